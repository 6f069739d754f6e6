import type { ProposalInput, ProposalSubscription, ProposedKind } from '@/graphql/generated/graphql';
import type { Day } from '@/text/day';
import type { ParamReader } from '@/url/params';
import { readDay } from './question';

export type Proposal = NonNullable<ProposalSubscription['proposal']['proposal']>;
export type ProposedBase = Proposal['bases'][number];

export const kinds = ['SQUAD', 'SERVICE_POINT'] as const satisfies readonly ProposedKind[];

/** What is proposed, as it is typed. */
export interface ProposalQuestion {
  within: string | null;
  /** Null is today. */
  day: Day | null;
  rule: string | null;
  kind: ProposedKind;
  bases: string;
  kilometers: string;
  floor: string;
  /** The base that is chosen. */
  id: string | null;
}

const usual = { bases: '5', kilometers: '3', floor: '0' };

export function proposalReader(area: string | null) {
  return (params: ParamReader): ProposalQuestion => {
    const within = params.textOrNull('within');
    return {
      within: within === 'all' ? null : (within ?? area),
      day: readDay(params, 'day'),
      rule: params.textOrNull('rule'),
      kind: params.choice('kind', kinds, 'SQUAD'),
      bases: params.textOrNull('bases') ?? usual.bases,
      kilometers: params.textOrNull('km') ?? usual.kilometers,
      floor: params.textOrNull('floor') ?? usual.floor,
      id: params.textOrNull('id'),
    };
  };
}

export function writeProposal(question: ProposalQuestion): Record<string, string | null> {
  const { within, day, rule, kind, bases, kilometers, floor, id } = question;
  return {
    within: within ?? 'all',
    day,
    rule,
    kind: kind === 'SQUAD' ? null : kind,
    bases: bases === usual.bases ? null : bases,
    km: kilometers === usual.kilometers ? null : kilometers,
    floor: floor === usual.floor ? null : floor,
    id,
  };
}

/** A number as people type it, with a comma or a point; null where it is none. */
export function parseNumber(typed: string): number | null {
  return /^\d+([.,]\d+)?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : null;
}

export type WrongField = 'within' | 'bases' | 'radiusMeters' | 'leastPerCommune';

/** The input that a question asks for, or the fields that are not to be read; what cannot be otherwise the server says. */
export function proposalInput(question: ProposalQuestion): ProposalInput | WrongField[] {
  const bases = parseNumber(question.bases);
  const kilometers = parseNumber(question.kilometers);
  const floor = parseNumber(question.floor);
  const wrong: WrongField[] = [];
  if (question.within === null) {
    wrong.push('within');
  }
  if (bases === null || !Number.isInteger(bases)) {
    wrong.push('bases');
  }
  if (kilometers === null) {
    wrong.push('radiusMeters');
  }
  if (floor === null || !Number.isInteger(floor)) {
    wrong.push('leastPerCommune');
  }
  if (wrong.length > 0 || question.within === null || bases === null || kilometers === null || floor === null) {
    return wrong;
  }
  return {
    within: question.within,
    kind: question.kind,
    bases,
    radiusMeters: kilometers * 1000,
    leastPerCommune: floor,
    ...(question.day && { asOf: question.day }),
    ...(question.rule && { rule: question.rule }),
  };
}

/** How far a choice may be from the best; null before both are known. */
export function gapOf(people: number | null, bound: number | null): number | null {
  if (people === null || bound === null) {
    return null;
  }
  return bound === 0 ? 0 : Math.max(0, (bound - people) / bound);
}
