import type { HamletExclusionFilter } from '@/graphql/generated/graphql';
import type { ParamReader } from '@/url/params';

export interface ExclusionQuestion {
  within: string | null;
  /** Those of other days too? */
  all: boolean;
  after: string | null;
}

export const firstExclusionQuestion: ExclusionQuestion = { within: null, all: false, after: null };

export function readExclusionQuestion(params: ParamReader): ExclusionQuestion {
  return {
    within: params.textOrNull('within'),
    all: params.parsed('days', (text) => (text === 'all' ? true : null)) ?? false,
    after: params.textOrNull('after'),
  };
}

export function writeExclusionQuestion({ within, all, after }: ExclusionQuestion): Record<string, string | null> {
  return { within, days: all ? 'all' : null, after };
}

export function exclusionWhere({ within, all }: ExclusionQuestion): HamletExclusionFilter {
  return { ...(within && { within }), ...(!all && { valid: true }) };
}
