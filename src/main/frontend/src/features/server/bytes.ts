import { formatNumber } from '@/text/format';
import type { Language } from '@/text/language';

const units = ['B', 'kB', 'MB', 'GB', 'TB'];
const step = 1000;

/** `1,2 GB`: as disks are sold, in thousands. */
export function formatBytes(bytes: number, language: Language): string {
  const power = bytes < step ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / step ** power;
  return `${formatNumber(value, language, power === 0 || value >= 100 ? 0 : 1)} ${units[power] ?? ''}`;
}
