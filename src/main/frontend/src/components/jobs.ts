import { useSyncExternalStore } from 'react';

/** Something that could not be done, and why. */
export interface JobFailure {
  name: string;
  reason: string;
}

/** The way to a result: a screen, with what its address says, or a file. */
export type JobLink = { to: string; search?: Record<string, string>; label: string } | { href: string; label: string };

/** Work that takes long: it goes on while its reader looks at other screens of the same page. */
export interface Job {
  key: number;
  title: string;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  /** How many of `total` are done; a null total is not known. */
  done: number;
  total: number | null;
  /** What else is to be said of it. */
  note: string;
  failures: readonly JobFailure[];
  /** Can it be stopped? What a server has begun may be done all the same. */
  cancellable: boolean;
  /** Where its result is seen. */
  link: JobLink | null;
}

type Told = Partial<Pick<Job, 'done' | 'total' | 'note' | 'link'>>;

/** What work has of its job. */
export interface Work {
  /** By which it is stopped. */
  key: number;
  /** Says when nobody waits for it any more. */
  signal: AbortSignal;
  tell: (part: Told) => void;
  fail: (failure: JobFailure) => void;
}

let jobs: readonly Job[] = [];
let last = 0;
const running = new Map<number, AbortController>();
const listeners = new Set<() => void>();

function set(next: readonly Job[]) {
  jobs = next;
  listeners.forEach((listener) => listener());
}

function change(key: number, part: Partial<Job>) {
  set(jobs.map((job) => (job.key === key ? { ...job, ...part } : job)));
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useJobs(): readonly Job[] {
  return useSyncExternalStore(subscribe, () => jobs);
}

/** Begins work and tells of it until somebody has read how it ended; what it throws is told as its note. */
export async function startJob(title: string, work: (work: Work) => Promise<void>, cancellable = true): Promise<void> {
  const key = ++last;
  const controller = new AbortController();
  running.set(key, controller);
  set([...jobs, { key, title, state: 'running', done: 0, total: null, note: '', failures: [], cancellable, link: null }]);
  addEventListener('beforeunload', hold);
  try {
    await work({
      key,
      signal: controller.signal,
      tell: (part) => change(key, part),
      fail: (failure) => set(jobs.map((job) => (job.key === key ? { ...job, failures: [...job.failures, failure] } : job))),
    });
    change(key, { state: controller.signal.aborted ? 'cancelled' : 'done' });
  } catch (failure) {
    const note = failure instanceof Error ? failure.message : String(failure);
    change(key, controller.signal.aborted ? { state: 'cancelled' } : { state: 'failed', note });
  } finally {
    running.delete(key);
    if (running.size === 0) {
      removeEventListener('beforeunload', hold);
    }
  }
}

/** The browser asks before a page is closed on which something is still being done. */
function hold(event: BeforeUnloadEvent) {
  event.preventDefault();
}

export function cancelJob(key: number) {
  running.get(key)?.abort();
}

/** Forgets a job that ended. */
export function dropJob(key: number) {
  set(jobs.filter((job) => job.key !== key || job.state === 'running'));
}
