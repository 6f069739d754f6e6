import type {
  DraftState,
  SiteDraftFilter,
  SiteDraftOrderField,
  SiteFilter,
  SiteOrderField,
  SiteState,
} from '@/graphql/generated/graphql';
import type { ParamReader } from '@/url/params';
import { readSort, writeSort, type Sort } from '@/url/sort';

export const siteStates = ['PUBLISHED', 'WITHDRAWN'] as const satisfies readonly SiteState[];
export const draftStates = ['DRAFT', 'IN_REVIEW'] as const satisfies readonly DraftState[];

const oneOf = <T extends string>(allowed: readonly T[]) => (text: string) => allowed.find((value) => value === text) ?? null;

/** Which published sites to list. */
export interface KeptSiteQuestion {
  search: string;
  state: SiteState | null;
  within: string | null;
  /** What somebody should look at. */
  lacks: Lack | null;
  sort: Sort<SiteOrderField>;
  after: string | null;
  /** The site that is marked. */
  id: string | null;
}

export const lacks = ['position', 'conflict', 'board'] as const;
export type Lack = (typeof lacks)[number];

const byName: Sort<SiteOrderField> = { field: 'NAME', direction: 'ASC' };

export const firstKeptSiteQuestion: KeptSiteQuestion = { search: '', state: null, within: null, lacks: null, sort: byName, after: null, id: null };

export function readKeptSiteQuestion(params: ParamReader): KeptSiteQuestion {
  return {
    search: params.text('q'),
    state: params.parsed('state', oneOf(siteStates)),
    within: params.textOrNull('within'),
    lacks: params.parsed('lacks', oneOf(lacks)),
    sort: readSort(params, ['NAME', 'RANK'], byName),
    after: params.textOrNull('after'),
    id: params.textOrNull('id'),
  };
}

export function writeKeptSiteQuestion(question: KeptSiteQuestion): Record<string, string | null> {
  const { search, state, within, lacks: lack, sort, after, id } = question;
  return { q: search, state, within, lacks: lack, sort: writeSort(sort, byName), after, id };
}

export function keptSiteWhere({ search, state, within, lacks: lack }: KeptSiteQuestion): SiteFilter {
  return {
    ...(search.trim() && { search: search.trim() }),
    ...(state && { state: [state] }),
    ...(within && { within }),
    ...(lack === 'position' && { hasPosition: false }),
    ...(lack === 'conflict' && { unitConflict: true }),
    ...(lack === 'board' && { hasBoard: false }),
  };
}

/** Which drafts to list. */
export interface DraftQuestion {
  search: string;
  state: DraftState | null;
  own: boolean;
  within: string | null;
  sort: Sort<SiteDraftOrderField>;
  after: string | null;
}

const lastWritten: Sort<SiteDraftOrderField> = { field: 'WRITTEN', direction: 'DESC' };

export const firstDraftQuestion: DraftQuestion = { search: '', state: null, own: false, within: null, sort: lastWritten, after: null };

export function readDraftQuestion(params: ParamReader): DraftQuestion {
  return {
    search: params.text('q'),
    state: params.parsed('state', oneOf(draftStates)),
    own: params.choice('own', ['yes', 'no'], 'no') === 'yes',
    within: params.textOrNull('within'),
    sort: readSort(params, ['NAME', 'WRITTEN'], lastWritten),
    after: params.textOrNull('after'),
  };
}

export function writeDraftQuestion(question: DraftQuestion): Record<string, string | null> {
  const { search, state, own, within, sort, after } = question;
  return { q: search, state, own: own ? 'yes' : null, within, sort: writeSort(sort, lastWritten), after };
}

export function draftWhere({ search, state, own, within }: DraftQuestion): SiteDraftFilter {
  return {
    ...(search.trim() && { search: search.trim() }),
    ...(state && { state: [state] }),
    ...(own && { own }),
    ...(within && { within }),
  };
}
