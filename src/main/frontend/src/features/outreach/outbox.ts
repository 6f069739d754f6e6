import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ReportActivityInput } from '@/graphql/generated/graphql';
import { request, RequestFailure } from '@/graphql/request';
import { uploadFile } from '@/graphql/upload';
import type { Language } from '@/text/language';
import { reportActivityDocument } from './documents';

/** A picture that waits with its report; `digest` once the server has it. */
export interface WaitingPhoto {
  /** Of the file; of one that the server had before, its path there. */
  name: string;
  file: Blob;
  digest: string | null;
}

/** A report on this device that the server has not taken yet. */
export interface WaitingReport {
  /** Made once with the report: sent twice, it is stored once. */
  key: string;
  /** Whose it is; nobody else who signs in on this device sees or sends it. */
  account: string;
  writtenAt: string;
  input: ReportActivityInput;
  /** Words for the squad, which the reader knows better than its number. */
  squad: string;
  photos: WaitingPhoto[];
  /** Why the server did not take it; null while it only waits. */
  refused: { codes: string[]; message: string } | null;
}

interface Stored extends DBSchema {
  reports: { key: string; value: WaitingReport };
  /** What forms offer, as it was last seen with a network. */
  choices: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<Stored>> | null = null;

function database(): Promise<IDBPDatabase<Stored>> {
  opened ??= openDB<Stored>('diachido', 1, {
    upgrade(stored) {
      stored.createObjectStore('reports', { keyPath: 'key' });
      stored.createObjectStore('choices');
    },
    terminated() {
      opened = null;
    },
  });
  return opened;
}

const listeners = new Set<() => void>();

/** Calls back whenever what waits has changed. */
export function onOutbox(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const changed = () => listeners.forEach((listener) => listener());

/** What waits for an account, the eldest first. */
export async function waitingOf(account: string): Promise<WaitingReport[]> {
  const all = await (await database()).getAll('reports');
  return all.filter((report) => report.account === account).sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1));
}

export async function keepReport(report: WaitingReport): Promise<void> {
  await (await database()).put('reports', report);
  changed();
}

export async function dropReport(key: string): Promise<void> {
  await (await database()).delete('reports', key);
  changed();
}

/** Keeps what a form offers for a time without network. */
export async function keepChoices(name: string, value: unknown): Promise<void> {
  await (await database()).put('choices', value, name);
}

export async function keptChoices(name: string): Promise<unknown> {
  return (await database()).get('choices', name);
}

/** How far a sending came: all of it, as far as the network went, or as far as somebody is signed in. */
export type Sent = 'all' | 'network' | 'signedOut';

let sending: Promise<Sent> | null = null;

/** Sends what waits, one report after the other; called again meanwhile, it is the same sending. */
export function sendWaiting(account: string, language: Language): Promise<Sent> {
  sending ??= locked(() => sendAll(account, language)).finally(() => {
    sending = null;
    changed();
  });
  return sending;
}

/** One window of this browser at a time, where the browser can say so; the server tells a second one by its key anyway. */
function locked(send: () => Promise<Sent>): Promise<Sent> {
  return 'locks' in navigator ? (navigator.locks.request('diachido-outbox', send) as Promise<Sent>) : send();
}

async function sendAll(account: string, language: Language): Promise<Sent> {
  for (const report of await waitingOf(account)) {
    if (report.refused === null) {
      const outcome = await sendOne(report, language);
      if (outcome !== 'all') {
        return outcome;
      }
    }
  }
  return 'all';
}

async function sendOne(report: WaitingReport, language: Language): Promise<Sent> {
  const photos: string[] = [];
  for (const photo of report.photos) {
    if (photo.digest === null) {
      const answer = await uploadFile(new File([photo.file], photo.name, { type: photo.file.type }), String(report.input.unit), language);
      if ('problem' in answer) {
        if (answer.unreachable) {
          return 'network';
        }
        await keepReport({ ...report, refused: { codes: ['PHOTO'], message: answer.problem } });
        return 'all';
      }
      photo.digest = answer.digest;
      await keepReport(report);
    }
    photos.push(photo.digest);
  }
  try {
    const input = { ...report.input, photos, idempotencyKey: report.key };
    const payload = (await request(reportActivityDocument, { input }, language)).data.reportActivity;
    const errors = payload?.userErrors ?? [];
    if (errors.length > 0 || !payload?.activity) {
      const message = errors.map((error) => error.message).join(' ');
      await keepReport({ ...report, refused: { codes: errors.map(({ code }) => code), message } });
    } else {
      await dropReport(report.key);
    }
    return 'all';
  } catch (failure) {
    const kind = failure instanceof RequestFailure ? failure.kind : 'server';
    if (kind === 'network' || kind === 'server' || kind === 'limited') {
      return 'network';
    }
    if (kind === 'forbidden') {
      return 'signedOut';
    }
    await keepReport({ ...report, refused: { codes: [], message: failure instanceof Error ? failure.message : '' } });
    return 'all';
  }
}
