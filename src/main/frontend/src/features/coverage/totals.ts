import type { CoverageState } from '@/graphql/generated/graphql';
import { states } from './question';

/** Hamlets by the state of their verdict. */
export type StateCounts = Record<CoverageState, number>;

/** A unit's counts as the API names them. */
export interface UnitCounts {
  covered: number;
  partly: number;
  planned: number;
  visitedNothingFound: number;
  excluded: number;
  uncovered: number;
  unknown: number;
}

export function countsOfUnit(unit: UnitCounts): StateCounts {
  return {
    COVERED: unit.covered,
    PARTLY: unit.partly,
    PLANNED: unit.planned,
    VISITED_NOTHING_FOUND: unit.visitedNothingFound,
    EXCLUDED: unit.excluded,
    UNCOVERED: unit.uncovered,
    UNKNOWN: unit.unknown,
  };
}

/** A list's counts by value; states that do not occur are none. */
export function countsOfFacet(facet: readonly { value?: string | null; count: number }[]): StateCounts {
  const of = (state: CoverageState) => facet.find(({ value }) => value === state)?.count ?? 0;
  return Object.fromEntries(states.map((state) => [state, of(state)])) as StateCounts;
}

/** Do the states add up to the hamlets? Where they do not, the counts are not worth showing. */
export function addsUp(counts: StateCounts, hamlets: number): boolean {
  return states.reduce((sum, state) => sum + counts[state], 0) === hamlets;
}

/** What can be everywhere, and what there is here. */
export function statesShown(counts: StateCounts): readonly CoverageState[] {
  return states.filter((state) => ['COVERED', 'UNCOVERED', 'UNKNOWN'].includes(state) || counts[state] > 0);
}

/** Lower bounds of the classes of the choropleth, as shares of hamlets that are not served. */
export const classBounds = [0, 0.25, 0.5, 0.75] as const;
