import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { actions } from './auditWords';

const java = `${import.meta.dirname}/../../../../java`;

/** What files that note something say in capitals, but is neither noted nor the code of a mistake. */
const others = [
  'ADD_SERVICE_POINT',
  'ADD_SQUAD',
  'CLOSE_SQUAD',
  'COMMUNITY_DIGITAL_GROUP',
  'IN_REVIEW',
  'MOVE_SQUAD',
  'OUTSIDE_AREA',
  'OUTSIDE_VIETNAM',
  'POSITION_SWAPPED',
];

const sources = readdirSync(java, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.java'))
  .map((file) => readFileSync(`${java}/${file}`, 'utf8'))
  .filter((text) => /Note\.of\(|Deed\(/.test(text))
  .map((text) => text.replaceAll(/Mistake\(\s*"[A-Z_]+"/g, ''));

const found = (pattern: RegExp) => [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => code ?? '')))];

it('every action that the server notes has words, and only those', () => {
  const said = found(/"([A-Z]+(?:_[A-Z]+)+)"/g).filter((code) => !others.includes(code) && !code.startsWith('UNKNOWN_'));
  // SITE_ and ACTIVITY_ are followed by what happened.
  const beginnings = found(/"([A-Z]+_)" \+/g);
  expect(beginnings.filter((beginning) => !actions.some((action) => action.startsWith(beginning)))).toEqual([]);
  const known = actions.filter((action) => !beginnings.some((beginning) => action.startsWith(beginning)));
  expect(said.filter((code) => !actions.some((action) => action === code))).toEqual([]);
  expect(known.filter((action) => !said.includes(action))).toEqual([]);
});
