import type { ParamReader } from './params';

export type Direction = 'ASC' | 'DESC';

/** One key of an order; `-NAME` in the address is NAME downwards. */
export interface Sort<F extends string> {
  field: F;
  direction: Direction;
}

export function readSort<F extends string>(params: ParamReader, fields: readonly F[], otherwise: Sort<F>): Sort<F> {
  const parse = (text: string): Sort<F> | null => {
    const descending = text.startsWith('-');
    const field = fields.find((known) => known === (descending ? text.slice(1) : text));
    return field === undefined ? null : { field, direction: descending ? 'DESC' : 'ASC' };
  };
  return params.parsed('sort', parse) ?? otherwise;
}

/** Null where it is the usual order, which the address does not repeat. */
export function writeSort<F extends string>(sort: Sort<F>, usual: Sort<F>): string | null {
  const same = sort.field === usual.field && sort.direction === usual.direction;
  return same ? null : `${sort.direction === 'DESC' ? '-' : ''}${sort.field}`;
}

/** What a click on a column's head asks for: that column upwards, and the other way round the second time. */
export function toggleSort<F extends string>(sort: Sort<F>, field: F): Sort<F> {
  return { field, direction: sort.field === field && sort.direction === 'ASC' ? 'DESC' : 'ASC' };
}
