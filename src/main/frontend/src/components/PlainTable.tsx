import type { ReactNode } from 'react';
import type { Sort } from '@/url/sort';
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
}

/** A table to read, with links and buttons in its cells; on a phone each row is a block with the heads beside the values. */
export function PlainTable<R extends { id: string }, F extends string = never>(props: Props<R, F>) {
  const { caption, columns, rows, busy, sort, onSort } = props;
  // Roles are stated: as blocks the elements would lose them.
  return (
    <table className={classes.table} role="table" aria-busy={busy || undefined}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Head key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row" data-id={row.id}>
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
