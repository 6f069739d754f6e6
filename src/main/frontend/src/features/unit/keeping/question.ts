import type { UnitFilter, UnitLevel, UnitOrderField } from '@/graphql/generated/graphql';
import type { ParamReader } from '@/url/params';
import { readSort, writeSort, type Sort } from '@/url/sort';

/** Levels whose borders are drawn. */
export const keptLevels = ['COMMUNE', 'HAMLET'] as const satisfies readonly UnitLevel[];
export type KeptLevel = (typeof keptLevels)[number];

/** Which units to list, in which order, and which one is marked on the map. */
export interface KeptUnitQuestion {
  search: string;
  level: KeptLevel;
  within: string | null;
  sort: Sort<UnitOrderField>;
  after: string | null;
  id: string | null;
}

const byName: Sort<UnitOrderField> = { field: 'NAME', direction: 'ASC' };

export const firstKeptUnitQuestion: KeptUnitQuestion = { search: '', level: 'COMMUNE', within: null, sort: byName, after: null, id: null };

export function readKeptUnitQuestion(params: ParamReader): KeptUnitQuestion {
  return {
    search: params.text('q'),
    level: params.choice('level', [...keptLevels], 'COMMUNE'),
    within: params.textOrNull('within'),
    sort: readSort(params, ['NAME', 'CODE'], byName),
    after: params.textOrNull('after'),
    id: params.textOrNull('id'),
  };
}

export function writeKeptUnitQuestion(question: KeptUnitQuestion): Record<string, string | null> {
  const { search, level, within, sort, after, id } = question;
  return { q: search, level: level === 'COMMUNE' ? null : level, within, sort: writeSort(sort, byName), after, id };
}

/** The list's condition; the map's, too, for communes. */
export function keptUnitWhere({ level, ...question }: KeptUnitQuestion): UnitFilter {
  return { level: [level], ...narrowing(question) };
}

/** What lists of units and of hamlets understand alike. */
export function narrowing({ search, within }: Pick<KeptUnitQuestion, 'search' | 'within'>) {
  return { ...(within && { within }), ...(search.trim() && { search: search.trim() }) };
}
