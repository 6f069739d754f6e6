import type { CoveragePurpose, CoverageState, HamletFilter, HamletOrder, HamletOrderField, UnitFilter } from '@/graphql/generated/graphql';
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
  judging: Judging;
  least: Least;
}

/** By which rule and under which plan hamlets are judged. */
export interface Judging {
  /** Null is the rule in force there and then. */
  rule: string | null;
  purpose: CoveragePurpose;
  /** The key of a plan; null is things as they are. */
  plan: string | null;
}

/** Only hamlets that have so much, or more; null leaves it open. */
export interface Least {
  squadMeters: number | null;
  servicePointMeters: number | null;
  people: number | null;
  unvisitedDays: number | null;
}

export const usualJudging: Judging = { rule: null, purpose: 'GENERAL', plan: null };
export const noLeast: Least = { squadMeters: null, servicePointMeters: null, people: null, unvisitedDays: null };

const sortFields = ['NAME', 'POPULATION', 'NEAREST_SQUAD'] as const;

/** The remotest hamlets first: they are what a planner looks for. */
export const usualSort: Sort<HamletOrderField> = { field: 'NEAREST_SQUAD', direction: 'DESC' };

export const firstCoverageQuestion: CoverageQuestion = {
  rows: 'HAMLETS',
  state: null,
  within: null,
  search: '',
  sort: usualSort,
  judging: usualJudging,
  least: noLeast,
};

export function readCoverageQuestion(params: ParamReader): CoverageQuestion {
  return {
    rows: params.choice('rows', ['HAMLETS', 'COMMUNES'], 'HAMLETS'),
    state: params.parsed('state', (text) => states.find((state) => state === text) ?? null),
    within: params.textOrNull('within'),
    search: params.text('q'),
    sort: readSort(params, sortFields, usualSort),
    judging: usualJudging,
    least: noLeast,
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
  return whereOf(question, question.state);
}

/** The same hamlets whatever their state: what the counts of the legend are over. */
export function placeWhere(question: CoverageQuestion): HamletFilter {
  return whereOf(question, null);
}

function whereOf({ within, search, judging, least }: CoverageQuestion, state: CoverageState | null): HamletFilter {
  const coverage = { ...(state && { state: [state] }), ...judged(judging) };
  const remoteness = {
    ...(least.squadMeters !== null && { squadMeters: { from: least.squadMeters } }),
    ...(least.servicePointMeters !== null && { servicePointMeters: { from: least.servicePointMeters } }),
  };
  return {
    ...(within && { within }),
    ...(search.trim() && { search: search.trim() }),
    ...(Object.keys(coverage).length > 0 && { coverage }),
    ...(Object.keys(remoteness).length > 0 && { remoteness }),
    ...(least.people !== null && { population: { from: least.people } }),
    ...(least.unvisitedDays !== null && { unvisitedForDays: least.unvisitedDays }),
  };
}

/** The units of the choropleth, judged in the same way. */
export function unitWhere({ within, judging }: CoverageQuestion): UnitFilter {
  const coverage = judged(judging);
  return { ...(within && { within }), ...(Object.keys(coverage).length > 0 && { coverage }) };
}

/** By what is judged, as arguments of the API; nothing where it is the usual. */
export function judged({ rule, purpose, plan }: Judging): { rule?: string; purpose?: CoveragePurpose; plan?: string } {
  return { ...(rule && { rule }), ...(purpose !== 'GENERAL' && { purpose }), ...(plan && { plan }) };
}

/** Is the list narrowed by more than the state? */
export function isNarrowed({ within, search, least }: CoverageQuestion): boolean {
  return within !== null || search.trim() !== '' || hasLeast(least);
}

export function hasLeast(least: Least): boolean {
  return Object.values(least).some((value) => value !== null);
}

export function hamletOrder(question: CoverageQuestion): HamletOrder[] {
  return [question.sort];
}
