import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SearchSelect } from '@/components/SearchSelect';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import { stepHamletsDocument, stepSquadsDocument } from './planDocuments';
import { planWords } from './planWords';

/** A thing that was chosen, and what it is called. */
export interface Chosen {
  id: string;
  label: string;
}

interface Props {
  value: Chosen | null;
  within: string | null;
  error: string | undefined;
  onChange: (chosen: Chosen | null) => void;
}

export function SquadChoice(props: Props) {
  const words = useMessages(planWords);
  const { where, setTyped } = useWhere(props);
  const found = useAnswer(stepSquadsDocument, { where }).data?.data.squads?.nodes ?? [];
  const options = found.map(({ id, name, unit }) => ({ id, label: unit ? `${name} · ${unit.fullName}` : name }));
  return <Choice {...props} label={words.squad} options={options} onTyped={setTyped} />;
}

export function HamletChoice(props: Props) {
  const words = useMessages(planWords);
  const { where, setTyped } = useWhere(props);
  const found = useAnswer(stepHamletsDocument, { where }).data?.data.hamlets?.nodes ?? [];
  const options = found.map(({ id, name, commune }) => ({ id, label: commune ? `${name} · ${commune.fullName}` : name }));
  return <Choice {...props} label={words.hamlet} options={options} onTyped={setTyped} />;
}

function useWhere({ value, within }: Props) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const where = { ...(within && { within }), ...(search !== '' && search !== value?.label && { search }) };
  return { where, setTyped };
}

interface ChoiceProps extends Props {
  label: string;
  options: readonly Chosen[];
  onTyped: (typed: string) => void;
}

function Choice({ label, value, error, options, onChange, onTyped }: ChoiceProps) {
  const words = useMessages(planWords);
  const known = value && !options.some(({ id }) => id === value.id) ? [value] : [];
  return (
    <SearchSelect
      label={label}
      description={words.squadHint}
      error={error}
      data={[...known, ...options].map((option) => ({ value: option.id, label: option.label }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(options.find((option) => option.id === id) ?? (id === value?.id ? value : null))}
      onType={onTyped}
    />
  );
}
