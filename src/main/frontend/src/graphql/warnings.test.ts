import { describe, expect, it } from 'vitest';
import { mergeWarnings, readWarnings } from './warnings';

describe('warnings', () => {
  it('reads code and message', () => {
    const extensions = { warnings: [{ code: 'OUTSIDE_DATA', message: 'chỉ đúng từ 2025' }] };
    expect(readWarnings(extensions)).toEqual([{ code: 'OUTSIDE_DATA', message: 'chỉ đúng từ 2025' }]);
  });

  it('finds none where there are none', () => {
    expect(readWarnings(undefined)).toEqual([]);
    expect(readWarnings({})).toEqual([]);
    expect(readWarnings({ warnings: 'no list' })).toEqual([]);
    expect(readWarnings({ warnings: [null, 7, { code: 'X' }] })).toEqual([]);
  });

  it('says each once, in order', () => {
    const a = { code: 'A', message: 'a' };
    const b = { code: 'B', message: 'b' };
    expect(mergeWarnings([a, b], [a])).toEqual([a, b]);
  });
});
