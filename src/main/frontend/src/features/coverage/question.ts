import type { CoverageState, HamletFilter, HamletOrder, HamletOrderField } from '@/graphql/generated/map/graphql';
import type { ParamReader } from '@/url/params';
import { readSort, writeSort, type Sort } from '@/url/sort';

export const states = [
  'COVERED',
  'PARTLY',
  'PLANNED',
  'VISITED_NOTHING_FOUND',
  'EXCLUDED',
  'UNCOVERED',
  'UNKNOWN',
] as const satisfies readonly CoverageState[];

/** Which hamlets to list, or which communes to compare, and in which order. */
export interface CoverageQuestion {
  rows: 'HAMLETS' | 'COMMUNES';
  state: CoverageState | null;
  within: string | null;
  search: string;
  sort: Sort<HamletOrderField>;
}

const sortFields = ['NAME', 'POPULATION', 'NEAREST_SQUAD'] as const;

/** The remotest hamlets first: they are what a planner looks for. */
const usualSort: Sort<HamletOrderField> = { field: 'NEAREST_SQUAD', direction: 'DESC' };

export const firstCoverageQuestion: CoverageQuestion = {
  rows: 'HAMLETS',
  state: null,
  within: null,
  search: '',
  sort: usualSort,
};

export function readCoverageQuestion(params: ParamReader): CoverageQuestion {
  return {
    rows: params.choice('rows', ['HAMLETS', 'COMMUNES'], 'HAMLETS'),
    state: params.parsed('state', (text) => states.find((state) => state === text) ?? null),
    within: params.textOrNull('within'),
    search: params.text('q'),
    sort: readSort(params, sortFields, usualSort),
  };
}

export function writeCoverageQuestion(question: CoverageQuestion): Record<string, string | null> {
  return {
    rows: question.rows === 'HAMLETS' ? null : question.rows,
    state: question.state,
    within: question.within,
    q: question.search,
    sort: writeSort(question.sort, usualSort),
  };
}

/** The question as the API's filter: the same for the list and for the tiles. */
export function hamletWhere(question: CoverageQuestion): HamletFilter {
  return { ...placeWhere(question), ...(question.state && { coverage: { state: [question.state] } }) };
}

/** The same hamlets whatever their state: what the counts of the legend are over. */
export function placeWhere(question: CoverageQuestion): HamletFilter {
  return {
    ...(question.within && { within: question.within }),
    ...(question.search.trim() && { search: question.search.trim() }),
  };
}

export function hamletOrder(question: CoverageQuestion): HamletOrder[] {
  return [question.sort];
}
