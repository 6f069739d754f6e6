import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SearchSelect } from '@/components/SearchSelect';
import { choicesInPlace } from '@/components/choicesInPlace';
import type { UnitLevel } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { formatDay, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { chosenUnitDocument, unitChoiceDocument } from './documents';
import { unitWords } from './words';
import classes from './unit.module.css';

interface Props {
  value: string | null;
  day: Day;
  /** What the unit is for; it narrows a list where nothing is said. */
  label?: string;
  onChange: (id: string | null) => void;
}

const choices = 70;

/** Narrows a list to a unit. Where the unit does not live on the day, it offers those that did. */
export function UnitPicker({ value, day, label, onChange }: Props) {
  const words = useMessages(unitWords);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const chosen = useAnswer(chosenUnitDocument, { id: value ?? '', asOf: day }, value !== null);
  const unit = value === null ? null : (chosen.data?.data.unit ?? null);
  const level: UnitLevel[] = search === '' || search === unit?.fullName ? ['PROVINCE'] : ['PROVINCE', 'DISTRICT', 'COMMUNE'];
  const where = { level, ...(search !== '' && search !== unit?.fullName && { search }) };
  const found = useAnswer(unitChoiceDocument, { where, first: choices, asOf: day });
  const options = (found.data?.data.units?.nodes ?? []).map((node) => ({
    value: node.id,
    label: node.parent ? `${node.fullName}, ${node.parent.fullName}` : node.fullName,
  }));
  const known = unit && !options.some((option) => option.value === unit.id) ? [{ value: unit.id, label: unit.fullName }] : [];
  return (
    <>
      <SearchSelect
        className={classes.picker}
        aria-label={label ?? words.within}
        placeholder={label ? words.nameOfUnit : words.wholeCountry}
        data={[...known, ...options]}
        value={value}
        onChange={onChange}
        onType={setTyped}
        comboboxProps={label === undefined ? {} : choicesInPlace}
      />
      {unit && !unit.valid && <Change unit={unit} day={day} onChange={onChange} />}
    </>
  );
}

interface ChosenUnit {
  fullName: string;
  validFrom: string | null;
  validTo: string | null;
  predecessors: { predecessor: { id: string; fullName: string } | null }[];
  successors: { successor: { id: string; fullName: string } | null }[];
}

function Change({ unit, day, onChange }: { unit: ChosenUnit; day: Day; onChange: (id: string) => void }) {
  const words = useMessages(unitWords);
  const before = unit.validFrom !== null && day < unit.validFrom;
  const others = before
    ? unit.predecessors.flatMap((edge) => edge.predecessor ?? [])
    : unit.successors.flatMap((edge) => edge.successor ?? []);
  const life = [unit.validFrom && words.from(formatDay(unit.validFrom)), unit.validTo && words.until(formatDay(unit.validTo))];
  return (
    <div className={classes.change} role="note">
      <p>
        {words.notAliveThen(unit.fullName)}
        {life.some(Boolean) && ` (${life.filter(Boolean).join(', ')})`}.
      </p>
      {others.length > 0 && words.insteadOf}
      {others.map((other) => (
        <button key={other.id} type="button" className="link" onClick={() => onChange(other.id)}>
          {other.fullName}
        </button>
      ))}
    </div>
  );
}
