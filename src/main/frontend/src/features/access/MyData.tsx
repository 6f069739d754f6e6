import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Facts } from '@/components/Card';
import { Form } from '@/components/Form';
import { PasswordField } from '@/components/PasswordField';
import type { MyDataQuery } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { formatMoment } from '@/text/moment';
import { languages, useMessages, type Language } from '@/text/language';
import { AnswerFrame } from '@/components/AnswerFrame';
import { correctMyDataDocument, myDataDocument } from './ownDocuments';
import { ownWords } from './ownWords';
import { accessWords } from './words';

export type Mine = NonNullable<MyDataQuery['me']>;

interface Props {
  /** The language of the screens was chosen. */
  onLanguage: (language: Language) => void;
}

/** What the system keeps of oneself, to be seen and corrected. */
export function MyData({ onLanguage }: Props) {
  return (
    <AnswerFrame document={myDataDocument} variables={{}}>
      {({ me }) => me && <MyDataForm key={me.id} me={me} onLanguage={onLanguage} />}
    </AnswerFrame>
  );
}

function MyDataForm({ me, onLanguage }: Props & { me: Mine }) {
  const words = useMessages(ownWords);
  const shared = useMessages(accessWords);
  const change = useChange(correctMyDataDocument, (data) => data.correctMyData);
  const [draft, setDraft] = useState({ name: me.name, email: me.email ?? '', phone: me.phone ?? '', language: me.language, password: '' });
  const [done, setDone] = useState(false);
  const movesAddress = draft.email.trim() !== (me.email ?? '');
  const set = (part: Partial<typeof draft>) => {
    setDone(false);
    setDraft({ ...draft, ...part });
  };
  const submit = async () => {
    const { name, email, phone, language, password } = draft;
    const payload = await change.send({
      input: { name, email: email.trim() || null, phone: phone.trim() || null, language, password: movesAddress ? password : null },
    });
    if (payload !== null) {
      setDraft({ ...draft, password: '' });
    }
    setDone(payload !== null);
    const chosen = languages.find((known) => known === language);
    if (payload !== null && chosen && language !== me.language) {
      onLanguage(chosen);
    }
  };
  return (
    <Form
      submit={words.save}
      pending={change.pending}
      problem={change.problem}
      fields={['name', 'email', 'password', 'phone', 'language']}
      done={done ? words.saved : null}
      onSubmit={() => void submit()}
    >
      <Facts
        facts={[
          [words.login, me.login],
          [words.createdAt, formatMoment(me.createdAt)],
          [words.signedInAt, me.signedInAt ? formatMoment(me.signedInAt) : shared.never],
        ]}
      />
      <TextInput
        label={words.name}
        error={change.problem.fields.name}
        autoComplete="name"
        required
        withAsterisk={false}
        value={draft.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={words.email}
        description={words.optional}
        error={change.problem.fields.email}
        type="email"
        autoComplete="email"
        value={draft.email}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
      {movesAddress && (
        <PasswordField
          label={words.passwordForAddress}
          error={change.problem.fields.password}
          kind="current-password"
          value={draft.password}
          onChange={(password) => set({ password })}
        />
      )}
      <TextInput
        label={words.phone}
        description={words.optional}
        error={change.problem.fields.phone}
        type="tel"
        autoComplete="tel"
        value={draft.phone}
        onChange={(event) => set({ phone: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.language}
        error={change.problem.fields.language}
        data={languages.map((language) => ({ value: language, label: words.languages[language] }))}
        value={draft.language}
        onChange={(event) => set({ language: event.currentTarget.value })}
      />
    </Form>
  );
}
