// The application as it runs in production, and its database.
import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const START_LIMIT = 120_000;

export class Server {
  /** @param command the program with its options, up to the name of the command */
  constructor(command, data, port) {
    Object.assign(this, { command, data, port });
  }

  /** Starts and waits until it is ready; seconds until it first answered, and until it was ready. */
  async start() {
    const log = `${this.data}.log`;
    const output = openSync(log, 'w');
    const begin = performance.now();
    const [program, ...options] = this.command;
    this.process = spawn(program, [...options, 'serve', '--empty', '--port', `${this.port}`, '--data', this.data],
      { stdio: ['ignore', output, output] });
    const since = () => (performance.now() - begin) / 1000;
    let live;
    while (!/Ready: /.test(readFileSync(log, 'utf8'))) {
      if (this.process.exitCode !== null || since() * 1000 > START_LIMIT) {
        throw new Error(`the application did not start: ${log}`);
      }
      live ??= (await this.answers()) ? since() : undefined;
      await sleep(20);
    }
    const ready = since();
    await this.ask({ method: 'POST', path: '/graphql', body: '{"query":"{__typename}"}' });
    return { live: live ?? since(), ready };
  }

  async answers() {
    try {
      return (await this.ask({ method: 'POST', path: '/graphql', body: '{"query":"{__typename}"}' })).ok;
    } catch {
      return false;
    }
  }

  ask({ method, path, body }) {
    return fetch(this.address + path, { method, body, headers: { 'Content-Type': 'application/json' } });
  }

  get address() {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid() {
    return this.process.pid;
  }

  async stop() {
    if (this.process?.exitCode === null) {
      const ended = new Promise((resolve) => this.process.once('exit', resolve));
      this.process.kill('SIGTERM');
      await ended;
    }
  }
}
