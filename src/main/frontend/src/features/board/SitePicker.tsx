import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SearchSelect } from '@/components/SearchSelect';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import { siteChoiceDocument } from './documents';
import { boardWords } from './words';

interface Props {
  /** What is chosen already. */
  chosen: { id: string; name: string } | null;
  error?: string | undefined;
  onChange: (site: { id: string; name: string; unit: string | null } | null) => void;
}

/** Chooses a site by words of its name. */
export function SitePicker({ chosen, error, onChange }: Props) {
  const words = useMessages(boardWords);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const where = search === '' || search === chosen?.name ? {} : { search };
  const answer = useAnswer(siteChoiceDocument, { where, first: 30 });
  const sites = answer.data?.data.sites?.nodes ?? [];
  const options = sites.map((site) => ({ value: site.id, label: site.unit ? `${site.name} · ${site.unit.fullName}` : site.name }));
  const known = chosen && !options.some(({ value }) => value === chosen.id) ? [{ value: chosen.id, label: chosen.name }] : [];
  return (
    <SearchSelect
      label={words.chooseSite}
      description={words.chooseSiteHint}
      error={error}
      data={[...known, ...options]}
      value={chosen?.id ?? null}
      onChange={(id) => {
        const site = sites.find((one) => one.id === id);
        onChange(site ? { id: site.id, name: site.name, unit: site.unit?.id ?? null } : null);
      }}
      onType={setTyped}
    />
  );
}
