import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { useChange } from '@/graphql/useChange';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { recordBreachDocument } from './documents';
import { momentOf } from './noticed';
import { registerWords } from './registerWords';
import classes from '../access.module.css';

const wholeNumber = /^\d{1,9}$/;

/** Records an incident with personal data. */
export function BreachDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(registerWords);
  const change = useChange(recordBreachDocument, (data) => data.recordBreach);
  const day = useTypedDay(today());
  const [time, setTime] = useState(() => formatMoment(new Date().toISOString()).split(' ')[1] ?? '');
  const [description, setDescription] = useState('');
  const [persons, setPersons] = useState('');
  const [tried, setTried] = useState(false);
  const noticedAt = day.day === null ? null : momentOf(day.day, time);
  const personsWrong = persons.trim() !== '' && !wholeNumber.test(persons.trim());
  const send = async () => {
    setTried(true);
    if (noticedAt === null || personsWrong) {
      return;
    }
    const input = { noticedAt, description, persons: persons.trim() === '' ? null : Number(persons) };
    if ((await change.send({ input })) !== null) {
      onClose();
    }
  };
  const { fields } = change.problem;
  return (
    <Dialog title={words.record} onClose={onClose}>
      <Form
        submit={words.record}
        pending={change.pending}
        problem={change.problem}
        fields={['noticedAt', 'description', 'persons']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <div className={classes.days}>
          <DayInput label={words.noticedDay} error={fields.noticedAt} day={day} />
          <TextInput
            label={words.noticedTime}
            error={tried && day.day !== null && noticedAt === null ? words.wrongMoment : undefined}
            placeholder="hh:mm"
            autoComplete="off"
            maxLength={5}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </div>
        <Textarea
          label={words.description}
          description={words.descriptionHint}
          error={fields.description}
          rows={4}
          maxLength={2000}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <TextInput
          label={words.persons}
          description={words.personsHint}
          error={fields.persons ?? (tried && personsWrong ? words.wrongPersons : undefined)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={9}
          value={persons}
          onChange={(event) => setPersons(event.currentTarget.value)}
        />
      </Form>
    </Dialog>
  );
}
