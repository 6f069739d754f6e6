import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { issueDocument } from './documents';
import { boardWords } from './words';
import classes from './board.module.css';

export type UnitField = (label: string, value: string | null, onChange: (id: string | null) => void) => ReactNode;

interface Props {
  unitField: UnitField;
  onClose: () => void;
}

/** Issues codes before anybody knows where they will lead. */
export function IssueDialog({ unitField, onClose }: Props) {
  const words = useMessages(boardWords);
  const change = useChange(issueDocument, (data) => data.issueBoards);
  const [count, setCount] = useState('24');
  const [unit, setUnit] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const number = /^\d{1,4}$/.test(count.trim()) ? Number(count) : 0;
  const wrong = number < 1 || number > 1000;
  const send = async () => {
    setTried(true);
    if (!wrong && (await change.send({ input: { count: number, unit, note: note.trim() || null, dryRun: false } })) !== null) {
      onClose();
    }
  };
  const { fields } = change.problem;
  return (
    <Dialog title={words.issue} onClose={onClose}>
      <Form
        submit={words.issue}
        pending={change.pending}
        problem={change.problem}
        fields={['count', 'note']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <p className={classes.note}>{words.issueNote}</p>
        <TextInput
          label={words.howMany}
          error={fields.count ?? (tried && wrong ? words.wrongCount : undefined)}
          inputMode="numeric"
          autoComplete="off"
          value={count}
          onChange={(event) => setCount(event.currentTarget.value)}
        />
        <div>
          <p className={classes.label}>{words.forUnit}</p>
          {unitField(words.forUnit, unit, setUnit)}
          <p className={classes.note}>{words.forUnitHint}</p>
        </div>
        <TextInput
          label={words.batchNote}
          error={fields.note}
          autoComplete="off"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Form>
    </Dialog>
  );
}
