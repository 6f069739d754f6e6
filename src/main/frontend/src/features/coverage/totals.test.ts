import { describe, expect, it } from 'vitest';
import { addsUp, countsOfFacet, statesShown } from './totals';
import { firstCoverageQuestion, hamletWhere, placeWhere } from './question';

describe('counts of coverage', () => {
  const none = { COVERED: 0, PARTLY: 0, PLANNED: 0, VISITED_NOTHING_FOUND: 0, EXCLUDED: 0, UNCOVERED: 0, UNKNOWN: 0 };

  it('add up or are not shown', () => {
    const counts = countsOfFacet([{ value: 'COVERED', count: 6 }, { value: 'PARTLY', count: 3 }, { value: 'UNKNOWN', count: 1 }]);
    expect(counts).toEqual({ ...none, COVERED: 6, PARTLY: 3, UNKNOWN: 1 });
    expect(addsUp(counts, 10)).toBe(true);
    expect(addsUp(counts, 11)).toBe(false);
  });

  it('are shown where there are any, and of the usual states always', () => {
    expect(statesShown(none)).toEqual(['COVERED', 'UNCOVERED', 'UNKNOWN']);
    expect(statesShown({ ...none, EXCLUDED: 2 })).toEqual(['COVERED', 'EXCLUDED', 'UNCOVERED', 'UNKNOWN']);
  });

  it('are over the same hamlets as the list, whatever the state asked for', () => {
    const question = { ...firstCoverageQuestion, within: '8', state: 'UNCOVERED' as const };
    expect(hamletWhere(question)).toEqual({ within: '8', coverage: { state: ['UNCOVERED'] } });
    expect(placeWhere(question)).toEqual({ within: '8' });
  });
});
