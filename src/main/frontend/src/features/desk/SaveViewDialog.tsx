import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import type { SavedViewList } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { saveViewDocument } from './documents';
import { deskWords } from './words';
import classes from './desk.module.css';

/** A unit in which the reader has a role. */
export interface Area {
  id: string;
  fullName: string;
}

/** The field that chooses a unit, which the application hands over. */
export type UnitField = (label: string, value: string | null, onChange: (id: string | null) => void) => ReactNode;

interface Props {
  list: SavedViewList;
  question: string;
  areas: readonly Area[];
  /** Chooses a unit where one has a role everywhere. */
  unitField: UnitField | null;
  onClose: () => void;
}

/** Keeps the list as it is shown, under a name, for oneself or for those with a role on a unit. */
export function SaveViewDialog({ list, question, areas, unitField, onClose }: Props) {
  const words = useMessages(deskWords);
  const change = useChange(saveViewDocument, (data) => data.saveView);
  const [name, setName] = useState('');
  const [sharedWith, setSharedWith] = useState('');
  const save = async () => {
    const input = { list, name, question, sharedWith: sharedWith || null };
    if ((await change.send({ input })) !== null) {
      onClose();
    }
  };
  return (
    <Dialog title={words.saveTitle} onClose={onClose}>
      <Form
        submit={words.save}
        pending={change.pending}
        problem={change.problem}
        fields={['name', 'sharedWith']}
        onSubmit={() => void save()}
        onCancel={onClose}
      >
        <TextInput
          label={words.name}
          description={words.nameHint}
          error={change.problem.fields.name}
          maxLength={100}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {unitField && (
          <div>
            {unitField(words.shareWith, sharedWith || null, (unit) => setSharedWith(unit ?? ''))}
            <p className={classes.hint}>{words.shareHint}</p>
          </div>
        )}
        {!unitField && areas.length > 0 && (
          <NativeSelect
            label={words.shareWith}
            description={words.shareHint}
            error={change.problem.fields.sharedWith}
            value={sharedWith}
            data={[{ value: '', label: words.nobody }, ...areas.map(({ id, fullName }) => ({ value: id, label: fullName }))]}
            onChange={(event) => setSharedWith(event.currentTarget.value)}
          />
        )}
      </Form>
    </Dialog>
  );
}
