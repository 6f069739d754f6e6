import { expect, test } from 'vitest';
import { ParamReader } from '@/url/params';
import { monthAfter, readActivityQuestion, readCalendarQuestion, weeksOf, writeActivityQuestion } from './question';
import { communeOf, digestIn, newReport, parseCount } from './report';

test('reads from the address what it wrote there', () => {
  const raw = { q: 'tập huấn', kind: 'TRAINING', state: 'REPORTED', odd: 'outside', within: '4', campaign: '5', squad: '6', sort: 'NAME', id: '7' };
  const params = new ParamReader(raw);
  const question = readActivityQuestion(params);
  expect(params.invalid).toEqual([]);
  expect(writeActivityQuestion(question)).toEqual({ ...raw, after: null });
});

test('a month is asked for as one', () => {
  const params = new ParamReader({ month: '2026-13' });
  readCalendarQuestion(params);
  expect(params.invalid).toEqual(['month']);
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});

test('the weeks of a month begin on Monday and hold all of it', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks[0]?.[0]).toBe('2026-10-26');
  expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
  expect(weeksOf('2027-02').flat()).toHaveLength(28);
});

test('numbers are read as people write them here', () => {
  expect(parseCount('12')).toBe(12);
  expect(parseCount('1.200')).toBe(1200);
  expect(parseCount('12,5')).toBe(12.5);
  expect(parseCount('1.234.567')).toBe(1_234_567);
  for (const wrong of ['', 'mười', '-3', '1e999']) {
    expect(parseCount(wrong), wrong).toBeNull();
  }
});

test('each report has a key of its own', () => {
  expect(newReport().key).not.toBe(newReport().key);
  expect(newReport().key).toMatch(/^[0-9a-f]{32}$/);
});

test('a hamlet’s squad works in its commune, a province’s in many', () => {
  const above = [{ id: '2', level: 'COMMUNE' }, { id: '1', level: 'PROVINCE' }];
  expect(communeOf({ id: '3', level: 'HAMLET', ancestors: above })).toBe('2');
  expect(communeOf({ id: '2', level: 'COMMUNE', ancestors: [] })).toBe('2');
  expect(communeOf({ id: '1', level: 'PROVINCE', ancestors: [] })).toBeNull();
});

test('a picture keeps its digest', () => {
  expect(digestIn('/media/0123456789abcdef0123456789abcdef/800.jpg')).toBe('0123456789abcdef0123456789abcdef');
  expect(digestIn('/elsewhere')).toBeNull();
});
