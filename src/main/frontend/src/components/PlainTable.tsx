import { useEffect, useRef, type ReactNode } from 'react';
import type { Sort } from '@/url/sort';
import { SelectAll, SelectRow } from './SelectCells';
import type { Selection } from './useSelection';
import classes from './PlainTable.module.css';

export interface PlainColumn<R, F extends string = never> {
  id: string;
  head: string;
  /** The order a click on the head asks for. */
  sortField?: F;
  cell: (row: R) => ReactNode;
}

interface Props<R, F extends string> {
  caption: string;
  /** The first one names the row. */
  columns: readonly PlainColumn<R, F>[];
  rows: readonly R[];
  busy?: boolean;
  sort?: Sort<F>;
  onSort?: (field: F) => void;
  /** The row that is chosen beside the table, as on a map. */
  selected?: string | null;
  /** The row that is pointed at, here or beside the table. */
  hovered?: string | null;
  onHover?: (id: string | null) => void;
  /** Rows that are chosen to do something with them; `name` says what each is called. */
  selection?: Selection;
  name?: (row: R) => string;
}

/** A table to read, with links and buttons in its cells; on a phone each row is a block with the heads beside the values. */
export function PlainTable<R extends { id: string }, F extends string = never>(props: Props<R, F>) {
  const { caption, columns, rows, busy, sort, onSort, selected, hovered, onHover, selection, name } = props;
  const named = selection ? rows.map((row) => ({ id: row.id, name: name?.(row) ?? row.id })) : [];
  const anchor = useRef<number | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (selected) {
      body.current?.querySelector(`[data-id="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [selected]);
  // Roles are stated: as blocks the elements would lose them.
  return (
    <table className={classes.table} role="table" aria-busy={busy || undefined}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {selection && <SelectAll rows={named} selection={selection} />}
          {columns.map((column) => (
            <Head key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} role="rowgroup">
        {rows.map((row, place) => (
          <tr
            key={row.id}
            role="row"
            data-id={row.id}
            data-selected={(selected && row.id === selected) || undefined}
            data-hovered={(hovered && row.id === hovered) || undefined}
            data-chosen={selection?.chosen.has(row.id) || undefined}
            onMouseEnter={onHover && (() => onHover(row.id))}
            onMouseLeave={onHover && (() => onHover(null))}
          >
            {selection && <SelectRow rows={named} at={place} selection={selection} anchorRef={anchor} />}
            {columns.map((column, at) =>
              at === 0 ? (
                <th key={column.id} scope="row" role="rowheader">
                  {column.cell(row)}
                </th>
              ) : (
                <Cell key={column.id} head={column.head}>
                  {column.cell(row)}
                </Cell>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ head, children }: { head: string; children: ReactNode }) {
  const empty = children === null || children === undefined || children === '';
  return (
    <td role="cell" data-empty={empty || undefined}>
      <span className={classes.head}>{head}</span>
      <div>{children}</div>
    </td>
  );
}

interface HeadProps<R, F extends string> {
  column: PlainColumn<R, F>;
  sort: Sort<F> | undefined;
  onSort: ((field: F) => void) | undefined;
}

function Head<R, F extends string>({ column, sort, onSort }: HeadProps<R, F>) {
  const { sortField } = column;
  if (sortField === undefined || !sort || !onSort) {
    return (
      <th scope="col" role="columnheader">
        {column.head}
      </th>
    );
  }
  const order = sort.field === sortField ? (sort.direction === 'ASC' ? 'ascending' : 'descending') : undefined;
  return (
    <th scope="col" role="columnheader" aria-sort={order}>
      <button type="button" onClick={() => onSort(sortField)}>
        {column.head}
        <span aria-hidden="true">{order === undefined ? '' : order === 'ascending' ? ' ↑' : ' ↓'}</span>
      </button>
    </th>
  );
}
