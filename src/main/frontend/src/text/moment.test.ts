import { describe, expect, it } from 'vitest';
import { formatMoment } from './moment';

describe('moments', () => {
  it('are told in the time of Việt Nam', () => {
    expect(formatMoment('2026-06-30T17:05:59.123Z')).toBe('01/07/2026 00:05');
    expect(formatMoment('2026-07-01T09:30:00+07:00')).toBe('01/07/2026 09:30');
  });
});
