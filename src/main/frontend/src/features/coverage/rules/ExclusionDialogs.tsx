import { Select, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { choicesInPlace } from '@/components/choicesInPlace';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { useAnswer } from '@/graphql/useAnswer';
import { useChange } from '@/graphql/useChange';
import { today } from '@/text/day';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { excludeHamletDocument, hamletChoiceDocument, includeHamletDocument } from './documents';
import type { UnitField } from './RuleDialog';
import { ruleWords } from './words';
import classes from './rules.module.css';

/** Judges a hamlet again from a day on. */
export function IncludeDialog({ hamlet, onClose }: { hamlet: { id: string; fullName: string }; onClose: () => void }) {
  const words = useMessages(ruleWords);
  const change = useChange(includeHamletDocument, (data) => data.includeHamlet);
  const from = useTypedDay(today());
  const [idempotencyKey] = useState(newKey);
  const send = async () => from.day !== null && (await change.send({ input: { hamlet: hamlet.id, from: from.day, idempotencyKey } })) !== null && onClose();
  return (
    <Dialog title={words.includeOf(hamlet.fullName)} onClose={onClose}>
      <p>{words.includeAsk(hamlet.fullName)}</p>
      <Form submit={words.include} pending={change.pending} problem={change.problem} fields={['from']} onSubmit={() => void send()} onCancel={onClose}>
        <DayInput label={words.includeFrom} day={from} error={change.problem.fields.from} />
      </Form>
    </Dialog>
  );
}

/** Leaves a hamlet out. */
export function ExcludeDialog({ area, unitField, onClose }: { area: string | null; unitField: UnitField; onClose: () => void }) {
  const words = useMessages(ruleWords);
  const change = useChange(excludeHamletDocument, (data) => data.excludeHamlet);
  const [commune, setCommune] = useState<string | null>(area);
  const [hamlet, setHamlet] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const from = useTypedDay(today());
  const to = useTypedDay(null);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [idempotencyKey] = useState(newKey);
  const send = async () => {
    const found = {
      ...(hamlet === null && { hamlet: words.needed }),
      ...(reason.trim() === '' && { reason: words.needed }),
      ...(from.day === null && { from: words.dayWrong }),
      ...(to.wrong && { to: words.dayWrong }),
    };
    setWrong(found);
    if (hamlet === null || from.day === null || Object.keys(found).length > 0) {
      return;
    }
    const input = { hamlet, from: from.day, to: to.day, reason: reason.trim(), idempotencyKey };
    if ((await change.send({ input })) !== null) {
      onClose();
    }
  };
  const told = { ...change.problem.fields, ...wrong };
  return (
    <Dialog title={words.exclude} onClose={onClose}>
      <Form
        submit={words.exclude}
        pending={change.pending}
        problem={{ ...change.problem, fields: told }}
        fields={['hamlet', 'from', 'to', 'reason']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <div>
          <p className={classes.label}>{words.commune}</p>
          {unitField(words.commune, commune, (unit) => {
            setCommune(unit);
            setHamlet(null);
          })}
        </div>
        <HamletField commune={commune} value={hamlet} error={told.hamlet} onChange={setHamlet} />
        <DayInput label={words.firstDay} day={from} error={told.from} />
        <DayInput label={words.lastDay} description={words.lastDayHint} day={to} error={told.to} />
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          error={told.reason}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Form>
    </Dialog>
  );
}

interface HamletProps {
  commune: string | null;
  value: string | null;
  error: string | undefined;
  onChange: (hamlet: string | null) => void;
}

function HamletField({ commune, value, error, onChange }: HamletProps) {
  const words = useMessages(ruleWords);
  const { data } = useAnswer(hamletChoiceDocument, { within: commune ?? '' }, commune !== null);
  if (commune === null) {
    return <TextInput label={words.hamlet} error={error} placeholder={words.chooseCommune} disabled />;
  }
  const hamlets = data?.data.units?.nodes ?? [];
  return (
    <Select
      label={words.hamlet}
      error={error}
      placeholder={words.chooseHamlet}
      description={data && hamlets.length === 0 ? words.noHamlets : undefined}
      data={hamlets.map(({ id, fullName }) => ({ value: id, label: fullName }))}
      value={value}
      onChange={onChange}
      comboboxProps={choicesInPlace}
      maxDropdownHeight={240}
      searchable
    />
  );
}
