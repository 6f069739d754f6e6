// Values of requests: the same ones for HTTP, for pgbench and for the comparison of answers.
//
// A request has a place (x, y) in a small grid and a day; a variable is linear in them, so that pgbench computes it too.

/** A number, or text made of digits; in SQL of the type given. */
export const linear = (type, base, perX = 0, perY = 0) => ({
  type,
  value: ({ x, y }) => round(base + perX * x + perY * y),
  pgbench: `${base} + ${perX} * :column + ${perY} * :row`,
  sql: (text) => `${text}::${type}`,
});

/** One of the days the generated data lives. */
export const day = () => ({
  type: 'date',
  value: ({ day }) => day,
  pgbench: ':day',
  sql: (text) => `(date '${FIRST_DAY}' + ${text}::int)`,
});

/** One of some texts: pgbench chooses a number, so that no plan is made for a text that stands in it. */
export const oneOf = (texts) => ({
  type: 'text',
  value: ({ x }) => texts[x],
  pgbench: '1 + :column',
  sql: (text) => (text.startsWith(':') ? `(array[${texts.map(quote)}])[${text}::int]` : text),
});

const FIRST_DAY = '2016-01-02';
export const DAYS = 3600;

export const dateOf = (days) => new Date(Date.parse(FIRST_DAY) + days * 86_400_000).toISOString().slice(0, 10);

/** The places of a workload's grid. */
export function places({ columns, rows }) {
  return Array.from({ length: columns * rows }, (_, i) => ({ x: i % columns, y: Math.floor(i / columns), day: i % DAYS }));
}

export function values(variables, place) {
  return Object.fromEntries(Object.entries(variables).map(([name, v]) => [name, v.value(place)]));
}

/** Puts values into SQL where {name} stands. */
export function literal(sql, variables, place) {
  return replace(sql, variables, (v) => v.sql(typeof v.value(place) === 'string' ? quote(v.value(place)) : `${v.value(place)}`));
}

/** A script for pgbench. */
export function script(sql, { variables, columns, rows }) {
  const lines = [
    `\\set column random(0, ${columns - 1})`,
    `\\set row random(0, ${rows - 1})`,
    `\\set day random(0, ${DAYS - 1})`,
    ...Object.entries(variables).map(([name, v]) => `\\set ${name} ${v.pgbench}`),
  ];
  return `${lines.join('\n')}\n${replace(sql, variables, (v, name) => v.sql(`:${name}`))}`;
}

function replace(sql, variables, by) {
  return sql.replace(/\{(\w+)\}/g, (found, name) => (variables[name] ? by(variables[name], name) : found));
}

export const quote = (text) => `'${text.replaceAll("'", "''")}'`;

const round = (number) => Number(number.toFixed(9));
