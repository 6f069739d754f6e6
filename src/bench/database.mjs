// The private database of a running application, reached with PostgreSQL's own programs.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export class Database {
  constructor(data) {
    this.data = data;
    const [pid, , , port] = readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n');
    this.postmaster = Number(pid);
    this.port = port.trim();
    this.programs = dirname(readlinkSync(`/proc/${this.postmaster}/exe`));
  }

  /** How a program of PostgreSQL is called for this database: its command line and environment. */
  call(program, user, ...options) {
    const file = user === 'postgres' ? 'superuser' : 'application';
    const password = readFileSync(join(this.data, `${file}.password`), 'utf8').trim();
    return {
      file: join(this.programs, program),
      options: ['-h', '127.0.0.1', '-p', this.port, '-U', user, ...options, 'diachido'],
      environment: { ...process.env, PGPASSWORD: password, PGOPTIONS: '-c statement_timeout=0 -c timezone=Asia/Ho_Chi_Minh' },
    };
  }

  /** The unaligned output of statements. */
  psql(sql, user = 'diachido', ...options) {
    const { file, options: all, environment } = this.call('psql', user, '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', ...options);
    const run = spawnSync(file, all, { input: sql, env: environment, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status !== 0) {
      throw new Error(`psql: ${run.stderr}`);
    }
    return run.stdout;
  }

  generate({ rows, bands }) {
    const file = new URL('national.sql', import.meta.url).pathname;
    this.psql(`\\i ${file}\n`, 'diachido', '-v', `rows=${rows}`, '-v', `bands=${bands}`);
    this.psql('vacuum analyze; checkpoint;', 'postgres');
  }

  /** Runs work while the application's statements go to the log with their values. */
  async whileLogged(work) {
    await this.logging('set log_min_duration_statement = 0', 'set log_parameter_max_length = -1');
    try {
      return await work();
    } finally {
      await this.logging('reset log_min_duration_statement', 'reset log_parameter_max_length');
    }
  }

  /** New settings are those of new connections; the application's pool looks at the old ones after half a second. */
  async logging(...settings) {
    const end = "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'diachido'";
    this.psql([...settings.map((s) => `alter role diachido ${s}`), end].join(';'), 'postgres');
    await sleep(1000);
  }

  /** Waits for statements that nobody waits for any more. */
  async rest() {
    const busy = "select count(*) from pg_stat_activity where usename = 'diachido' and state = 'active' and pid <> pg_backend_pid()";
    while (this.psql(busy, 'postgres').trim() !== '0') {
      await sleep(100);
    }
  }

  log() {
    return readFileSync(join(this.data, 'postgres.log'), 'utf8');
  }

  version() {
    return this.psql("select current_setting('server_version') || ', PostGIS ' || postgis_lib_version()").trim();
  }
}

/** The last line of a program's --version. */
export const versionOf = (program, ...options) => execFileSync(program, options, { encoding: 'utf8' }).trim().split('\n')[0];
