// The application as it runs in production, and its database.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const START_LIMIT = 120_000;

export class Server {
  /** @param command the program with its options, up to the name of the command */
  constructor(command, data, port, managementPort) {
    Object.assign(this, { command, data, port, managementPort });
  }

  /** Starts, for questions larger than any client may ask, and waits until it is ready; seconds until it was live, and until it was ready. */
  async start() {
    const log = `${this.data}.log`;
    const output = openSync(log, 'w');
    const begin = performance.now();
    const [program, ...options] = this.command;
    this.process = spawn(program, [...options, 'serve', '--empty', '--port', `${this.port}`,
      '--management-port', `${this.managementPort}`, '--data', this.data],
      { stdio: ['ignore', output, output], env: { ...process.env, DIACHIDO_LIMITS_COST: '1000000' } });
    const until = async (state) => {
      while (!(await this.is(state))) {
        if (this.process.exitCode !== null || performance.now() - begin > START_LIMIT) {
          throw new Error(`the application did not start: ${log}`);
        }
        await sleep(20);
      }
      return (performance.now() - begin) / 1000;
    };
    return { live: await until('liveness'), ready: await until('readiness') };
  }

  async is(state) {
    try {
      return (await fetch(`http://127.0.0.1:${this.managementPort}/actuator/health/${state}`)).ok;
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
