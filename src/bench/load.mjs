// Runs of wrk and pgbench, with what they cost.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processCpu, serverCpu } from './cpu.mjs';
import { DAYS, places, script, values } from './variables.mjs';

/** Lines for wrk: each place of the grid, each on many days where a tile must be drawn anew. */
const MANY = 60_000;

export class Load {
  constructor(server, database, folder) {
    Object.assign(this, { server, database, folder });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  prepare(workload, statements) {
    const all = places(workload);
    const drawn = workload.tile && !workload.kept;
    const lines = Array.from({ length: drawn ? MANY : all.length }, (_, i) => {
      const place = { ...all[i % all.length], day: drawn ? Math.floor(i / all.length) % DAYS : 0 };
      const { method, path, body } = workload.request(values(workload.variables, place));
      return `${method}\t${path}\t${body ?? ''}`;
    });
    writeFileSync(join(this.folder, `${workload.name}.requests`), `${lines.join('\n')}\n`);
    for (const [kind, sql] of Object.entries(statements)) {
      writeFileSync(this.scriptOf(workload, kind), script(sql, workload));
    }
  }

  /** Through HTTP. */
  async http(workload, connections, seconds) {
    const requests = join(this.folder, `${workload.name}.requests`);
    const start = workload.tile && !workload.kept ? Math.floor(Math.random() * MANY) : 0;
    const script = new URL('wrk.lua', import.meta.url).pathname;
    return this.measured(async () => {
      const output = await run('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s', script, this.server.address, '--', requests, `${start}`]);
      const { requests: count, errors, ...rest } = JSON.parse(output.trim().split('\n').at(-1));
      if (errors > 0 || count === 0) {
        throw new Error(`${workload.name}: ${errors} errors in ${count} requests`);
      }
      return { count, ...rest };
    });
  }

  /** As plain SQL. */
  async sql(workload, kind, connections, seconds) {
    const log = join(this.folder, 'transactions');
    const { file, options, environment } = this.database.call('pgbench', 'diachido', '-n', '-M', 'prepared', '-c', `${connections}`, '-j', '1',
      '-T', `${seconds}`, '-l', '--log-prefix', log, '-f', this.scriptOf(workload, kind));
    return this.measured(async () => {
      await run(file, options, environment);
      return transactions(this.folder, seconds);
    });
  }

  scriptOf(workload, kind) {
    return join(this.folder, `${workload.name}.${kind}.sql`);
  }

  async measured(work) {
    await this.database.rest();
    const jvm = processCpu(this.server.pid);
    const postgres = serverCpu(this.database.postmaster);
    const { count, seconds, p50, p99 } = await work();
    return {
      rate: count / seconds,
      p50,
      p99,
      jvm: (processCpu(this.server.pid) - jvm) / count,
      postgres: (serverCpu(this.database.postmaster) - postgres) / count,
    };
  }
}

/** Reads pgbench's log of transactions, whose third column is microseconds, and takes it away. */
function transactions(folder, seconds) {
  const logs = readdirSync(folder).filter((name) => name.startsWith('transactions.'));
  const times = logs.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => Number(line.split(' ')[2]) / 1000));
  logs.forEach((name) => rmSync(join(folder, name)));
  times.sort((a, b) => a - b);
  const percentile = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { count: times.length, seconds, p50: percentile(0.5), p99: percentile(0.99) };
}

function run(file, options, environment = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, options, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (errors += data));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`${file}: ${errors}${output}`))));
  });
}
