// HTTP and SQL must say the same before their speed is compared.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { literal, places, values } from './variables.mjs';
import { readable } from './tiles.mjs';

/** Compares the answers to every request of a workload; says how many there were. */
export async function compare(workload, statements, server, database, home) {
  const all = places(workload);
  for (const [kind, sql] of Object.entries(statements)) {
    const texts = database.psql(all.map((place) => encoded(literal(sql, workload.variables, place), workload)).join('\n')).split('\n');
    // psql held everything up: a connection that the server closed meanwhile is noticed now.
    await sleep(1);
    for (const [i, place] of all.entries()) {
      const http = await server.ask(workload.request(values(workload.variables, place)));
      assert.ok(http.ok, `${workload.name} ${JSON.stringify(place)}: status ${http.status}`);
      const said = workload.tile ? tile(Buffer.from(await http.arrayBuffer()), home) : whole(await http.json());
      const expected = workload.tile ? tile(Buffer.from(texts[i], 'hex'), home) : root(JSON.parse(texts[i]), said, kind);
      assert.ok(isDeepStrictEqual(said, expected),
        `${workload.name} ${JSON.stringify(place)}: HTTP and ${kind} differ\n${excerpt(said)}\n${excerpt(expected)}`);
    }
  }
  return all.length;
}

const excerpt = (answer) => JSON.stringify(answer).slice(0, 2000);

const tile = (bytes, home) => readable(bytes, home);

/** One line of text for each answer. */
function encoded(sql, { tile: isTile }) {
  const one = sql.trim().replace(/;$/, '');
  return isTile ? `select encode(t.tile, 'hex') from (${one}) as t (tile);` : `select translate(t.json::text, E'\\n', ' ') from (${one}) as t (json);`;
}

function whole({ data, errors }) {
  assert.equal(errors, undefined);
  return data;
}

/** A compiled statement answers one root field, hand-written SQL the whole. */
function root(json, said, kind) {
  return kind === 'compiled' ? { [Object.keys(said)[0]]: json } : json;
}
