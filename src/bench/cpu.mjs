// Processor time and memory of processes, from /proc.
import { readFileSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const MILLISECONDS_PER_TICK = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Milliseconds that a process has used, without its children. */
export function processCpu(pid) {
  const { user, system } = stat(pid);
  return (user + system) * MILLISECONDS_PER_TICK;
}

/** Milliseconds that a PostgreSQL server has used: its processes that live, and those that have ended. */
export function serverCpu(postmaster) {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap(tryStat)
    .filter(({ pid, parent }) => pid === postmaster || parent === postmaster);
  return all.reduce((sum, p) => sum + p.user + p.system + p.childrenUser + p.childrenSystem, 0) * MILLISECONDS_PER_TICK;
}

/** Resident memory in MB, now and at most. */
export function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)[1]) / 1024);
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}

function tryStat(pid) {
  try {
    return [stat(pid)];
  } catch {
    return [];
  }
}

function stat(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
  const [parent, user, system, childrenUser, childrenSystem] = [1, 11, 12, 13, 14].map((i) => fields[i]);
  return { pid: Number(pid), parent, user, system, childrenUser, childrenSystem };
}
