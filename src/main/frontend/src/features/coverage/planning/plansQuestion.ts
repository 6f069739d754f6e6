import type { CoveragePlanFilter } from '@/graphql/generated/graphql';
import type { ParamReader } from '@/url/params';

/** Which plans to list. */
export interface PlansQuestion {
  search: string;
  within: string | null;
  after: string | null;
}

export const firstPlansQuestion: PlansQuestion = { search: '', within: null, after: null };

export function readPlansQuestion(params: ParamReader): PlansQuestion {
  const within = params.textOrNull('within');
  return { search: params.text('q'), within: within === 'all' ? null : within, after: params.textOrNull('after') };
}

export function writePlansQuestion({ search, within, after }: PlansQuestion): Record<string, string | null> {
  return { q: search, within, after };
}

export function plansWhere({ search, within }: PlansQuestion): CoveragePlanFilter {
  return { ...(search.trim() && { search: search.trim() }), ...(within && { within }) };
}
