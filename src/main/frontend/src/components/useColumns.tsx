import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '@/text/language';
import type { PlainColumn } from './PlainTable';
import classes from './Columns.module.css';

const words = { vi: { columns: 'Cột', all: 'Hiện mọi cột' }, en: { columns: 'Columns', all: 'Show all columns' } };

/** The columns of a list that are shown, and how to choose them: the address says which are hidden, else this browser remembers. */
export function useColumns<R, F extends string>(list: string, columns: readonly PlainColumn<R, F>[]) {
  const raw = useSearch({ strict: false }) as { hide?: string };
  const navigate = useNavigate();
  const [kept, setKept] = useState(() => remembered(list));
  const hidden = (raw.hide ?? kept).split(',').filter(Boolean);
  const hide = (ids: readonly string[]) => {
    const said = ids.join(',');
    remember(list, said);
    setKept(said);
    const search = (current: object) => ({ ...current, hide: said === '' ? undefined : said });
    void navigate({ to: '.', search: search as never, replace: true });
  };
  const [first, ...others] = columns;
  const shown = columns.filter((column) => column === first || !hidden.includes(column.id));
  const choice = (
    <ColumnChoice
      columns={others}
      hidden={hidden}
      onHidden={(ids) => hide(others.map(({ id }) => id).filter((id) => ids.includes(id)))}
    />
  );
  return { shown, choice };
}

interface ChoiceProps {
  columns: readonly { id: string; head: string }[];
  hidden: readonly string[];
  onHidden: (ids: readonly string[]) => void;
}

function ColumnChoice({ columns, hidden, onHidden }: ChoiceProps) {
  const own = useMessages(words);
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.fold} onKeyDown={fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="button">{own.columns}</summary>
      {open && (
        <fieldset className={classes.box}>
          <legend className="visually-hidden">{own.columns}</legend>
          {columns.map(({ id, head }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={!hidden.includes(id)}
                onChange={({ currentTarget }) => onHidden(currentTarget.checked ? hidden.filter((one) => one !== id) : [...hidden, id])}
              />
              {head}
            </label>
          ))}
          <button type="button" className="button" onClick={() => onHidden([])}>
            {own.all}
          </button>
        </fieldset>
      )}
    </details>
  );
}

/** Escape folds it again. */
function fold(event: React.KeyboardEvent<HTMLDetailsElement>) {
  if (event.key === 'Escape') {
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  }
}

const keyOf = (list: string) => `diachido.hide.${list}`;

function remembered(list: string): string {
  try {
    return localStorage.getItem(keyOf(list)) ?? '';
  } catch {
    return '';
  }
}

function remember(list: string, hidden: string) {
  try {
    localStorage.setItem(keyOf(list), hidden);
  } catch {
    // The address still says it.
  }
}
