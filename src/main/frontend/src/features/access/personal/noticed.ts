import type { Day } from '@/text/day';

const clock = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$/;

/** A day and a time of Việt Nam, which keeps one offset all year, as ISO 8601; null where the time is none. */
export function momentOf(day: Day, time: string): string | null {
  const parts = clock.exec(time.trim());
  return parts === null ? null : `${day}T${parts[1]?.padStart(2, '0')}:${parts[2]}:00+07:00`;
}

const millisecondsPerHour = 3_600_000;

/** Whole hours until a moment, or since it, which are negative; the hour that has begun does not count. */
export function hoursUntil(iso: string, now: number): number {
  return Math.trunc((Date.parse(iso) - now) / millisecondsPerHour);
}
