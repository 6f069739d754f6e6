import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SearchSelect } from '@/components/SearchSelect';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import { groupChoiceDocument, organisationChoiceDocument } from './documents';
import { squadFormWords } from './formWords';
import type { Tie } from './squadContent';
import { squadWords } from './words';
import classes from './squad.module.css';

interface Props {
  value: Tie | null;
  /** Whose bodies are offered before anything is typed. */
  unit: string | null;
  error?: string | undefined;
  onChange: (tie: Tie | null) => void;
}

const choices = 30;

/** Chooses the union body that a squad belongs to. */
export function OrganisationPicker({ value, unit, error, onChange }: Props) {
  const words = useMessages(squadFormWords);
  const told = useMessages(squadWords);
  const { where, onType } = useTyped(value, unit);
  const answer = useAnswer(organisationChoiceDocument, { where, first: choices });
  const found = (answer.data?.data.organisations?.nodes ?? []).map(({ id, name, kind, unit: of }) => ({
    id,
    name,
    detail: [words.bodyKinds[kind], of?.fullName].filter(Boolean).join(' · '),
  }));
  const texts = { label: told.organisation, description: words.organisationHint };
  return <TieSelect {...texts} value={value} found={found} error={error} onType={onType} onChange={onChange} />;
}

/** Chooses the community digital group that a squad supports. */
export function GroupPicker({ value, unit, error, own, onChange }: Props & { own: string | null }) {
  const words = useMessages(squadFormWords);
  const told = useMessages(squadWords);
  const { where, onType } = useTyped(value, unit);
  const answer = useAnswer(groupChoiceDocument, { where: { ...where, kind: ['COMMUNITY_DIGITAL_GROUP'] }, first: choices });
  const found = (answer.data?.data.squads?.nodes ?? [])
    .filter(({ id }) => id !== own)
    .map(({ id, name, unit: of }) => ({ id, name, detail: of?.fullName ?? '' }));
  const texts = { label: told.supports, description: words.supportsHint };
  return <TieSelect {...texts} value={value} found={found} error={error} onType={onType} onChange={onChange} />;
}

/** What is looked for: words of the name, and before any are typed what is in the unit. */
function useTyped(value: Tie | null, unit: string | null) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const within = unit === null ? {} : { within: unit };
  return { where: search === '' || search === value?.name ? within : { search }, onType: setTyped };
}

interface SelectProps {
  label: string;
  description: string;
  value: Tie | null;
  found: readonly (Tie & { detail: string })[];
  error?: string | undefined;
  onType: (text: string) => void;
  onChange: (tie: Tie | null) => void;
}

function TieSelect({ label, description, value, found, error, onType, onChange }: SelectProps) {
  const known = value && !found.some(({ id }) => id === value.id) ? [{ ...value, detail: '' }] : [];
  const offered = [...known, ...found];
  return (
    <SearchSelect
      label={label}
      description={description}
      error={error}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      renderOption={({ option }) => (
        <span>
          {option.label}
          <span className={classes.small}>{offered.find(({ id }) => id === option.value)?.detail}</span>
        </span>
      )}
      value={value?.id ?? null}
      onChange={(chosen) => {
        const tie = offered.find(({ id }) => id === chosen);
        onChange(tie ? { id: tie.id, name: tie.name } : null);
      }}
      onType={onType}
    />
  );
}
