import { describe, expect, it } from 'vitest';
import { isSpared } from './sparing';

describe('a connection', () => {
  it('is spared where it is slow or its data dear', () => {
    expect(isSpared({ connection: { saveData: true, effectiveType: '4g' } })).toBe(true);
    expect(isSpared({ connection: { saveData: false, effectiveType: '3g' } })).toBe(true);
    expect(isSpared({ connection: { saveData: false, effectiveType: '4g' } })).toBe(false);
  });

  it('is not spared where the browser does not tell', () => {
    expect(isSpared({})).toBe(false);
  });
});
