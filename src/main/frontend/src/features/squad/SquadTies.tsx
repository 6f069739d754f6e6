import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '@/text/language';
import { squadFormWords } from './formWords';
import { contactsOf, mostUnitsServed, type Content, type ServedUnit } from './squadContent';
import type { Squad } from './SquadRecord';
import { GroupPicker, OrganisationPicker } from './TiePicker';
import { squadWords } from './words';
import classes from './squad.module.css';

/** What the application hands in: the field that chooses several units. */
export type UnitsSlot = (field: {
  label: string;
  hint: string;
  most: number;
  error: string | undefined;
  value: readonly ServedUnit[];
  onChange: (units: readonly ServedUnit[]) => void;
}) => ReactNode;

interface Props {
  /** Null for a new one, which has no members to ask. */
  squad: Squad | null;
  content: Content;
  errors: Readonly<Record<string, string>>;
  units: UnitsSlot;
  onChange: (part: Partial<Content>) => void;
}

/** What a squad is tied to: its union body, the group it supports, whom to ask, and where it helps besides. */
export function SquadTies({ squad, content, errors, units, onChange }: Props) {
  const words = useMessages(squadFormWords);
  const told = useMessages(squadWords);
  const contacts = squad ? contactsOf(squad) : [];
  return (
    <fieldset className={classes.ties}>
      <legend>{words.ties}</legend>
      <div className={classes.formFields}>
        <OrganisationPicker
          value={content.organisation}
          unit={content.unit}
          error={errors.organisation}
          onChange={(organisation) => onChange({ organisation })}
        />
        <GroupPicker
          value={content.supports}
          unit={content.unit}
          own={squad?.id ?? null}
          error={errors.supports}
          onChange={(supports) => onChange({ supports })}
        />
        {contacts.length > 0 && (
          <NativeSelect
            label={told.contact}
            description={words.contactHint}
            error={errors.contact}
            value={content.contact ?? ''}
            data={[{ value: '', label: words.noContact }, ...contacts.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={({ currentTarget }) => onChange({ contact: currentTarget.value || null })}
          />
        )}
        {units({
          label: told.serves,
          hint: words.servesHint,
          most: mostUnitsServed,
          error: errors.unitsServed,
          value: content.unitsServed,
          onChange: (unitsServed) => onChange({ unitsServed }),
        })}
      </div>
    </fieldset>
  );
}
