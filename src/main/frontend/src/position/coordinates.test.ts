import { describe, expect, test } from 'vitest';
import { formatDms, parseAngle, parseMeters, parsePair } from './coordinates';

describe('an angle', () => {
  test.each([
    ['21.594', 21.594],
    ['21,594', 21.594],
    ['21.594°', 21.594],
    ['21°35′38.4″N', 21.594],
    ['21°35’38,4” B', 21.594],
    ["21°35'38.4''", 21.594],
    ['21 35 38.4', 21.594],
    ['105°50′', 105.8333],
    ['Đ 105 50 38,4', 105.844],
    ['105.5 đ', 105.5],
    ['-5.25', -5.25],
    ['5°15′ S', -5.25],
  ])('%s', (text, degrees) => expect(parseAngle(text)).toBeCloseTo(degrees, 4));

  test.each(['', 'x', '21°75′', '21°35′99″', '1e5', '21..5'])('%j is none', (text) => expect(parseAngle(text)).toBeNull());
});

describe('a pair', () => {
  test.each([
    '21.594, 105.844',
    '21.594,105.844',
    '21,594; 105,844',
    '21,594, 105,844',
    '21.594 105.844',
    '21°35′38.4″N 105°50′38.4″E',
    '21°35′38,4″ B, 105°50′38,4″ Đ',
    '105°50′38.4″E 21°35′38.4″N'.split(' ').reverse().join(', '),
  ])('%s', (text) => {
    expect(parsePair(text)?.latitude).toBeCloseTo(21.594, 4);
    expect(parsePair(text)?.longitude).toBeCloseTo(105.844, 4);
  });

  test.each(['21.594', '21,594', '21°35′38.4″', '', '1, 2, 3'])('%j is none', (text) => expect(parsePair(text)).toBeNull());
});

test('degrees, minutes and seconds are written as papers have them', () => {
  expect(formatDms(21.594, true)).toBe('21°35′38,4″');
  expect(formatDms(105.99999, false)).toBe('106°00′00.0″');
  expect(parseAngle(formatDms(107.123456, false))).toBeCloseTo(107.123456, 4);
});

test('metres are read as papers have them', () => {
  expect(parseMeters('2388859,03')).toBe(2388859.03);
  expect(parseMeters('2 388 859.03')).toBe(2388859.03);
  expect(parseMeters('2.388.859,03')).toBe(2388859.03);
  expect(parseMeters('429,370.5')).toBe(429370.5);
  expect(parseMeters('21.59')).toBeNull();
  expect(parseMeters('x')).toBeNull();
});
