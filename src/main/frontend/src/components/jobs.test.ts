import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runBulk } from './bulk';
import { cancelJob, startJob, type JobFailure } from './jobs';

beforeAll(() => {
  Object.assign(globalThis, { addEventListener: () => {}, removeEventListener: () => {} });
});

const rows = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));

function watched() {
  const failures: JobFailure[] = [];
  const told: number[] = [];
  const controller = new AbortController();
  const work = {
    key: 1,
    signal: controller.signal,
    tell: ({ done }: { done?: number }) => done !== undefined && told.push(done),
    fail: (failure: JobFailure) => failures.push(failure),
  };
  return { work, failures, told, controller };
}

describe('a deed on many rows', () => {
  it('is done row by row, each with a key of its own', async () => {
    const { work, failures, told } = watched();
    const keys = new Set<string>();
    const left = await runBulk(work, rows, async (_, key) => {
      keys.add(key);
      return null;
    });
    expect(left).toEqual([]);
    expect(failures).toEqual([]);
    expect(told).toEqual([0, 1, 2, 3]);
    expect(keys.size).toBe(3);
  });

  it('tells of what was refused and goes on', async () => {
    const { work, failures } = watched();
    const left = await runBulk(work, rows, async ({ id }) => (id === 'b' ? 'no' : null));
    expect(left).toEqual(['b']);
    expect(failures).toEqual([{ name: 'B', reason: 'no' }]);
  });

  it('stops between two rows when it is cancelled', async () => {
    const { work, controller } = watched();
    const done: string[] = [];
    const left = await runBulk(work, rows, async ({ id }) => {
      done.push(id);
      controller.abort();
      return null;
    });
    expect(done).toEqual(['a']);
    expect(left).toEqual(['b', 'c']);
  });

  it('sends again with the same key where the network fails', async () => {
    const { work, failures } = watched();
    const keys: string[] = [];
    const left = await runBulk(
      work,
      rows.slice(0, 1),
      async (_, key) => {
        keys.push(key);
        if (keys.length < 3) {
          throw new TypeError('network');
        }
        return null;
      },
      0,
    );
    expect(left).toEqual([]);
    expect(failures).toEqual([]);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('a job', () => {
  it('is stopped by its key, and says so', async () => {
    const stopped = vi.fn();
    await startJob('long', async ({ key, signal, tell }) => {
      signal.addEventListener('abort', stopped);
      tell({ link: { to: '/admin/units', search: { q: 'a' }, label: 'result' } });
      cancelJob(key);
    });
    expect(stopped).toHaveBeenCalledOnce();
  });
});
