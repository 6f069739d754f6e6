import { describe, expect, it } from 'vitest';
import { formatArea, formatDistance, formatNumber, formatPosition, formatShare } from './format';

describe('numbers', () => {
  it('groups by the habit of the language', () => {
    expect(formatNumber(1234567, 'vi')).toBe('1.234.567');
    expect(formatNumber(1234567, 'en')).toBe('1,234,567');
  });

  it('gives small areas more decimals', () => {
    expect(formatArea(8375.21, 'vi')).toBe('8.375 km²');
    expect(formatArea(47.36, 'vi')).toBe('47,4 km²');
    expect(formatArea(0.123, 'en')).toBe('0.12 km²');
  });

  it('gives distances in metres below a kilometre', () => {
    expect(formatDistance(0, 'vi')).toBe('0 m');
    expect(formatDistance(999.4, 'vi')).toBe('999 m');
    expect(formatDistance(999.6, 'vi')).toBe('1,0 km');
    expect(formatDistance(38_049, 'vi')).toBe('38,0 km');
    expect(formatDistance(38_049, 'en')).toBe('38.0 km');
  });

  it('has no share of nothing', () => {
    expect(formatShare(1, 0, 'vi')).toBeNull();
    expect(formatShare(58, 100, 'en')).toBe('58%');
  });

  it('writes positions with the side of the globe', () => {
    expect(formatPosition(21.81, 105.52, 'vi')).toBe('21,81000° B, 105,52000° Đ');
    expect(formatPosition(-1.5, -0.25, 'en')).toBe('1.50000° S, 0.25000° W');
  });
});
