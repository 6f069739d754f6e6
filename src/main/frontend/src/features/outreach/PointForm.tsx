import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Form } from '@/components/Form';
import type { ServicePointQuery } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { PlacedFields, type PlaceSlots } from '@/position/PlacedFields';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { saveServicePointDocument } from './pointDocuments';
import { PlatformChoices } from './PlatformChoices';
import { pointWords } from './pointWords';
import classes from './outreach.module.css';

interface Props {
  /** Null for a new one. */
  point: NonNullable<ServicePointQuery['servicePoint']> | null;
  /** The unit that a new one begins with. */
  area: string | null;
  slots: PlaceSlots;
  onSaved: () => void;
}

function contentOf(point: Props['point'], area: string | null) {
  const { name = '', place = null, hours = null, longitude = null, latitude = null } = point ?? {};
  const position = longitude === null || latitude === null ? null : { longitude, latitude };
  return {
    name,
    place: place ?? '',
    hours: hours ?? '',
    position,
    unit: point ? (point.unit?.id ?? null) : area,
    platforms: point?.platforms.map(({ key }) => key) ?? [],
  };
}

/** A service point as it should be, with where it is. */
export function PointForm({ point, area, slots, onSaved }: Props) {
  const words = useMessages(pointWords);
  const [content, setContent] = useState(() => contentOf(point, area));
  const from = useTypedDay(point?.validFrom ?? null);
  const to = useTypedDay(point?.validTo ?? null);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [key, setKey] = useState(newKey);
  const change = useChange(saveServicePointDocument, (data) => data.saveServicePoint);
  const set = (part: Partial<typeof content>) => {
    setContent((before) => ({ ...before, ...part }));
    setKey(newKey());
    setWrong({});
  };
  const send = async () => {
    const { unit, position, name, place, hours, platforms } = content;
    const found = {
      ...(name.trim() === '' && { name: words.nameNeeded }),
      ...(unit === null && { unit: words.unitNeeded }),
      ...(from.wrong && { validFrom: words.dayWrong }),
      ...(to.wrong && { validTo: words.dayWrong }),
    };
    setWrong(found);
    if (Object.keys(found).length > 0 || unit === null) {
      return;
    }
    const input = {
      ...(point && { id: point.id }),
      name: name.trim(),
      unit,
      place: place.trim() || null,
      hours: hours.trim() || null,
      longitude: position?.longitude ?? null,
      latitude: position?.latitude ?? null,
      validFrom: from.day,
      validTo: to.day,
      platforms,
      idempotencyKey: `${key}-${from.text}-${to.text}`,
    };
    if ((await change.send({ input })) !== null) {
      onSaved();
    }
  };
  const fields = { ...change.problem.fields, ...wrong };
  const line = (field: 'name' | 'place' | 'hours', hint?: string) => (
    <TextInput
      label={words[field]}
      description={hint}
      error={fields[field]}
      maxLength={300}
      autoComplete="off"
      value={content[field]}
      onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
    />
  );
  return (
    <Form
      submit={words.save}
      pending={change.pending}
      problem={{ ...change.problem, fields }}
      fields={['name', 'unit', 'place', 'hours', 'validFrom', 'validTo', 'platforms', 'longitude', 'latitude']}
      onSubmit={() => void send()}
      onCancel={onSaved}
    >
      <div className={classes.formFields}>
        {line('name')}
        <div>
          <p className={classes.label}>{words.unit}</p>
          {slots.unit(words.unit, content.unit, (unit) => set({ unit }))}
          <div role="alert" className={classes.fieldProblem}>
            {fields.unit}
          </div>
        </div>
        {line('place', words.placeHint)}
        {line('hours', words.hoursHint)}
        <DayInput label={words.from} day={from} error={fields.validFrom} />
        <DayInput label={words.to} description={words.toHint} day={to} error={fields.validTo} />
      </div>
      <PlatformChoices legend={words.platforms} value={content.platforms} onChange={(platforms) => set({ platforms })} />
      <PlacedFields
        legend={words.position}
        point={content.position}
        unit={content.unit}
        errors={fields}
        map={slots.map}
        onPoint={(position) => set({ position })}
        onUnit={(unit) => set({ unit })}
      />
    </Form>
  );
}
