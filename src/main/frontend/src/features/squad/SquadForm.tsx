import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Form } from '@/components/Form';
import { useChange } from '@/graphql/useChange';
import { PlacedFields, type PlaceSlots } from '@/position/PlacedFields';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { saveSquadDocument } from './documents';
import { squadFormWords } from './formWords';
import { squadKinds, squadLevels, squadStatuses } from './question';
import { contentOf, inputOf, type Content } from './squadContent';
import type { Squad } from './SquadRecord';
import { SquadTies, type UnitsSlot } from './SquadTies';
import { squadWords } from './words';
import classes from './squad.module.css';

interface Props {
  /** Null for a new one. */
  squad: Squad | null;
  /** The unit that a new one begins with. */
  area: string | null;
  slots: PlaceSlots & { units: UnitsSlot };
  onSaved: (id: string) => void;
  onCancel: () => void;
}

const asked = [
  'name',
  'kind',
  'level',
  'unit',
  'status',
  'decision',
  'validFrom',
  'organisation',
  'supports',
  'contact',
  'unitsServed',
  'longitude',
  'latitude',
];

/** A squad as it should be, with where it works from. */
export function SquadForm({ squad, area, slots, onSaved, onCancel }: Props) {
  const words = useMessages(squadFormWords);
  const told = useMessages(squadWords);
  const [content, setContent] = useState(() => contentOf(squad, area));
  const from = useTypedDay(squad?.validFrom ?? null);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [idempotencyKey, setKey] = useState(newKey);
  const change = useChange(saveSquadDocument, (data) => data.saveSquad);
  const set = (part: Partial<Content>) => {
    setContent((before) => ({ ...before, ...part }));
    setKey(newKey());
    setWrong({});
  };
  const send = async () => {
    const { unit, name } = content;
    const found = {
      ...(name.trim() === '' && { name: words.nameNeeded }),
      ...(unit === null && { unit: words.unitNeeded }),
      ...(from.wrong && { validFrom: words.dayWrong }),
    };
    setWrong(found);
    if (Object.keys(found).length > 0 || unit === null) {
      return;
    }
    const input = inputOf(squad, content, unit, from.day);
    const payload = await change.send({ input: { ...input, idempotencyKey: `${idempotencyKey}-${from.text}` } });
    if (payload?.squad) {
      onSaved(payload.squad.id);
    }
  };
  const fields = { ...change.problem.fields, ...wrong };
  const point = content.longitude == null || content.latitude == null ? null : { longitude: content.longitude, latitude: content.latitude };
  const choice = <F extends 'kind' | 'level' | 'status'>(field: F, values: readonly Content[F][], names: Record<string, string>) => (
    <NativeSelect
      label={told[field]}
      error={fields[field]}
      value={content[field] ?? ''}
      data={[...new Set([...values, content[field]])].map((value) => ({ value: value ?? '', label: names[value ?? ''] ?? '' }))}
      onChange={({ currentTarget }) => set({ [field]: currentTarget.value } as Partial<Content>)}
    />
  );
  return (
    <Form
      submit={words.save}
      pending={change.pending}
      problem={{ ...change.problem, fields }}
      fields={asked}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <div className={classes.formFields}>
        <TextInput
          label={told.name}
          error={fields.name}
          maxLength={300}
          autoComplete="off"
          value={content.name}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <div>
          <p className={classes.label}>{told.unit}</p>
          {slots.unit(told.unit, content.unit, (unit) => set({ unit }))}
          <div role="alert" className={classes.fieldProblem}>
            {fields.unit}
          </div>
        </div>
        {choice('kind', squadKinds, told.kinds)}
        {choice('level', squadLevels, told.levels)}
        {choice('status', squadStatuses, told.statuses)}
        <DayInput label={told.since} day={from} error={fields.validFrom} />
        <TextInput
          label={told.decision}
          description={words.decisionHint}
          error={fields.decision}
          maxLength={300}
          autoComplete="off"
          value={content.decision ?? ''}
          onChange={({ currentTarget }) => set({ decision: currentTarget.value })}
        />
      </div>
      <SquadTies squad={squad} content={content} errors={fields} units={slots.units} onChange={set} />
      <PlacedFields
        legend={words.base}
        point={point}
        unit={content.unit}
        errors={fields}
        map={slots.map}
        onPoint={(at) => set({ longitude: at?.longitude ?? null, latitude: at?.latitude ?? null })}
        onUnit={(unit) => set({ unit })}
      />
    </Form>
  );
}
