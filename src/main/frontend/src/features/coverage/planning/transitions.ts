import type { CoverageChangeQuery } from '@/graphql/generated/graphql';

export type Transition = NonNullable<CoverageChangeQuery['unit']>['coverageChange'][number];

/** Those that changed, those of most hamlets first. */
export function changesOf(transitions: readonly Transition[]): Transition[] {
  return transitions.filter(({ before, after }) => before !== after).sort((one, other) => other.hamlets - one.hamlets);
}

/** How many hamlets changed. */
export function changedHamlets(transitions: readonly Transition[]): number {
  return changesOf(transitions).reduce((sum, { hamlets }) => sum + hamlets, 0);
}
