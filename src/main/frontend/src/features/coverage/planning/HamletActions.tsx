import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { useChange } from '@/graphql/useChange';
import { today } from '@/text/day';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { excludeHamletDocument, includeHamletDocument } from './documents';
import { planningWords } from './words';
import classes from './planning.module.css';

interface Props {
  hamlet: string;
  excluded: boolean;
}

/** Leaves a hamlet out on purpose, or has it judged again. */
export function HamletActions({ hamlet, excluded }: Props) {
  const words = useMessages(planningWords);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className={classes.actions}>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {excluded ? words.include : words.exclude}
      </button>
      {open && (excluded ? <IncludeDialog hamlet={hamlet} onClose={close} /> : <ExcludeDialog hamlet={hamlet} onClose={close} />)}
    </div>
  );
}

interface DialogProps {
  hamlet: string;
  onClose: () => void;
}

function ExcludeDialog({ hamlet, onClose }: DialogProps) {
  const words = useMessages(planningWords);
  const change = useChange(excludeHamletDocument, (data) => data.excludeHamlet);
  const from = useTypedDay(today());
  const to = useTypedDay(null);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [idempotencyKey] = useState(newKey);
  const send = async () => {
    const found = { ...(from.day === null && { from: words.dayWrong }), ...(to.wrong && { to: words.dayWrong }) };
    setWrong(found);
    if (from.day === null || to.wrong) {
      return;
    }
    const input = { hamlet, from: from.day, to: to.day, reason: reason.trim(), idempotencyKey };
    if ((await change.send({ input })) !== null) {
      onClose();
    }
  };
  const fields: Record<string, string | undefined> = { ...change.problem.fields, ...wrong };
  return (
    <ConfirmDialog
      title={words.exclude}
      ask={words.excludeAsk}
      submit={words.exclude}
      pending={change.pending}
      problem={{ ...change.problem, fields: { ...change.problem.fields, ...wrong } }}
      fields={['from', 'to', 'reason']}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        error={fields.reason}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <DayInput label={words.from} day={from} error={fields.from} />
      <DayInput label={words.to} description={words.toHint} day={to} error={fields.to} />
    </ConfirmDialog>
  );
}

function IncludeDialog({ hamlet, onClose }: DialogProps) {
  const words = useMessages(planningWords);
  const change = useChange(includeHamletDocument, (data) => data.includeHamlet);
  const from = useTypedDay(today());
  const [wrong, setWrong] = useState<string | undefined>();
  const [idempotencyKey] = useState(newKey);
  const send = async () => {
    setWrong(from.day === null ? words.dayWrong : undefined);
    if (from.day !== null && (await change.send({ input: { hamlet, from: from.day, idempotencyKey } })) !== null) {
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={words.include}
      ask={words.includeAsk}
      submit={words.include}
      pending={change.pending}
      problem={change.problem}
      fields={['from']}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <DayInput label={words.from} day={from} error={wrong ?? change.problem.fields.from} />
    </ConfirmDialog>
  );
}
