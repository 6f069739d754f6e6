import type { Picked } from '@/map/mapPart';
import { formatNumber } from '@/text/format';
import type { Language } from '@/text/language';
import { states } from './question';
import { coverageWords } from './words';

/** The words for a hamlet or a commune under the pointer. */
export function describeCoverage({ layer, properties }: Picked, language: Language): string {
  const words = coverageWords[language];
  const name = String(properties.fullName ?? properties.name ?? '');
  if (layer === 'hamlets') {
    const state = states.find((known) => known === properties.state) ?? 'UNKNOWN';
    return `${name}\n${words.states[state]}`;
  }
  const [covered, hamlets] = [Number(properties.covered), Number(properties.hamlets)];
  const counts = words.tip(formatNumber(covered, language), formatNumber(hamlets, language));
  return `${name}\n${hamlets > 0 ? counts : words.noHamlets}`;
}
