// What is measured: a request, the values it is asked with, and the best SQL for the same rows.
import { readFileSync } from 'node:fs';
import { day, dateOf, linear, oneOf } from './variables.mjs';
import { tileSql } from './tiles.mjs';

/** @param country what the generated country measures */
export function workloads(country) {
  const step = Math.floor(country.communes / 100);
  const code = linear('text', 10001, step, 10 * step);
  const west = linear('float8', 104.1, 0.33);
  const south = linear('float8', 12.05, 0, country.degrees / 11);
  const anywhere = { columns: 10, rows: 10 };
  return [
    query('typename', { columns: 1, rows: 1 }, {}, () => ({})),
    query('unit-by-code', anywhere, { code }, (v) => ({ code: String(v.code) })),
    query('box-50', anywhere,
      { west, south, east: linear('float8', 104.35, 0.33), north: linear('float8', 12.3, 0, country.degrees / 11) },
      (box) => ({ box })),
    query('nearest-10', anywhere, { x: west, y: south }, (v) => ({ near: { longitude: v.x, latitude: v.y, meters: 10000 } })),
    query('nested-lists', { columns: country.provinces, rows: 1 }, { province: linear('bigint', 1, 1) },
      (v) => ({ id: String(v.province) })),
    query('search', { columns: WORDS.length, rows: 1 }, { words: oneOf(WORDS) }, (v) => v),
    query('coverage', anywhere, { code }, (v) => ({ code: String(v.code) })),
    alone(query('coverage-province', { columns: country.provinces, rows: 1 }, { province: linear('bigint', 1, 1) },
      (v) => ({ id: String(v.province) }))),
    alone(query('coverage-nation', { columns: 1, rows: 1 }, {}, () => ({}))),
    tile(6, { columns: 2, rows: 2 }, [50, 1], [28, 1]),
    tile(10, anywhere, [808, 1], [455, 2]),
    tile(14, anywhere, [12928, 16], [7300, 34]),
    { ...tile(10, anywhere, [808, 1], [455, 2]), name: 'tile-z10-kept', kept: true },
  ];
}

const WORDS = ['dinh hoa', 'Định Hóa', 'tan phu', 'xuan', 'Vĩnh Lộc', 'an binh', 'thach', 'Quỳnh Mai', 'xa kim', 'long s'];

const read = (name) => readFileSync(new URL(`workloads/${name}`, import.meta.url), 'utf8');

function query(name, grid, variables, graphQl) {
  const document = read(`${name}.graphql`);
  return {
    name,
    ...grid,
    variables,
    sql: name === 'typename' ? null : read(`${name}.sql`),
    request: (values) => ({ method: 'POST', path: '/graphql', body: JSON.stringify({ query: document, variables: graphQl(values) }) }),
  };
}

/** Asked by one planner at a time, and so heavy that sixteen would say nothing more. */
const alone = (workload) => ({ ...workload, alone: true });

/** Drawn anew for each request, since each asks for another day. */
function tile(zoom, grid, [x, perX], [y, perY]) {
  return {
    name: `tile-z${zoom}`,
    ...grid,
    tile: true,
    variables: { x: linear('int', x, perX), y: linear('int', y, 0, perY), day: day() },
    sql: tileSql(zoom),
    request: (v) => ({ method: 'GET', path: `/tiles/units/${zoom}/${v.x}/${v.y}.mvt?asOf=${dateOf(v.day)}` }),
  };
}
