import type { CampaignFilter, TargetFilter } from '@/graphql/generated/graphql';
import { today } from '@/text/day';
import type { ParamReader } from '@/url/params';

/** Which targets to list. */
export interface TargetQuestion {
  /** Null is any year. */
  year: string | null;
  part: 'yes' | 'no' | null;
  within: string | null;
  after: string | null;
}

const isYear = (text: string) => (/^20\d\d$/.test(text) ? text : text === 'any' ? text : null);

export function readTargetQuestion(params: ParamReader): TargetQuestion {
  const year = params.parsed('year', isYear) ?? today().slice(0, 4);
  return {
    year: year === 'any' ? null : year,
    part: params.parsed('part', (text) => (['yes', 'no'] as const).find((known) => known === text) ?? null),
    within: params.textOrNull('within'),
    after: params.textOrNull('after'),
  };
}

export function writeTargetQuestion({ year, part, within, after }: TargetQuestion): Record<string, string | null> {
  return { year: year === today().slice(0, 4) ? null : (year ?? 'any'), part, within, after };
}

export function targetWhere({ year, part, within }: TargetQuestion): TargetFilter {
  return {
    ...(year && { during: { from: `${year}-01-01`, to: `${year}-12-31` } }),
    ...(part && { part: part === 'yes' }),
    ...(within && { within }),
  };
}

/** Which campaigns to list. */
export interface CampaignQuestion {
  search: string;
  within: string | null;
  after: string | null;
}

export const firstCampaignQuestion: CampaignQuestion = { search: '', within: null, after: null };

export function readCampaignQuestion(params: ParamReader): CampaignQuestion {
  return { search: params.text('q'), within: params.textOrNull('within'), after: params.textOrNull('after') };
}

export function writeCampaignQuestion({ search, within, after }: CampaignQuestion): Record<string, string | null> {
  return { q: search, within, after };
}

export function campaignWhere({ search, within }: CampaignQuestion): CampaignFilter {
  return { ...(search.trim() && { search: search.trim() }), ...(within && { within }) };
}
