import { expect, test } from 'vitest';
import { byKey, clauseInput, firstClause, wholeNumber, type CoverageRule } from './clauses';

test('numbers are read as people type them', () => {
  expect(wholeNumber('3.000')).toBe(3000);
  expect(wholeNumber(' 3 000 ')).toBe(3000);
  expect(wholeNumber('100,000')).toBe(100_000);
  expect(wholeNumber('3.5')).toBeNull();
  expect(wholeNumber('-3')).toBeNull();
  expect(wholeNumber('')).toBeNull();
});

test('a clause is sent with what its kind asks for, and nothing else', () => {
  expect(clauseInput({ ...firstClause, kind: 'SERVICE_POINT', meters: '5.000', leastMembers: '4' })).toEqual({ kind: 'SERVICE_POINT', meters: 5000 });
  expect(clauseInput({ ...firstClause, kind: 'ACTIVITY', days: '90', reported: true, activityKinds: ['TRAINING'] })).toEqual({
    kind: 'ACTIVITY',
    days: 90,
    activityKinds: ['TRAINING'],
    reported: true,
  });
  expect(clauseInput({ ...firstClause, leastMembers: '5', inOrder: true })).toEqual({ kind: 'SQUAD', meters: 3000, leastMembers: 5, inOrder: true });
  expect(clauseInput(firstClause)).toEqual({ kind: 'SQUAD', meters: 3000, leastMembers: null, inOrder: false });
});

test('what cannot be read is not sent', () => {
  expect(clauseInput({ ...firstClause, meters: '0' })).toBeNull();
  expect(clauseInput({ ...firstClause, meters: '100001' })).toBeNull();
  expect(clauseInput({ ...firstClause, leastMembers: 'five' })).toBeNull();
  expect(clauseInput({ ...firstClause, kind: 'ACTIVITY', days: '' })).toBeNull();
});

test('versions of a rule stand together, the newest first', () => {
  const rule = (key: string, version: number) => ({ key, version }) as CoverageRule;
  const grouped = byKey([rule('b', 1), rule('a', 1), rule('b', 3), rule('b', 2)]);
  expect(grouped.map(([key, all]) => [key, all.map(({ version }) => version)])).toEqual([
    ['b', [3, 2, 1]],
    ['a', [1]],
  ]);
});
