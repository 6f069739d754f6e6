import type { RosterChangeKind, SquadRole } from '@/graphql/generated/graphql';

interface Step {
  kind: RosterChangeKind;
  role: SquadRole | null;
}

/**
 * The order in which a repair can be carried out: whoever leaves goes first, then those who give a place up, so that nobody is
 * head beside another for a moment; those who come are last.
 */
export function inOrder<S extends Step>(steps: readonly S[]): S[] {
  const weight = ({ kind, role }: S) => (kind === 'REMOVE' ? 0 : kind === 'ADD' ? 4 : role === 'MEMBER' ? 1 : role === 'DEPUTY' ? 2 : 3);
  return steps
    .map((step, at) => ({ step, at }))
    .sort((one, other) => weight(one.step) - weight(other.step) || one.at - other.at)
    .map(({ step }) => step);
}
