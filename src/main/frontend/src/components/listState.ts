import type { RequestFailure } from '@/graphql/request';

/** What stands in place of a list. */
export type ListState = 'error' | 'forbidden' | 'invalid' | 'loading' | 'noResults' | 'empty';

interface Facts {
  failure: Pick<RequestFailure, 'kind'> | null;
  /** Does the address say something that cannot be read? */
  unreadable: boolean;
  pending: boolean;
  total: number;
  /** Is the list narrowed down, so that there may be more without the filter? */
  narrowed: boolean;
}

/** The one state to show, always by the same order of weight; null where there are rows. */
export function listState({ failure, unreadable, pending, total, narrowed }: Facts): ListState | null {
  if (failure?.kind === 'forbidden') {
    return 'forbidden';
  }
  if (failure && failure.kind !== 'invalid') {
    return 'error';
  }
  if (failure || unreadable) {
    return 'invalid';
  }
  if (pending) {
    return 'loading';
  }
  if (total > 0) {
    return null;
  }
  return narrowed ? 'noResults' : 'empty';
}
