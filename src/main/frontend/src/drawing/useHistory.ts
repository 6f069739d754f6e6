import { useReducer } from 'react';

interface Steps<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
}

type Step<T> = { kind: 'do'; next: T; same: boolean } | { kind: 'undo' } | { kind: 'redo' } | { kind: 'reset'; next: T };

const longest = 200;

/** What was done, and what was taken back. Steps that belong together, as those of one drag, are one. */
export function steps<T>(state: Steps<T>, step: Step<T>): Steps<T> {
  const { past, present, future } = state;
  switch (step.kind) {
    case 'do':
      return step.same ? { past, present: step.next, future: [] } : { past: [...past, present].slice(-longest), present: step.next, future: [] };
    case 'undo': {
      const before = past.at(-1);
      return before === undefined ? state : { past: past.slice(0, -1), present: before, future: [present, ...future] };
    }
    case 'redo': {
      const [next] = future;
      return next === undefined ? state : { past: [...past, present], present: next, future: future.slice(1) };
    }
    case 'reset':
      return { past: [], present: step.next, future: [] };
  }
}

export function useHistory<T>(first: T) {
  const [{ past, present, future }, dispatch] = useReducer(steps<T>, { past: [], present: first, future: [] });
  return {
    present,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    /** `same`: goes on with the step before. */
    set: (next: T, same = false) => dispatch({ kind: 'do', next, same }),
    undo: () => dispatch({ kind: 'undo' }),
    redo: () => dispatch({ kind: 'redo' }),
    last: past.at(-1),
    next: future[0],
  };
}
