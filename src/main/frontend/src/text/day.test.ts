import { describe, expect, it } from 'vitest';
import { dayBefore, formatDay, isDay, parseTypedDay, today, yearAfter } from './day';

describe('days', () => {
  it('knows days that exist', () => {
    expect(isDay('2025-07-01')).toBe(true);
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2025-02-29')).toBe(false);
    expect(isDay('2025-13-01')).toBe(false);
    expect(isDay('2025-7-1')).toBe(false);
    expect(isDay('')).toBe(false);
  });

  it('reads days as people type them, the day first', () => {
    expect(parseTypedDay('1/7/2025')).toBe('2025-07-01');
    expect(parseTypedDay(' 30.06.2025 ')).toBe('2025-06-30');
    expect(parseTypedDay('2025-06-30')).toBe('2025-06-30');
    expect(parseTypedDay('31/06/2025')).toBeNull();
    expect(parseTypedDay('07/2025')).toBeNull();
  });

  it('writes days as dd/MM/yyyy', () => {
    expect(formatDay('2025-07-01')).toBe('01/07/2025');
  });

  it('steps back over months and years', () => {
    expect(dayBefore('2025-07-01')).toBe('2025-06-30');
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
    expect(dayBefore('2025-01-01')).toBe('2024-12-31');
  });

  it('goes on by a year', () => {
    expect(yearAfter('2026-11-22')).toBe('2027-11-22');
    expect(yearAfter('2024-02-29')).toBe('2025-02-28');
  });

  it('takes today from Việt Nam', () => {
    expect(today(new Date('2025-06-30T16:59:59Z'))).toBe('2025-06-30');
    expect(today(new Date('2025-06-30T17:00:00Z'))).toBe('2025-07-01');
  });
});
