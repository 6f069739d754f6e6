import type { ActivityKind, CoverageClauseInput, CoverageClauseKind, CoverageRuleVersionsQuery } from '@/graphql/generated/graphql';

export type CoverageRule = NonNullable<CoverageRuleVersionsQuery['coverageRules']>['nodes'][number];
export type Clause = CoverageRule['clauses'][number];

export const clauseKinds = ['SQUAD', 'SERVICE_POINT', 'ACTIVITY'] as const satisfies readonly CoverageClauseKind[];

/** A clause as it is being typed; what its kind does not ask for is left alone. */
export interface TypedClause {
  kind: CoverageClauseKind;
  meters: string;
  days: string;
  activityKinds: readonly ActivityKind[];
  reported: boolean;
  leastMembers: string;
  inOrder: boolean;
}

export const firstClause: TypedClause = {
  kind: 'SQUAD',
  meters: '3000',
  days: '180',
  activityKinds: [],
  reported: false,
  leastMembers: '',
  inOrder: false,
};

export function typed({ kind, meters, days, activityKinds, reported, leastMembers, inOrder }: Clause): TypedClause {
  return {
    kind,
    meters: meters === null ? firstClause.meters : String(meters),
    days: days === null ? firstClause.days : String(days),
    activityKinds,
    reported,
    leastMembers: leastMembers === null ? '' : String(leastMembers),
    inOrder,
  };
}

const mostMeters = 100_000;
const mostDays = 3650;
const mostMembers = 1000;

/** A whole number as people type it, `3.000` or `3 000` too; null where it is none. */
export function wholeNumber(text: string): number | null {
  const plain = text.trim().replace(/(?<=\d)[ .,\u00a0](?=\d{3}(\D|$))/g, '');
  return /^\d{1,7}$/.test(plain) ? Number(plain) : null;
}

const within = (text: string, most: number) => {
  const number = wholeNumber(text);
  return number !== null && number >= 1 && number <= most ? number : null;
};

/** What the API is sent; null where something cannot be read. */
export function clauseInput(clause: TypedClause): CoverageClauseInput | null {
  if (clause.kind === 'ACTIVITY') {
    const days = within(clause.days, mostDays);
    return days === null ? null : { kind: 'ACTIVITY', days, activityKinds: [...clause.activityKinds], reported: clause.reported };
  }
  const meters = within(clause.meters, mostMeters);
  if (meters === null) {
    return null;
  }
  if (clause.kind === 'SERVICE_POINT') {
    return { kind: 'SERVICE_POINT', meters };
  }
  const anyNumber = clause.leastMembers.trim() === '';
  const leastMembers = anyNumber ? null : within(clause.leastMembers, mostMembers);
  return anyNumber || leastMembers !== null ? { kind: 'SQUAD', meters, leastMembers, inOrder: clause.inOrder } : null;
}

/** Versions of each rule, the newest first; rules stay in the order they came in. */
export function byKey(rules: readonly CoverageRule[]): readonly (readonly [string, readonly CoverageRule[]])[] {
  const versions = new Map<string, CoverageRule[]>();
  for (const rule of rules) {
    versions.set(rule.key, [...(versions.get(rule.key) ?? []), rule]);
  }
  return [...versions].map(([key, all]) => [key, all.sort((a, b) => b.version - a.version)] as const);
}
