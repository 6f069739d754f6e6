import type { ServicePointFilter } from '@/graphql/generated/graphql';
import type { ParamReader } from '@/url/params';

/** Which service points to list, and which one is marked on the map. */
export interface PointQuestion {
  search: string;
  within: string | null;
  after: string | null;
  id: string | null;
}

export const firstPointQuestion: PointQuestion = { search: '', within: null, after: null, id: null };

export function readPointQuestion(params: ParamReader): PointQuestion {
  return {
    search: params.text('q'),
    within: params.textOrNull('within'),
    after: params.textOrNull('after'),
    id: params.textOrNull('id'),
  };
}

export function writePointQuestion({ search, within, after, id }: PointQuestion): Record<string, string | null> {
  return { q: search, within, after, id };
}

/** The list's condition, and the map's. */
export function pointWhere({ search, within }: PointQuestion): ServicePointFilter {
  return { ...(search.trim() && { search: search.trim() }), ...(within && { within }) };
}
