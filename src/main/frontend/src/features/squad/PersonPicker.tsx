import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SearchSelect } from '@/components/SearchSelect';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import { personChoiceDocument } from './documents';
import { rosterWords } from './rosterWords';

interface Props {
  value: string | null;
  /** Persons who are in the squad already. */
  without: readonly string[];
  error?: string | undefined;
  onChange: (id: string | null) => void;
}

/** Chooses somebody who is listed already, by words of the name. */
export function PersonPicker({ value, without, error, onChange }: Props) {
  const words = useMessages(rosterWords);
  const [typed, setTyped] = useState('');
  const [label, setLabel] = useState<string | null>(null);
  const [search] = useDebouncedValue(typed.trim(), 200);
  const where = { merged: false, ...(search !== '' && search !== label && { search }) };
  const answer = useAnswer(personChoiceDocument, { where, first: 30 });
  const options = (answer.data?.data.persons?.nodes ?? [])
    .filter(({ id }) => !without.includes(id))
    .map(({ id, name, birthYear, unit }) => ({ value: id, label: [name, birthYear, unit?.fullName].filter(Boolean).join(' · ') }));
  const known = value && label && !options.some((option) => option.value === value) ? [{ value, label }] : [];
  return (
    <SearchSelect
      label={words.choosePerson}
      description={words.choosePersonHint}
      error={error}
      data={[...known, ...options]}
      value={value}
      onChange={(id) => {
        setLabel(options.find((option) => option.value === id)?.label ?? null);
        onChange(id);
      }}
      onType={setTyped}
    />
  );
}
