import { expect, test } from 'vitest';
import { ParamReader } from '@/url/params';
import { firstSquadQuestion, keepsSquads, readSquadQuestion, squadWhere, writeSquadQuestion } from './question';
import { inOrder } from './repairOrder';
import { contactsOf, contentOf, inputOf } from './squadContent';

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

test('whom to ask is one of the members, each once, and whoever is named now', () => {
  const person = (id: string) => ({ id, name: `Người ${id}`, birthYear: null, phone: null, unionMember: 'YES' as const, minor: false, posts: [] });
  const member = (of: ReturnType<typeof person> | null) => ({ id: 'm', role: 'MEMBER' as const, validFrom: null, validTo: null, person: of });
  const members = [member(person('1')), member(null), member(person('2')), member(person('1'))];
  expect(contactsOf({ members, contact: null }).map(({ id }) => id)).toEqual(['1', '2']);
  expect(contactsOf({ members, contact: person('2') }).map(({ id }) => id)).toEqual(['2', '1']);
  expect(contactsOf({ members: [], contact: person('3') })).toEqual([{ id: '3', name: 'Người 3' }]);
});

test('what a squad is tied to is sent by ids, and nothing where it was taken away', () => {
  const begun = { ...contentOf(null, '7'), name: ' Đội ', decision: ' ' };
  const tied = { ...begun, organisation: { id: '1', name: 'Đoàn' }, unitsServed: [{ id: '8', fullName: 'Thôn Tám' }] };
  expect(inputOf(null, tied, '7', null)).toMatchObject({
    name: 'Đội',
    decision: null,
    unit: '7',
    organisation: '1',
    supports: null,
    unitsServed: ['8'],
    contact: null,
  });
});
