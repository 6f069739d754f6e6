import { expect, test } from 'vitest';
import { ParamReader } from '@/url/params';
import { firstSquadQuestion, keepsSquads, readSquadQuestion, squadWhere, writeSquadQuestion } from './question';
import { inOrder } from './repairOrder';

test('reads from the address what it wrote there', () => {
  const question = { ...firstSquadQuestion, search: 'tổ', kind: 'CLUB', level: 'HAMLET', breaks: '3', within: '7', id: '9' } as const;
  const raw = Object.fromEntries(Object.entries(writeSquadQuestion(question)).filter((entry): entry is [string, string] => Boolean(entry[1])));
  const params = new ParamReader(raw);
  expect(readSquadQuestion(params)).toEqual(question);
  expect(params.invalid).toEqual([]);
  expect(squadWhere(question)).toEqual({ search: 'tổ', kind: ['CLUB'], level: ['HAMLET'], breachesRule: ['3'], within: '7' });
});

test('names a value that is none', () => {
  const params = new ParamReader({ kind: 'ARMY' });
  expect(readSquadQuestion(params)).toEqual(firstSquadQuestion);
  expect(params.invalid).toEqual(['kind']);
});

test('a place is given up before it is taken', () => {
  const becomesHead = { kind: 'CHANGE_ROLE', role: 'HEAD' } as const;
  const wasHead = { kind: 'CHANGE_ROLE', role: 'MEMBER' } as const;
  const comes = { kind: 'ADD', role: 'MEMBER' } as const;
  const leaves = { kind: 'REMOVE', role: null } as const;
  expect(inOrder([comes, becomesHead, wasHead, leaves])).toEqual([leaves, wasHead, becomesHead, comes]);
});

test('who reports only keeps no rosters, nor does a role that is over', () => {
  expect(keepsSquads([{ role: 'FIELD_MEMBER', valid: true }])).toBe(false);
  expect(keepsSquads([{ role: 'SQUAD_LEADER', valid: false }])).toBe(false);
  expect(keepsSquads([{ role: 'SQUAD_LEADER', valid: true }])).toBe(true);
});
