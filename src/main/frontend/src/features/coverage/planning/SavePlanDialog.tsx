import { TextInput, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import type { PlanStepInput } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { today } from '@/text/day';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { savePlanDocument } from './planDocuments';
import { proposalWords } from './proposalWords';
import classes from './planning.module.css';

interface Props {
  title: string;
  ask: string;
  submit: string;
  unit: string | null;
  /** Where the unit is to be chosen, too. */
  unitField?: ReactNode;
  name: string;
  note?: string;
  starts?: string;
  /** The plan that is written anew; a new one without. */
  plan?: { key: string; edition: number };
  steps: readonly PlanStepInput[];
  onSaved: (key: string) => void;
  onClose: () => void;
}

/** What a plan is called and when it starts; with its steps it is saved. */
export function SavePlanDialog(props: Props) {
  const words = useMessages(proposalWords);
  const change = useChange(savePlanDocument, (data) => data.saveCoveragePlan);
  const [name, setName] = useState(props.name);
  const [note, setNote] = useState(props.note ?? '');
  const starts = useTypedDay(props.starts ?? today());
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [idempotencyKey] = useState(newKey);
  const send = async () => {
    const { unit } = props;
    setWrong({ ...(starts.day === null && { starts: words.dayWrong }), ...(unit === null && { unit: words.wrong.within }) });
    if (starts.day === null || unit === null) {
      return;
    }
    const input = {
      ...props.plan,
      name: name.trim(),
      unit,
      starts: starts.day,
      note: note.trim() || null,
      steps: [...props.steps],
      idempotencyKey,
    };
    const saved = await change.send({ input });
    if (saved?.coveragePlan) {
      props.onSaved(saved.coveragePlan.key);
    }
  };
  const fields: Record<string, string | undefined> = { ...change.problem.fields, ...wrong };
  return (
    <ConfirmDialog
      title={props.title}
      ask={props.ask}
      submit={props.submit}
      pending={change.pending}
      problem={{ ...change.problem, fields: { ...change.problem.fields, ...wrong } }}
      fields={['name', 'starts', 'note', ...(props.unitField ? ['unit'] : [])]}
      onSubmit={() => void send()}
      onClose={props.onClose}
    >
      <TextInput
        label={words.name}
        error={fields.name}
        maxLength={200}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {props.unitField && (
        <div>
          <p className={classes.label}>{words.unit}</p>
          {props.unitField}
          <div role="alert" className={classes.wrong}>
            {fields.unit}
          </div>
        </div>
      )}
      <DayInput label={words.starts} day={starts} error={fields.starts} />
      <Textarea label={words.note} error={fields.note} rows={3} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </ConfirmDialog>
  );
}
