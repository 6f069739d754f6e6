import { expect, test } from 'vitest';
import { firstRuleClause, ruleClauseInput } from './ruleClauses';

const clause = { ...firstRuleClause, text: 'Ít nhất ba đoàn viên' };

test('a clause asks only of what it counts', () => {
  expect(ruleClauseInput({ ...clause, least: '3', role: 'HEAD', traits: ['UNION_MEMBER'], sizeFrom: '5' })).toEqual({
    counts: 'MEMBERS',
    role: 'HEAD',
    traits: ['UNION_MEMBER'],
    least: 3,
    most: null,
    sizeFrom: null,
    sizeTo: null,
    text: 'Ít nhất ba đoàn viên',
  });
  expect(ruleClauseInput({ ...clause, counts: 'TEAMS', role: 'HEAD', traits: ['POLICE'], sizeFrom: '5', sizeTo: '7' })).toMatchObject({
    role: null,
    traits: [],
    sizeFrom: 5,
    sizeTo: 7,
  });
});

test('what cannot be is not sent', () => {
  expect(ruleClauseInput({ ...clause, text: ' ' })).toBeNull();
  expect(ruleClauseInput({ ...clause, least: '5', most: '3' })).toBeNull();
  expect(ruleClauseInput({ ...clause, most: 'many' })).toBeNull();
  expect(ruleClauseInput({ ...clause, least: '' })).toMatchObject({ least: 0 });
});
