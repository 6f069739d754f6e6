import { formatDay, type Day } from '@/text/day';

/** One day, or from which to which. */
export function daysText(from: Day, to: Day): string {
  return from === to ? formatDay(from) : `${formatDay(from)}–${formatDay(to)}`;
}
