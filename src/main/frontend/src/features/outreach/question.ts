import type { ActivityFilter, ActivityKind, ActivityOrderField, ActivityState } from '@/graphql/generated/graphql';
import { today, type Day } from '@/text/day';
import type { ParamReader } from '@/url/params';
import { readSort, writeSort, type Sort } from '@/url/sort';

export const activityKinds = [
  'APP_HELP',
  'PUBLIC_SERVICES',
  'CASHLESS_PAYMENT',
  'ONLINE_SELLING',
  'TRAINING',
  'CONTEST',
  'COMMUNICATION',
  'DIGITISATION',
  'VOLUNTEERING',
  'OTHER',
] as const satisfies readonly ActivityKind[];
export const activityStates = ['REPORTED', 'VERIFIED', 'RETURNED'] as const satisfies readonly ActivityState[];

/** Which activities to list, and in which order. */
export interface ActivityQuestion {
  search: string;
  kind: ActivityKind | null;
  state: ActivityState | null;
  /** Nothing was found, or it went outside of its area. */
  odd: 'nothing' | 'outside' | null;
  within: string | null;
  campaign: string | null;
  squad: string | null;
  sort: Sort<ActivityOrderField>;
  after: string | null;
  /** The activity that is marked. */
  id: string | null;
}

const latest: Sort<ActivityOrderField> = { field: 'FROM', direction: 'DESC' };

export const firstActivityQuestion: ActivityQuestion = {
  search: '',
  kind: null,
  state: null,
  odd: null,
  within: null,
  campaign: null,
  squad: null,
  sort: latest,
  after: null,
  id: null,
};

const oneOf = <T extends string>(allowed: readonly T[]) => (text: string) => allowed.find((value) => value === text) ?? null;

export function readActivityQuestion(params: ParamReader): ActivityQuestion {
  return {
    search: params.text('q'),
    kind: params.parsed('kind', oneOf(activityKinds)),
    state: params.parsed('state', oneOf(activityStates)),
    odd: params.parsed('odd', oneOf(['nothing', 'outside'] as const)),
    within: params.textOrNull('within'),
    campaign: params.textOrNull('campaign'),
    squad: params.textOrNull('squad'),
    sort: readSort(params, ['NAME', 'FROM'], latest),
    after: params.textOrNull('after'),
    id: params.textOrNull('id'),
  };
}

export function writeActivityQuestion(question: ActivityQuestion): Record<string, string | null> {
  const { search, kind, state, odd, within, campaign, squad, sort, after, id } = question;
  return { q: search, kind, state, odd, within, campaign, squad, sort: writeSort(sort, latest), after, id };
}

export function activityWhere({ search, kind, state, odd, within, campaign, squad }: ActivityQuestion): ActivityFilter {
  return {
    ...(search.trim() && { search: search.trim() }),
    ...(kind && { kind: [kind] }),
    ...(state && { state: [state] }),
    ...(odd === 'nothing' && { foundNothing: true }),
    ...(odd === 'outside' && { outsideArea: true }),
    ...(within && { within }),
    ...(campaign && { campaign: [campaign] }),
    ...(squad && { squad: [squad] }),
  };
}

/** The month that a calendar shows, and the unit it is narrowed to. */
export interface CalendarQuestion {
  /** `2026-11`. */
  month: string;
  within: string | null;
}

export function readCalendarQuestion(params: ParamReader): CalendarQuestion {
  const month = params.parsed('month', (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null));
  return { month: month ?? today().slice(0, 7), within: params.textOrNull('within') };
}

export function writeCalendarQuestion({ month, within }: CalendarQuestion): Record<string, string | null> {
  return { month: month === today().slice(0, 7) ? null : month, within };
}

/** The month so many months later. */
export function monthAfter(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** The weeks of a month from Monday on, with days of the months beside it. */
export function weeksOf(month: string): Day[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const back = (first.getUTCDay() + 6) % 7;
  const end = `${monthAfter(month, 1)}-01`;
  const weeks: Day[][] = [];
  for (let at = -back; ; at += 7) {
    const days = Array.from({ length: 7 }, (_, more) => new Date(first.getTime() + (at + more) * 86_400_000).toISOString().slice(0, 10));
    if ((days[0] ?? end) >= end) {
      return weeks;
    }
    weeks.push(days);
  }
}
