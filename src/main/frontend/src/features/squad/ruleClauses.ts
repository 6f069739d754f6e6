import type { ClauseCounts, CompositionRuleListQuery, MemberTrait, RuleClauseInput, SquadRole } from '@/graphql/generated/graphql';
import { isDay, type Day } from '@/text/day';
import type { ParamReader } from '@/url/params';

export type CompositionRule = NonNullable<CompositionRuleListQuery['compositionRules']>['nodes'][number];
type Clause = CompositionRule['clauses'][number];

export const counted = ['MEMBERS', 'OTHER_SQUADS_OF_HEAD', 'TEAMS'] as const satisfies readonly ClauseCounts[];

/** A clause as it is being typed. */
export interface TypedRuleClause {
  counts: ClauseCounts;
  role: SquadRole | null;
  traits: readonly MemberTrait[];
  least: string;
  most: string;
  sizeFrom: string;
  sizeTo: string;
  text: string;
}

export const firstRuleClause: TypedRuleClause = { counts: 'MEMBERS', role: null, traits: [], least: '1', most: '', sizeFrom: '', sizeTo: '', text: '' };

const text = (number: number | null) => (number === null ? '' : String(number));

export function typedClause({ counts, role, traits, least, most, sizeFrom, sizeTo, text: words }: Clause): TypedRuleClause {
  return { counts, role, traits, least: text(least), most: text(most), sizeFrom: text(sizeFrom), sizeTo: text(sizeTo), text: words };
}

/** Null where nothing was typed; NaN where it is no number. */
const number = (typed: string) => (typed.trim() === '' ? null : /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : NaN);

/** What the API is sent; null where something cannot be read. What a clause does not count it does not ask of. */
export function ruleClauseInput(clause: TypedRuleClause): RuleClauseInput | null {
  const members = clause.counts === 'MEMBERS';
  const teams = clause.counts === 'TEAMS';
  const least = number(clause.least) ?? 0;
  const most = number(clause.most);
  const sizeFrom = teams ? number(clause.sizeFrom) : null;
  const sizeTo = teams ? number(clause.sizeTo) : null;
  const wrong = [least, most, sizeFrom, sizeTo].some((value) => Number.isNaN(value)) || (most !== null && most < least) || clause.text.trim() === '';
  return wrong
    ? null
    : { counts: clause.counts, role: members ? clause.role : null, traits: members ? [...clause.traits] : [], least, most, sizeFrom, sizeTo, text: clause.text.trim() };
}

export interface RuleQuestion {
  /** Rules that hold on that day; null for today. */
  day: Day | null;
  holdsIn: string | null;
}

export function readRuleQuestion(params: ParamReader): RuleQuestion {
  return { day: params.parsed('day', (typed) => (isDay(typed) ? typed : null)), holdsIn: params.textOrNull('within') };
}

export function writeRuleQuestion({ day, holdsIn }: RuleQuestion): Record<string, string | null> {
  return { day, within: holdsIn };
}
