import { formatDay, type Day } from '@/text/day';
import type { accessWords } from './words';

interface Held {
  valid: boolean;
  validFrom: Day | null;
  validTo: Day | null;
}

/** The days of a grant in words. */
export function periodText({ validFrom, validTo }: Held, words: typeof accessWords.vi): string {
  const from = validFrom && formatDay(validFrom);
  const to = validTo && formatDay(validTo);
  if (from && to) {
    return from === to ? from : words.between(from, to);
  }
  return from ? words.from(from) : to ? words.until(to) : words.open;
}

/** Does a grant hold today, did it, or will it? */
export function phase({ valid, validTo }: Held, day: Day): 'now' | 'past' | 'future' {
  if (valid) {
    return 'now';
  }
  return validTo !== null && validTo < day ? 'past' : 'future';
}
