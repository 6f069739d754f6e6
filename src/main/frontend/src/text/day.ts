/** A day as ISO 8601 (`2025-07-01`), as the API speaks it. */
export type Day = string;

const timeZone = 'Asia/Ho_Chi_Minh';
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const typedPattern = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

export const lastDayBeforeReform: Day = '2025-06-30';
export const firstDayOfReform: Day = '2025-07-01';

/** Today in Việt Nam, wherever the reader is. */
export function today(now: Date = new Date()): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}

export function isDay(text: string): boolean {
  const parts = isoPattern.exec(text);
  return parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Reads a day as typed (`1/7/2025`, `01-07-2025` or ISO); null where it is none. */
export function parseTypedDay(text: string): Day | null {
  const trimmed = text.trim();
  if (isDay(trimmed)) {
    return trimmed;
  }
  const parts = typedPattern.exec(trimmed);
  if (parts === null) {
    return null;
  }
  const iso = `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

/** `dd/MM/yyyy`, which both languages read alike. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

export function dayBefore(day: Day): Day {
  return dayAfter(day, -1);
}

/** So many days later; earlier where the number is negative. */
export function dayAfter(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days after the first the other is; negative where it is before. */
export function daysBetween(first: Day, other: Day): number {
  return Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000);
}

/** The same day of the next year; the last of February after 29/02. */
export function yearAfter(day: Day): Day {
  const [year, rest] = [Number(day.slice(0, 4)) + 1, day.slice(4)];
  const next = `${year}${rest}`;
  return isDay(next) ? next : `${year}-02-28`;
}

function exists(year: number, month: number, date: number): boolean {
  const built = new Date(Date.UTC(year, month - 1, date));
  return built.getUTCFullYear() === year && built.getUTCMonth() === month - 1 && built.getUTCDate() === date;
}
