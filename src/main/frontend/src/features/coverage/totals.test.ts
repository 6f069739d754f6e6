import { describe, expect, it } from 'vitest';
import { addsUp } from './totals';
import { firstCoverageQuestion, hamletWhere, placeWhere } from './question';

describe('counts of coverage', () => {
  it('add up or are not shown', () => {
    expect(addsUp({ hamlets: 10, covered: 6, uncovered: 3, unknown: 1 })).toBe(true);
    expect(addsUp({ hamlets: 10, covered: 6, uncovered: 3, unknown: 0 })).toBe(false);
  });

  it('are over the same hamlets as the list, whatever the state asked for', () => {
    const question = { ...firstCoverageQuestion, within: '8', state: 'UNCOVERED' as const };
    expect(hamletWhere(question)).toEqual({ within: '8', coverage: { state: ['UNCOVERED'] } });
    expect(placeWhere(question)).toEqual({ within: '8' });
  });
});
