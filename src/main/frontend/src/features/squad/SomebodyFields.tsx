import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '@/components/Choice';
import type { MemberTrait, PersonPost, UnionMembership } from '@/graphql/generated/graphql';
import { noProblem, type Problem } from '@/graphql/problem';
import { useChange } from '@/graphql/useChange';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { savePersonDocument } from './documents';
import { PersonPicker } from './PersonPicker';
import { rosterWords } from './rosterWords';
import type { Squad } from './SquadRecord';
import { squadWords } from './words';

const memberships = ['UNKNOWN', 'YES', 'NO'] as const satisfies readonly UnionMembership[];
const posts = [
  'HAMLET_HEAD',
  'COMMUNE_OFFICIAL',
  'BRANCH_SECRETARY',
  'BRANCH_OFFICER',
  'WOMENS_UNION',
  'POLICE',
  'TEACHER',
  'OTHER',
] as const satisfies readonly PersonPost[];

/** Somebody who comes into a squad: one of those listed, or one who is written down first. */
export function useSomebody(squad: Squad, traits: readonly MemberTrait[] = []) {
  const words = useMessages(rosterWords);
  const change = useChange(savePersonDocument, (data) => data.savePerson);
  const [fresh, setFresh] = useState(false);
  const [known, setKnown] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [year, setYear] = useState('');
  const [phone, setPhone] = useState('');
  const [union, setUnion] = useState<UnionMembership>(traits.includes('UNION_MEMBER') ? 'YES' : 'UNKNOWN');
  const [post, setPost] = useState<PersonPost | null>(posts.find((one) => (traits as readonly string[]).includes(one)) ?? null);
  const [made, setMade] = useState<{ said: string; key: string; id: string | null } | null>(null);
  const [missing, setMissing] = useState<Problem | null>(null);

  const wrong = (field: string, message: string) => {
    setMissing({ ...noProblem, fields: { [field]: message } });
    return null;
  };
  /** The id of the person; null where something is missing, and the problem then says what. */
  const make = async (): Promise<string | null> => {
    setMissing(null);
    if (!fresh) {
      return known ?? wrong('person', words.choosePerson);
    }
    if (name.trim() === '') {
      return wrong('name', words.fullName);
    }
    if (year !== '' && !/^(19|20)\d\d$/.test(year)) {
      return wrong('birthYear', words.birthYearWrong);
    }
    const facts = { name: name.trim(), birthYear: year === '' ? null : Number(year), phone: phone.trim() || null, unionMember: union };
    const input = { ...facts, posts: post ? [post] : [], unit: squad.unit?.id ?? '' };
    const said = JSON.stringify(input);
    if (made?.said === said && made.id !== null) {
      return made.id;
    }
    // The same words sent again are the same deed; other words are another one.
    const key = made?.said === said ? made.key : newKey();
    setMade({ said, key, id: null });
    const payload = await change.send({ input: { ...input, idempotencyKey: key } });
    if (!payload?.person) {
      return null;
    }
    setMade({ said, key, id: payload.person.id });
    return payload.person.id;
  };
  /** The fields are empty again, for the next one. */
  const forget = () => {
    setKnown(null);
    setName('');
    setYear('');
    setPhone('');
    setMade(null);
  };
  const failed = change.problem !== noProblem;
  return {
    fresh,
    known,
    name,
    year,
    phone,
    union,
    post,
    setFresh,
    setKnown,
    setName,
    setYear,
    setPhone,
    setUnion,
    setPost,
    make,
    forget,
    pending: change.pending,
    problem: missing ?? (failed ? change.problem : null),
    without: squad.members.flatMap(({ person }) => person?.id ?? []),
  };
}

interface Props {
  somebody: ReturnType<typeof useSomebody>;
  error?: string | undefined;
}

export function SomebodyFields({ somebody, error }: Props) {
  const words = useMessages(rosterWords);
  const own = useMessages(squadWords);
  const fields = somebody.problem?.fields ?? {};
  return (
    <>
      <Choice
        label={words.who}
        options={[
          { value: 'known', label: words.known },
          { value: 'fresh', label: words.fresh },
        ]}
        value={somebody.fresh ? 'fresh' : 'known'}
        onChange={(value) => somebody.setFresh(value === 'fresh')}
      />
      {!somebody.fresh && (
        <PersonPicker value={somebody.known} without={somebody.without} error={fields.person ?? error} onChange={somebody.setKnown} />
      )}
      {somebody.fresh && (
        <>
          <TextInput
            label={words.fullName}
            error={fields.name}
            maxLength={200}
            autoComplete="off"
            value={somebody.name}
            onChange={(event) => somebody.setName(event.currentTarget.value)}
          />
          <TextInput
            label={words.birthYear}
            error={fields.birthYear}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            value={somebody.year}
            onChange={(event) => somebody.setYear(event.currentTarget.value.trim())}
          />
          <TextInput
            label={words.phone}
            description={words.phoneHint}
            error={fields.phone}
            inputMode="tel"
            autoComplete="off"
            value={somebody.phone}
            onChange={(event) => somebody.setPhone(event.currentTarget.value)}
          />
          <NativeSelect
            label={words.union}
            value={somebody.union}
            data={memberships.map((value) => ({ value, label: own.memberships[value] }))}
            onChange={({ currentTarget }) => somebody.setUnion(memberships.find((one) => one === currentTarget.value) ?? 'UNKNOWN')}
          />
          <NativeSelect
            label={words.posts}
            value={somebody.post ?? ''}
            data={[{ value: '', label: '—' }, ...posts.map((value) => ({ value, label: own.posts[value] }))]}
            onChange={({ currentTarget }) => somebody.setPost(posts.find((one) => one === currentTarget.value) ?? null)}
          />
        </>
      )}
    </>
  );
}
