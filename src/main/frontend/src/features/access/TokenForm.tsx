import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Form } from '@/components/Form';
import { Secret } from '@/components/Secret';
import { useChange } from '@/graphql/useChange';
import { today, yearAfter } from '@/text/day';
import { useMessages } from '@/text/language';
import { createTokenDocument } from './ownDocuments';
import { sessionWords } from './sessionWords';
import classes from './access.module.css';

/** Makes a token for a program and shows it once. */
export function TokenForm() {
  const words = useMessages(sessionWords);
  const change = useChange(createTokenDocument, (data) => data.createToken);
  const [name, setName] = useState('');
  const lastDay = useTypedDay(yearAfter(today()));
  const [token, setToken] = useState<string | null>(null);
  const submit = async () => {
    if (lastDay.day === null) {
      return;
    }
    const payload = await change.send({ input: { name, validTo: lastDay.day } });
    setToken(payload?.token ?? null);
    if (payload !== null) {
      setName('');
    }
  };
  return (
    <div className={classes.narrow}>
      <Form
        submit={words.create}
        pending={change.pending}
        problem={change.problem}
        fields={['name', 'validTo']}
        onSubmit={() => void submit()}
      >
        <TextInput
          label={words.tokenName}
          description={words.tokenNameHint}
          error={change.problem.fields.name}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DayInput label={words.lastDay} description={words.lastDayHint} error={change.problem.fields.validTo} day={lastDay} />
      </Form>
      {token && <Secret label={words.token} value={token} note={words.once} />}
    </div>
  );
}
