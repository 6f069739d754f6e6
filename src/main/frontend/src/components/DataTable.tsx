import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Sort } from '@/url/sort';
import classes from './DataTable.module.css';

export interface Column<R, F extends string> {
  id: string;
  head: string;
  /** The order a click on the head asks for; none where the server has no such order. */
  sortField?: F;
  /** Figures stand at the right. */
  numeric?: boolean;
  cell: (row: R) => ReactNode;
}

interface Props<R extends { id: string }, F extends string> {
  caption: string;
  columns: readonly Column<R, F>[];
  rows: readonly R[];
  /** What the button of a row shows: its name. */
  name: { head: string; sortField?: F; cell: (row: R) => ReactNode; note?: (row: R) => ReactNode };
  sort: Sort<F>;
  selected: string | null;
  hovered: string | null;
  busy: boolean;
  onSort: (field: F) => void;
  onSelect: (row: R) => void;
  onHover: (id: string | null) => void;
}

/**
 * A table whose rows are chosen by their names: Tab enters it at one row, arrows, Home and End move, Enter chooses.
 */
export function DataTable<R extends { id: string }, F extends string>(props: Props<R, F>) {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (props.selected !== null) {
      body.current?.querySelector(`[data-id="${CSS.escape(props.selected)}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [props.selected]);
  const entry = props.rows.some((row) => row.id === props.selected) ? props.selected : props.rows[0]?.id;
  return (
    <table className={classes.table} aria-busy={props.busy}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <Head {...props.name} sort={props.sort} onSort={props.onSort} />
          {props.columns.map((column) => (
            <Head key={column.id} {...column} sort={props.sort} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={(event) => moveFocus(event, body.current)}>
        {props.rows.map((row) => (
          <tr
            key={row.id}
            data-id={row.id}
            data-selected={row.id === props.selected || undefined}
            data-hovered={row.id === props.hovered || undefined}
            onMouseEnter={() => props.onHover(row.id)}
            onMouseLeave={() => props.onHover(null)}
            onClick={() => props.onSelect(row)}
          >
            <th scope="row">
              <button
                type="button"
                tabIndex={row.id === entry ? 0 : -1}
                aria-current={row.id === props.selected ? 'true' : undefined}
                onFocus={() => props.onHover(row.id)}
                onBlur={() => props.onHover(null)}
              >
                {props.name.cell(row)}
              </button>
              {props.name.note?.(row)}
            </th>
            {props.columns.map((column) => (
              <td key={column.id} className={column.numeric ? classes.numeric : undefined}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps<F extends string> {
  head: string;
  sortField?: F;
  numeric?: boolean;
  sort: Sort<F>;
  onSort: (field: F) => void;
}

function Head<F extends string>({ head, sortField, numeric, sort, onSort }: HeadProps<F>) {
  const className = numeric ? classes.numeric : undefined;
  if (sortField === undefined) {
    return (
      <th scope="col" className={className}>
        {head}
      </th>
    );
  }
  const order = sort.field === sortField ? (sort.direction === 'ASC' ? 'ascending' : 'descending') : undefined;
  return (
    <th scope="col" className={className} aria-sort={order}>
      <button type="button" onClick={() => onSort(sortField)}>
        {head}
        <span aria-hidden="true">{order === undefined ? '' : order === 'ascending' ? ' ↑' : ' ↓'}</span>
      </button>
    </th>
  );
}

function moveFocus(event: KeyboardEvent, body: HTMLElement | null) {
  const buttons = [...(body?.querySelectorAll<HTMLButtonElement>('th > button') ?? [])];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (at < 0 || goal === undefined) {
    return;
  }
  event.preventDefault();
  buttons[goal]?.focus();
}
