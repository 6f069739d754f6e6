import { formatDay } from '@/text/day';
import { formatPosition } from '@/text/format';
import type { Language } from '@/text/language';
import { formatMoment } from '@/text/moment';

export type KeptValue = string | number | boolean | null | KeptValue[] | { [key: string]: KeptValue };

/** One thing that is kept: its values by their names, without those that are empty. */
export type KeptThing = readonly (readonly [key: string, value: KeptValue])[];

/** Things of one kind. */
export interface KeptArea {
  name: string;
  things: readonly KeptThing[];
}

/** Whose it is goes without saying. */
const owners = new Set(['account_id', 'author_id']);

/** All that is kept about somebody, area by area. What accounts keep has areas of its own. */
export function keptAreas(json: string): KeptArea[] {
  const holdings = JSON.parse(json) as Record<string, KeptValue[]>;
  return Object.entries(holdings).flatMap(([name, things]) =>
    name === 'access' ? things.flatMap((part) => Object.entries(part ?? {}).map(area)) : [area([name, things])],
  );
}

function area([name, value]: [string, KeptValue]): KeptArea {
  const things = Array.isArray(value) ? value : [value];
  return { name, things: things.filter(isRecord).map(thing) };
}

function thing(record: Record<string, KeptValue>): KeptThing {
  return Object.entries(record).filter(([key, value]) => !owners.has(key) && !isEmpty(value));
}

function isRecord(value: KeptValue): value is Record<string, KeptValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: KeptValue): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const day = /^\d{4}-\d\d-\d\d$/;
const period = /^[[(](\d{4}-\d\d-\d\d)?,(\d{4}-\d\d-\d\d)?\)$/;

export interface KeptWords {
  yes: string;
  no: string;
  /** The words of a code, such as of a role; undefined where there are none. */
  code: (key: string, value: string) => string | undefined;
  /** A half-open period. */
  period: (from: string | null, before: string | null) => string;
}

/** A value as a person reads it. */
export function keptText(key: string, value: KeptValue, words: KeptWords, language: Language): string {
  if (typeof value === 'boolean') {
    return value ? words.yes : words.no;
  }
  if (typeof value === 'string') {
    return words.code(key, value) ?? plainText(value, words);
  }
  if (!isRecord(value)) {
    return Array.isArray(value) ? value.map((item) => keptText(key, item, words, language)).join(', ') : String(value);
  }
  const { type, coordinates } = value;
  if (type === 'Point' && Array.isArray(coordinates)) {
    return formatPosition(Number(coordinates[1]), Number(coordinates[0]), language);
  }
  return Object.entries(value)
    .map(([part, inner]) => `${part}: ${keptText(part, inner, words, language)}`)
    .join('; ');
}

function plainText(value: string, words: KeptWords): string {
  const days = period.exec(value);
  if (days) {
    const [from, before] = [days[1], days[2]].map((end) => (end === undefined ? null : formatDay(end)));
    return words.period(from ?? null, before ?? null);
  }
  return moment.test(value) ? formatMoment(value) : day.test(value) ? formatDay(value) : value;
}
