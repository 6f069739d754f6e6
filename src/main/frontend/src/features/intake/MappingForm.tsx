import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Form } from '@/components/Form';
import { noProblem } from '@/graphql/problem';
import { useMessages } from '@/text/language';
import { fieldsOf, needed, unused, type IntakeKind } from './fields';
import type { Columns, Mapping } from './send';
import { intakeWords } from './words';
import classes from './intake.module.css';

interface Props {
  kind: IntakeKind;
  file: Columns;
  mapping: Mapping;
  pending: boolean;
  onMapping: (mapping: Mapping) => void;
  onTry: (mapping: Mapping) => void;
}

/** Which column is what, with examples out of the file. */
export function MappingForm({ kind, file, mapping, pending, onMapping, onTry }: Props) {
  const words = useMessages(intakeWords);
  const day = useTypedDay(mapping.from);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const { columns, constants } = mapping;
  const offered = [{ value: '', label: words.notInFile }, ...file.columns.map((value) => ({ value, label: value }))];
  const set = (part: Partial<Mapping>) => onMapping({ ...mapping, ...part });
  const choose = (field: string, column: string) => {
    const others = Object.fromEntries(Object.entries(columns).filter(([one]) => one !== field));
    set({ columns: column === '' ? others : { ...others, [field]: column } });
  };
  const left = unused(file.columns, columns);
  const submit = () => {
    const missing = needed[kind].filter((field) => columns[field] === undefined && !(field === 'unit' && constants.unit));
    const found: Record<string, string> = Object.fromEntries(missing.map((field) => [field, words.needed]));
    if (kind === 'activities' && mapping.key.length === 0) {
      found['row-key'] = words.keyNeeded;
    }
    if (day.wrong) {
      found.day = words.dayWrong;
    }
    setWrong(found);
    const asked = { ...mapping, from: day.day };
    if (Object.keys(found).length === 0) {
      onMapping(asked);
      onTry(asked);
    }
  };
  const commune = kind === 'rosters' ? 'commune' : 'unit';
  const text = (label: string, value: string, change: (value: string) => void, hint?: string) => (
    <TextInput
      label={label}
      description={hint}
      maxLength={300}
      autoComplete="off"
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
  return (
    <Form
      submit={pending ? words.trying : words.try}
      pending={pending}
      problem={{ ...noProblem, fields: wrong }}
      fields={Object.keys(wrong)}
      onSubmit={submit}
    >
      <section className={classes.section} aria-labelledby="mapping">
        <h2 id="mapping">{words.mapping}</h2>
        <p className={classes.note}>{words.mappingNote}</p>
        <div className={classes.fields}>
          {fieldsOf(kind).map((field) => (
            <NativeSelect
              key={field}
              label={words.fields[field]}
              description={exampleOf(columns[field], file, words)}
              error={wrong[field]}
              value={columns[field] ?? ''}
              data={offered}
              onChange={({ currentTarget }) => choose(field, currentTarget.value)}
            />
          ))}
          {kind !== 'sites' &&
            columns[commune] === undefined &&
            text(words.communeCode, constants[commune] ?? '', (value) => set({ constants: value.trim() ? { [commune]: value.trim() } : {} }), words.communeHint)}
          {kind === 'activities' && (
            <NativeSelect
              label={words.key}
              description={words.keyHint}
              error={wrong['row-key']}
              value={mapping.key[0] ?? ''}
              data={offered}
              onChange={({ currentTarget: { value } }) => set({ key: value === '' ? [] : [value] })}
            />
          )}
          {kind === 'rosters' && <DayInput label={words.fromRosters} day={day} error={wrong.day} />}
          {kind === 'sites' && <DayInput label={words.fromSites} day={day} error={wrong.day} />}
        </div>
        {left.length > 0 && <p className={classes.note}>{words.left(left.join(', '))}</p>}
        {kind === 'activities' && (
          <label className={classes.check}>
            <input type="checkbox" checked={mapping.verified} onChange={(event) => set({ verified: event.currentTarget.checked })} />
            {words.verified}
          </label>
        )}
      </section>
      <section className={classes.section} aria-labelledby="data-set">
        <h2 id="data-set">{words.dataSet}</h2>
        <div className={classes.fields}>
          {text(words.dataSetTitle, mapping.title, (title) => set({ title }), words.dataSetHint)}
          {text(words.source, mapping.source, (source) => set({ source }))}
          {text(words.licence, mapping.licence, (licence) => set({ licence }))}
          {text(words.credit, mapping.credit, (credit) => set({ credit }))}
        </div>
      </section>
    </Form>
  );
}

function exampleOf(column: string | undefined, file: Columns, words: typeof intakeWords.vi): string | undefined {
  const values = column === undefined ? [] : file.sample.flatMap((row) => row[column] ?? []);
  return values.length === 0 ? undefined : words.example(values.join(' · ').slice(0, 80));
}
