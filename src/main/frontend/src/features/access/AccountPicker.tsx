import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SearchSelect } from '@/components/SearchSelect';
import { useAnswer } from '@/graphql/useAnswer';
import { accountChoiceDocument, chosenAccountDocument } from './documents';

interface Props {
  label: string;
  placeholder: string;
  value: string | null;
  /** Only those that may be given something. */
  living?: boolean;
  error?: string | undefined;
  onChange: (id: string | null) => void;
}

const choices = 50;

/** Chooses an account by words of its name or login. */
export function AccountPicker({ label, placeholder, value, living = false, error, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const chosen = useAnswer(chosenAccountDocument, { id: value ?? '0' }, value !== null);
  const account = value === null ? null : (chosen.data?.data.account ?? null);
  const name = account && labelOf(account);
  const where = {
    ...(living && { state: ['ACTIVE' as const, 'INVITED' as const] }),
    ...(search !== '' && search !== name && { search }),
  };
  const found = useAnswer(accountChoiceDocument, { where, first: choices });
  const options = (found.data?.data.accounts?.nodes ?? []).map((node) => ({ value: node.id, label: labelOf(node) }));
  const known = account && !options.some((option) => option.value === account.id) ? [{ value: account.id, label: labelOf(account) }] : [];
  return (
    <SearchSelect
      label={label}
      placeholder={placeholder}
      error={error}
      data={[...known, ...options]}
      value={value}
      onChange={onChange}
      onType={setTyped}
    />
  );
}

function labelOf({ name, login }: { name: string; login: string }): string {
  return `${name} · ${login}`;
}
