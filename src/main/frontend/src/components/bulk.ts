import { newKey } from '@/text/key';
import type { Work } from './jobs';

export interface BulkRow {
  id: string;
  name: string;
}

/** Does something to one row; answers why it was refused, or null. It throws where it is not known whether it was done. */
export type Deed = (row: BulkRow, key: string) => Promise<string | null>;

const tries = 3;
const pauseMilliseconds = 2_000;

/** Does the same to many rows, one after the other; answers the rows it was not done to. */
export async function runBulk(work: Work, rows: readonly BulkRow[], deed: Deed, pause = pauseMilliseconds): Promise<string[]> {
  const left: string[] = [];
  work.tell({ done: 0, total: rows.length });
  for (const [at, row] of rows.entries()) {
    if (work.signal.aborted) {
      left.push(row.id);
      continue;
    }
    const reason = await tried(row, deed, pause);
    if (reason !== null) {
      left.push(row.id);
      work.fail({ name: row.name, reason });
    }
    work.tell({ done: at + 1 });
  }
  return left;
}

/** Sent again with the same key, it is done once. */
async function tried(row: BulkRow, deed: Deed, pause: number): Promise<string | null> {
  const key = newKey();
  for (let attempt = 1; ; attempt++) {
    try {
      return await deed(row, key);
    } catch (failure) {
      if (attempt === tries) {
        return failure instanceof Error ? failure.message : String(failure);
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
