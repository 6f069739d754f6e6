import type { Role, SquadFilter, SquadKind, SquadOrderField, SquadRole, SquadStatus, UnitLevel } from '@/graphql/generated/graphql';
import type { ParamReader } from '@/url/params';
import { readSort, writeSort, type Sort } from '@/url/sort';

export const squadKinds = ['YOUTH_DIGITAL_SQUAD', 'COMMUNITY_DIGITAL_GROUP', 'VOLUNTEER_TEAM', 'CLUB'] as const satisfies readonly SquadKind[];
export const squadLevels = ['PROVINCE', 'COMMUNE', 'HAMLET'] as const satisfies readonly UnitLevel[];
export const squadStatuses = ['ACTIVE', 'PAUSED'] as const satisfies readonly SquadStatus[];
export const squadRoles = ['HEAD', 'DEPUTY', 'MEMBER'] as const satisfies readonly SquadRole[];

/** Which squads to list, in which order, and which one is marked on the map. */
export interface SquadQuestion {
  search: string;
  kind: SquadKind | null;
  level: UnitLevel | null;
  status: SquadStatus | null;
  /** A rule of composition that they break. */
  breaks: string | null;
  within: string | null;
  sort: Sort<SquadOrderField>;
  after: string | null;
  /** The squad that is marked. */
  id: string | null;
}

const byName: Sort<SquadOrderField> = { field: 'NAME', direction: 'ASC' };

export const firstSquadQuestion: SquadQuestion = {
  search: '',
  kind: null,
  level: null,
  status: null,
  breaks: null,
  within: null,
  sort: byName,
  after: null,
  id: null,
};

const oneOf = <T extends string>(allowed: readonly T[]) => (text: string) => allowed.find((value) => value === text) ?? null;

export function readSquadQuestion(params: ParamReader): SquadQuestion {
  return {
    search: params.text('q'),
    kind: params.parsed('kind', oneOf(squadKinds)),
    level: params.parsed('level', oneOf(squadLevels)),
    status: params.parsed('status', oneOf(squadStatuses)),
    breaks: params.textOrNull('breaks'),
    within: params.textOrNull('within'),
    sort: readSort(params, ['NAME'], byName),
    after: params.textOrNull('after'),
    id: params.textOrNull('id'),
  };
}

export function writeSquadQuestion(question: SquadQuestion): Record<string, string | null> {
  const { search, kind, level, status, breaks, within, sort, after, id } = question;
  return { q: search, kind, level, status, breaks, within, sort: writeSort(sort, byName), after, id };
}

/** The list's condition, which is the map's too. */
export function squadWhere({ search, kind, level, status, breaks, within }: SquadQuestion): SquadFilter {
  return {
    ...(search.trim() && { search: search.trim() }),
    ...(kind && { kind: [kind] }),
    ...(level && { level: [level] }),
    ...(status && { status: [status] }),
    ...(breaks && { breachesRule: [breaks] }),
    ...(within && { within }),
  };
}

const keeping: readonly Role[] = ['SQUAD_LEADER', 'COMMUNE_EDITOR', 'PROVINCE_EDITOR', 'ADMINISTRATOR'];

/** May one keep rosters somewhere? */
export function keepsSquads(grants: readonly { role: Role; valid: boolean }[]): boolean {
  return grants.some((grant) => grant.valid && keeping.includes(grant.role));
}
