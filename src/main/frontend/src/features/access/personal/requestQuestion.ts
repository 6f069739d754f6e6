import type { PersonRequestFilter, PersonRequestKind } from '@/graphql/generated/graphql';
import type { ParamReader } from '@/url/params';

export const requestKinds = ['SEE', 'CORRECT', 'WITHDRAW', 'ERASE'] as const satisfies readonly PersonRequestKind[];
export const requestStates = ['OPEN', 'ANSWERED', 'ALL'] as const;

/** Which requests to list. */
export interface RequestQuestion {
  state: (typeof requestStates)[number];
  kind: PersonRequestKind | null;
}

export const firstRequestQuestion: RequestQuestion = { state: 'OPEN', kind: null };

export function readRequestQuestion(params: ParamReader): RequestQuestion {
  return {
    state: params.parsed('state', (text) => requestStates.find((known) => known === text) ?? null) ?? 'OPEN',
    kind: params.parsed('kind', (text) => requestKinds.find((known) => known === text) ?? null),
  };
}

export function writeRequestQuestion({ state, kind }: RequestQuestion): Record<string, string | null> {
  return { state: state === 'OPEN' ? null : state, kind };
}

export function requestWhere({ state, kind }: RequestQuestion): PersonRequestFilter {
  return { ...(state !== 'ALL' && { open: state === 'OPEN' }), ...(kind && { kind: [kind] }) };
}
