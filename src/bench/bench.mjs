// ./diachido bench: node bench.mjs HOME PORT MANAGEMENT_PORT FOLDER OPTION... -- JAVA COMMAND
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { compare } from './answers.mjs';
import { memory } from './cpu.mjs';
import { Database, versionOf } from './database.mjs';
import { Load } from './load.mjs';
import { options } from './options.mjs';
import { spread, tables } from './report.mjs';
import { Server } from './server.mjs';
import { compiled } from './statements.mjs';
import { workloads } from './workloads.mjs';

const [, , home, port, managementPort, usualFolder, ...rest] = process.argv;
const end = rest.lastIndexOf('--');
const asked = options(end < 0 ? rest : rest.slice(0, end));
const java = rest.slice(end + 1);
const country = asked.quick
  ? { rows: 4, bands: 1, provinces: 2, communes: 164, degrees: 0.4 }
  : { rows: 81, bands: 17, provinces: 34, communes: 3321, degrees: 8.1 };
const folder = asked.data ?? usualFolder;
const say = (line) => console.error(line);

const data = await countryIn(folder);
const server = new Server(java, data, port, managementPort);
try {
  const starts = [];
  for (let i = 0; i < asked.starts; i++) {
    await server.stop();
    starts.push(await server.start());
  }
  const atRest = memory(server.pid);
  const database = new Database(data);
  const chosen = workloads(country).filter(({ name }) => name === 'typename' || !asked.only || asked.only.includes(name));
  const load = new Load(server, database, join(folder, 'load'));
  const statements = await prepare(chosen, database, load);
  // Twice: what the virtual machine learnt of one workload alone, it unlearns at the next.
  for (const workload of [...chosen, ...chosen]) {
    say(`Warming up: ${workload.name}`);
    await load.http(workload, workload.alone ? 1 : 16, asked.warmSeconds);
  }
  const results = [];
  for (const connections of [16, 1]) {
    const these = chosen.filter(({ alone }) => connections === 1 || !alone);
    results.push({ connections, rounds: await rounds(these, statements, load, connections) });
  }
  report({ starts, atRest, results, database });
} finally {
  await server.stop();
}

/** The folder of the generated database, made where the generator or the migrations are new. */
async function countryIn(parent) {
  const hash = createHash('sha256').update(`${country.rows}`);
  const generator = new URL('national.sql', import.meta.url).pathname;
  const migrations = `${home}/db/migration`;
  for (const file of [generator, ...readdirSync(migrations).sort().map((name) => join(migrations, name))]) {
    hash.update(readFileSync(file));
  }
  mkdirSync(parent, { recursive: true });
  chmodSync(parent, 0o755);
  const folder = join(parent, hash.digest('hex').slice(0, 12));
  if (!existsSync(`${folder}.complete`)) {
    say(`Generating ${country.communes} communes in ${folder}`);
    rmSync(folder, { recursive: true, force: true });
    const empty = new Server(java, folder, port, managementPort);
    await empty.start();
    try {
      new Database(folder).generate(country);
    } finally {
      await empty.stop();
    }
    writeFileSync(`${folder}.complete`, '');
  }
  return folder;
}

/** Finds the compiled statements, compares answers, writes the scripts. */
async function prepare(chosen, database, load) {
  const statements = {};
  await database.whileLogged(async () => {
    for (const workload of chosen) {
      statements[workload.name] = !workload.sql || workload.kept ? {}
        : { limit: workload.sql, compiled: await compiled(workload, server, database) };
    }
  });
  for (const workload of chosen) {
    say(`${workload.name}: ${await compare(workload, statements[workload.name], server, database, home)} answers agree`);
    load.prepare(workload, statements[workload.name]);
  }
  return statements;
}

async function rounds(chosen, statements, load, connections) {
  const results = Object.fromEntries(chosen.map(({ name }) => [name, []]));
  for (let round = 0; round < asked.rounds; round++) {
    say(`${connections} connections, round ${round + 1} of ${asked.rounds}, load ${loadavg()[0].toFixed(1)}`);
    for (const workload of chosen) {
      const ways = ['http', ...Object.keys(statements[workload.name])];
      const measured = {};
      for (const way of round % 2 ? ways.reverse() : ways) {
        measured[way] = way === 'http' ? await load.http(workload, connections, asked.seconds)
          : await load.sql(workload, way, connections, asked.seconds);
      }
      results[workload.name].push(measured);
    }
  }
  return results;
}

function report({ starts, atRest, results, database }) {
  const heap = java.filter((option) => option.startsWith('-Xmx')).at(-1);
  const lines = [
    `${cpus().length} × ${cpus()[0].model}; PostgreSQL ${database.version()}; ${versionOf(java[0], '--version')}; ${heap}; ${new Date().toISOString().slice(0, 10)}; ${asked.rounds} rounds of ${asked.seconds} s`,
    '',
    `Start, in seconds: live ${spread(starts, (s) => s.live, 1)}, ready ${spread(starts, (s) => s.ready, 1)}.`,
    `Resident: ${atRest.now} MB after the start, ${memory(server.pid).now} MB after all rounds, ${memory(server.pid).most} MB at most.`,
  ];
  for (const { connections, rounds } of results) {
    lines.push('', `### ${connections} connection${connections === 1 ? '' : 's'}`, '', tables(rounds, rounds.typename));
  }
  console.log(lines.join('\n'));
  writeFileSync(join(folder, 'results.json'), JSON.stringify({ starts, atRest, results }, null, 1));
}
