import type { Bar } from '@/components/Chart';
import { formatNumber } from '@/text/format';
import type { Language } from '@/text/language';

interface Progress {
  share: number | null;
  pace: number | null;
  actual: { atLeast: number; atMost: number } | null;
}

export interface ChartTarget {
  id: string;
  value: number;
  unit: { fullName: string } | null;
  indicator: { name: string; nameEn: string | null; unitOfMeasure: string } | null;
  progress: Progress;
}

/** What is reached, in words: bounds where it is known within bounds only. */
export function reachedText({ actual }: Progress, language: Language): string {
  if (actual === null) {
    return '—';
  }
  const least = formatNumber(actual.atLeast, language, 1);
  return actual.atLeast === actual.atMost ? least : `${least}–${formatNumber(actual.atMost, language, 1)}`;
}

/** A tenth more or less than the days gone is in time. */
export function paceOf({ pace }: Pick<Progress, 'pace'>): 'ahead' | 'inTime' | 'behind' | 'unknown' {
  if (pace === null) {
    return 'unknown';
  }
  return pace > 1.1 ? 'ahead' : pace < 0.9 ? 'behind' : 'inTime';
}

export function nameOfIndicator(indicator: ChartTarget['indicator'], language: Language): string {
  return (language === 'en' ? indicator?.nameEn : null) ?? indicator?.name ?? '';
}

/** Targets as bars of per cent, beside a hundred. */
export function targetBars(targets: readonly ChartTarget[], language: Language): Bar[] {
  return targets.map((target) => {
    const share = Math.round((target.progress.share ?? 0) * 100);
    const label = [nameOfIndicator(target.indicator, language), target.unit?.fullName].filter(Boolean).join(' · ');
    return { label, value: share, text: target.progress.share === null ? '—' : `${formatNumber(share, language)} %`, of: 100 };
  });
}
