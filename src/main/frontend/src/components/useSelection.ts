import { useCallback, useState } from 'react';

/** Rows that are chosen, by their ids with their names; they stay while one turns the pages. */
export interface Selection {
  chosen: ReadonlyMap<string, string>;
  choose: (chosen: ReadonlyMap<string, string>) => void;
}

export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(() => new Map());
  const choose = useCallback((next: ReadonlyMap<string, string>) => setChosen(next), []);
  return { chosen, choose };
}

/** Those chosen before with some rows more or less. */
export function withRows(before: ReadonlyMap<string, string>, rows: readonly { id: string; name: string }[], chosen: boolean): ReadonlyMap<string, string> {
  const after = new Map(before);
  for (const { id, name } of rows) {
    if (chosen) {
      after.set(id, name);
    } else {
      after.delete(id);
    }
  }
  return after;
}
