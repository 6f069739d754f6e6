import type { KeyboardEvent, RefObject } from 'react';
import { useMessages } from '@/text/language';
import { withRows, type Selection } from './useSelection';
import classes from './PlainTable.module.css';

interface Named {
  id: string;
  name: string;
}

const words = {
  vi: { all: 'Chọn mọi dòng của trang', one: (name: string) => `Chọn ${name}` },
  en: { all: 'Choose all rows of the page', one: (name: string) => `Choose ${name}` },
};

/** Chooses all rows of the page, or none. */
export function SelectAll({ rows, selection }: { rows: readonly Named[]; selection: Selection }) {
  const { all } = useMessages(words);
  const count = rows.filter(({ id }) => selection.chosen.has(id)).length;
  const whole = count === rows.length && count > 0;
  return (
    <th scope="col" role="columnheader" className={classes.select}>
      <input
        type="checkbox"
        aria-label={all}
        checked={whole}
        ref={(box) => {
          if (box) {
            box.indeterminate = count > 0 && !whole;
          }
        }}
        onChange={() => selection.choose(withRows(selection.chosen, rows, !whole))}
      />
    </th>
  );
}

interface RowProps {
  rows: readonly Named[];
  at: number;
  selection: Selection;
  /** The row that was chosen last, from which Shift reaches. */
  anchorRef: RefObject<number | null>;
}

/** Chooses a row: by a click or Space, all up to it with Shift; the arrows lead to the next row, with Shift they choose it. */
export function SelectRow({ rows, at, selection, anchorRef }: RowProps) {
  const { one } = useMessages(words);
  const row = rows[at];
  if (!row) {
    return null;
  }
  const reach = (end: number, chosen: boolean) => {
    const begin = anchorRef.current ?? end;
    const span = rows.slice(Math.min(begin, end), Math.max(begin, end) + 1);
    selection.choose(withRows(selection.chosen, span, chosen));
  };
  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = at + step;
    if (step === 0 || next < 0 || next >= rows.length) {
      return;
    }
    event.preventDefault();
    if (event.shiftKey) {
      anchorRef.current ??= at;
      reach(next, true);
    } else {
      anchorRef.current = null;
    }
    event.currentTarget.closest('tbody')?.querySelectorAll<HTMLInputElement>(`.${classes.select} input`)[next]?.focus();
  };
  return (
    <td role="cell" className={classes.select}>
      <input
        type="checkbox"
        aria-label={one(row.name)}
        checked={selection.chosen.has(row.id)}
        onKeyDown={move}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          if ((event.nativeEvent as MouseEvent).shiftKey) {
            reach(at, checked);
          } else {
            selection.choose(withRows(selection.chosen, [row], checked));
          }
          anchorRef.current = at;
        }}
      />
    </td>
  );
}
