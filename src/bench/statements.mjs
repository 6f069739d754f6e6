// The statement that the application made of a request, taken from the log of PostgreSQL.
import { dateOf, places, quote, values } from './variables.mjs';

/** The compiled statement with {name} where a variable goes; two requests tell variables from constants. */
export async function compiled(workload, server, database) {
  const all = places(workload);
  const one = await seen(workload, all[0], server, database);
  const other = await seen(workload, all.at(-1), server, database);
  const known = [one, other].map((s) => values(workload.variables, s.place));
  return one.sql.replace(/\$(\d+)/g, (_, number) =>
    parameter(one.parameters[number - 1], other.parameters[number - 1], workload.variables, known));
}

async function seen(workload, place, server, database) {
  const before = database.log().length;
  await (await server.ask(workload.request(values(workload.variables, place)))).arrayBuffer();
  const entries = database.log().slice(before).split(/^\d{4}-\d\d-\d\d [^\n]*?\] (?=[A-Z]+:)/m);
  const statements = entries.flatMap((entry, i) => {
    const sql = /^LOG:  duration: \S+ ms  execute [^:]*: ([^]*)$/.exec(entry)?.[1];
    return sql ? [{ place, sql: sql.trim(), parameters: parametersOf(entries[i + 1] ?? '') }] : [];
  });
  return statements.reduce((a, b) => (b.sql.length > a.sql.length ? b : a));
}

function parametersOf(detail) {
  return [...detail.matchAll(/\$\d+ = (?:'((?:[^']|'')*)'|NULL)/g)].map(([, text]) => text?.replaceAll("''", "'"));
}

function parameter(one, other, variables, known) {
  if (one === undefined) {
    return 'null';
  }
  const numbers = /^\{(.*)\}$/.exec(one)?.[1].split(',');
  const others = /^\{(.*)\}$/.exec(other)?.[1].split(',');
  if (numbers && one !== other) {
    return `array[${numbers.map((n, i) => parameter(n, others[i], variables, known)).join(', ')}]`;
  }
  const name = Object.keys(variables).find((v) => matches(variables[v], one, known[0][v]) && matches(variables[v], other, known[1][v]));
  if (name) {
    return `{${name}}`;
  }
  if (one !== other) {
    throw new Error(`no variable is ${one} once and ${other} the other time`);
  }
  return quote(one);
}

function matches(variable, text, value) {
  return text === (variable.type === 'date' ? dateOf(value) : `${value}`) || (text !== '' && Number(text) === value);
}
