import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SearchSelect } from '@/components/SearchSelect';
import type { ReportSquadsQuery } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { reportSquadsDocument } from './documents';
import { reportWords } from './reportWords';
import { useOnline } from './useOutbox';
import { useKept } from './useKept';
import classes from './outreach.module.css';

type Listed = NonNullable<ReportSquadsQuery['squads']>['nodes'][number];

export interface ReportSquad {
  id: string;
  name: string;
  /** Null where it is not known, as of a report that is written anew. */
  unit: Listed['unit'];
}

interface Props {
  value: ReportSquad | null;
  area: string | null;
  error?: string | undefined;
  onChange: (squad: ReportSquad | null) => void;
}

/** How many squads a device keeps for a time without network. */
const most = 200;

/** Chooses who did it: from the server by words of the name, without network from what this device keeps. */
export function SquadField({ value, area, error, onChange }: Props) {
  const words = useMessages(reportWords);
  const online = useOnline();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const within = area ? { within: area } : {};
  const near = useKept(`squads ${area ?? ''}`, reportSquadsDocument, { where: within, first: most });
  const asked = online && search !== '' && search !== value?.name;
  const found = useKept(`squads found`, reportSquadsDocument, { where: { ...within, search }, first: 30 }, asked);
  const listed = (asked && !found.kept ? found.data : near.data)?.squads?.nodes ?? [];
  const matching = asked || search === value?.name ? listed : listed.filter(({ name }) => plain(name).includes(plain(search)));
  const options = matching.map(({ id, name, unit }) => ({ value: id, label: unit ? `${name} · ${unit.fullName}` : name }));
  const known = value && !options.some((option) => option.value === value.id) ? [{ value: value.id, label: value.name }] : [];
  return (
    <div>
      {near.kept && <p className={classes.small}>{words.fromDevice}</p>}
      {!online && near.data === null && <p className={classes.problem}>{words.noChoices}</p>}
      <SearchSelect
        label={words.squad}
        description={words.squadHint}
        error={error}
        data={[...known, ...options]}
        value={value?.id ?? null}
        onChange={(id) => {
          const squad = listed.find((one) => one.id === id);
          onChange(squad ? { id: squad.id, name: squad.name, unit: squad.unit } : null);
        }}
        onType={setTyped}
      />
    </div>
  );
}

/** Without marks, as people type on a phone. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
}
