import { describe, expect, it } from 'vitest';
import { hoursUntil, momentOf } from './noticed';
import { parseRetention } from './retention';

describe('how long something is kept', () => {
  it('is read from the schema', () => {
    expect(parseRetention('P1Y after the account ends')).toEqual({ count: 1, unit: 'Y', event: 'the account ends' });
    expect(parseRetention('P30D after the account ends')?.count).toBe(30);
    expect(parseRetention('for ever')).toBeNull();
  });
});

describe('when an incident was noticed', () => {
  it('is a time of Việt Nam', () => {
    expect(momentOf('2026-11-22', '9:05')).toBe('2026-11-22T09:05:00+07:00');
    expect(momentOf('2026-11-22', '23h59')).toBe('2026-11-22T23:59:00+07:00');
    expect(momentOf('2026-11-22', '24:00')).toBeNull();
    expect(momentOf('2026-11-22', '')).toBeNull();
  });

  it('leaves whole hours', () => {
    const due = '2026-11-25T00:00:00Z';
    const hours = (now: string) => hoursUntil(due, Date.parse(now));
    expect(hours('2026-11-22T00:00:00Z')).toBe(72);
    expect(hours('2026-11-22T00:00:01Z')).toBe(71);
    expect(hours('2026-11-24T23:30:00Z')).toBe(0);
    expect(hours('2026-11-25T02:30:00Z')).toBe(-2);
  });
});
