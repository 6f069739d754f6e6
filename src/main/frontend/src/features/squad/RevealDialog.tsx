import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Dialog } from '@/components/Dialog';
import type { RevealPersonMutation } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { formatDay } from '@/text/day';
import { useMessages } from '@/text/language';
import { revealPersonDocument } from './documents';
import { rosterWords } from './rosterWords';
import classes from './squad.module.css';

interface Props {
  person: { id: string; name: string };
  onClose: () => void;
}

/** Shows what is masked elsewhere, once somebody said why; it is kept nowhere but in this box. */
export function RevealDialog({ person, onClose }: Props) {
  const words = useMessages(rosterWords);
  const change = useChange(revealPersonDocument, (data) => data.revealPerson);
  const [reason, setReason] = useState('');
  const [shown, setShown] = useState<NonNullable<RevealPersonMutation['revealPerson']> | null>(null);
  if (shown) {
    const born = shown.birthDate ? formatDay(shown.birthDate) : shown.birthYear;
    return (
      <Dialog title={person.name} onClose={onClose}>
        <dl className={classes.shown}>
          <dt>{words.born}</dt>
          <dd>{born ?? words.notKnown}</dd>
          <dt>{words.phone}</dt>
          <dd>{shown.phone ? <a href={`tel:${shown.phone}`}>{shown.phone}</a> : words.notKnown}</dd>
        </dl>
        <p className={classes.note}>{words.revealed}</p>
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      title={words.revealTitle(person.name)}
      ask={words.revealAsk}
      submit={words.show}
      pending={change.pending}
      problem={change.problem}
      fields={['reason']}
      onSubmit={() => void change.send({ input: { id: person.id, reason: reason.trim() } }).then(setShown)}
      onClose={onClose}
    >
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        error={change.problem.fields.reason}
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
