import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { choicesInPlace } from '@/components/choicesInPlace';
import { choiceWords } from '@/components/choiceWords';
import type { UnitLevel } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import type { Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { unitChoiceDocument } from './documents';
import { unitWords } from './words';
import classes from './unit.module.css';

interface Unit {
  id: string;
  fullName: string;
}

interface Props {
  label: string;
  hint: string;
  value: readonly Unit[];
  /** How many at most. */
  most: number;
  day: Day;
  error?: string | undefined;
  onChange: (units: readonly Unit[]) => void;
}

const choices = 70;
const common: UnitLevel[] = ['COMMUNE'];
const every: UnitLevel[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'];

/** Chooses several units: each that is found joins the list beneath, from which it can be taken away. */
export function UnitsPicker({ label, hint, value, most, day, error, onChange }: Props) {
  const words = useMessages(unitWords);
  const choice = useMessages(choiceWords);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const where = search === '' ? { level: common } : { level: every, search };
  const found = useAnswer(unitChoiceDocument, { where, first: choices, asOf: day });
  const others = (found.data?.data.units?.nodes ?? []).filter(({ id }) => !value.some((unit) => unit.id === id));
  const add = (id: string | null) => {
    const unit = others.find((one) => one.id === id);
    if (unit) {
      onChange([...value, { id: unit.id, fullName: unit.fullName }]);
      setTyped('');
    }
  };
  const remove = (id: string) => {
    onChange(value.filter((unit) => unit.id !== id));
    input.current?.focus();
  };
  return (
    <div>
      <Select
        ref={input}
        label={label}
        description={hint}
        placeholder={words.nameOfUnit}
        error={error}
        disabled={value.length >= most}
        nothingFoundMessage={choice.nothingFound}
        data={others.map(({ id, fullName, parent }) => ({ value: id, label: parent ? `${fullName}, ${parent.fullName}` : fullName }))}
        value={null}
        onChange={add}
        searchValue={typed}
        onSearchChange={setTyped}
        filter={({ options: all }) => all}
        maxDropdownHeight={280}
        comboboxProps={choicesInPlace}
        openOnFocus={false}
        searchable
      />
      <ul className={classes.units} aria-label={label}>
        {value.map(({ id, fullName }) => (
          <li key={id}>
            {fullName}
            <button type="button" aria-label={words.leaveOut(fullName)} title={words.leaveOut(fullName)} onClick={() => remove(id)}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
