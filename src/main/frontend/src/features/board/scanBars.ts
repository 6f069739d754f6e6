import type { ScanGroup } from '@/graphql/generated/graphql';
import { dayAfter, formatDay, type Day } from '@/text/day';
import type { ParamReader } from '@/url/params';

/** How far back scans are looked at: a month by days, or a year by months. */
export const scanPeriods = ['days', 'months'] as const;
export type ScanPeriod = (typeof scanPeriods)[number];

/** By what scans of many boards are told apart. */
export const scanParts = ['SITE', 'UNIT', 'BOARD', 'LANGUAGE'] as const satisfies readonly ScanGroup[];
export type ScanPart = (typeof scanParts)[number];

/** Whose scans are shown, and how. */
export interface ScanQuestion {
  within: string | null;
  period: ScanPeriod;
  part: ScanPart;
}

export function readScanQuestion(params: ParamReader): ScanQuestion {
  return {
    within: params.textOrNull('within'),
    period: readScanPeriod(params),
    part: params.choice('by', scanParts, 'SITE'),
  };
}

export function writeScanQuestion({ within, period, part }: ScanQuestion): Record<string, string | null> {
  return { within, ...writeScanPeriod(period), by: part === 'SITE' ? null : part };
}

export const readScanPeriod = (params: ParamReader): ScanPeriod => params.choice('scans', scanPeriods, 'days');

export const writeScanPeriod = (period: ScanPeriod) => ({ scans: period === 'days' ? null : period });

const days = 30;
const months = 12;

/** The first day that is counted, and by what. */
export function scanSpan(period: ScanPeriod, to: Day): { from: Day; by: ScanGroup } {
  return period === 'days' ? { from: dayAfter(to, 1 - days), by: 'DAY' } : { from: `${monthsBefore(to, months - 1)}-01`, by: 'MONTH' };
}

export interface ScanBar {
  id: string;
  /** As short as a chart needs it. */
  label: string;
  name: string;
  scans: number;
}

/** One bar for each day or month, also for those without scans, the first first. */
export function scanBars(groups: readonly { value: string | null; scans: number }[], period: ScanPeriod, to: Day): ScanBar[] {
  const found = new Map(groups.map(({ value, scans }) => [value, scans]));
  const steps = Array.from({ length: period === 'days' ? days : months }, (_, step) => step).reverse();
  return steps.map((step) => {
    const id = period === 'days' ? dayAfter(to, -step) : monthsBefore(to, step);
    const name = period === 'days' ? formatDay(id) : `${id.slice(5)}/${id.slice(0, 4)}`;
    return { id, label: period === 'days' ? name.slice(0, 5) : name, name, scans: found.get(id) ?? 0 };
  });
}

/** `2026-02`, so many months before the month of a day. */
function monthsBefore(day: Day, count: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
