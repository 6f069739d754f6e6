import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Form } from '@/components/Form';
import type { SaveSquadInput } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { PlacedFields, type PlaceSlots } from '@/position/PlacedFields';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { saveSquadDocument } from './documents';
import { squadFormWords } from './formWords';
import { squadKinds, squadLevels, squadStatuses } from './question';
import type { Squad } from './SquadRecord';
import { squadWords } from './words';
import classes from './squad.module.css';

interface Props {
  /** Null for a new one. */
  squad: Squad | null;
  /** The unit that a new one begins with. */
  area: string | null;
  slots: PlaceSlots;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

type Content = Pick<SaveSquadInput, 'name' | 'kind' | 'level' | 'status' | 'decision' | 'longitude' | 'latitude'> & { unit: string | null };

function contentOf(squad: Squad | null, area: string | null): Content {
  if (!squad) {
    return { name: '', kind: 'YOUTH_DIGITAL_SQUAD', level: 'COMMUNE', status: 'ACTIVE', unit: area };
  }
  const { name, kind, level, status, decision, longitude, latitude } = squad;
  return { name, kind, level, status, decision, longitude, latitude, unit: squad.unit?.id ?? null };
}

/** What the form does not ask for, which stays. */
function keptOf(squad: Squad | null): Partial<SaveSquadInput> {
  return squad
    ? {
        id: squad.id,
        organisation: squad.organisation?.id ?? null,
        supports: squad.supports?.id ?? null,
        unitsServed: squad.unitsServed.map(({ id }) => id),
        contact: squad.contact?.id ?? null,
      }
    : {};
}

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
    const decision = content.decision?.trim() || null;
    const input = { ...keptOf(squad), ...content, name: name.trim(), decision, unit, validFrom: from.day };
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
      fields={['name', 'kind', 'level', 'unit', 'status', 'decision', 'validFrom', 'longitude', 'latitude']}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      {squad && <p className={classes.note}>{words.kept}</p>}
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
