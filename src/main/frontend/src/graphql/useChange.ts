import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLanguage, useMessages } from '@/text/language';
import { noProblem, problemOf, type Problem, type UserError } from './problem';
import { request, RequestFailure, type Document } from './request';
import { requestWords } from './requestWords';

export interface Change<V, P> {
  /** Sends it; null where it was refused, and `problem` then says why. */
  send: (variables: V) => Promise<P | null>;
  pending: boolean;
  problem: Problem;
  /** Forgets the problem. */
  reset: () => void;
}

class Refused extends Error {
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[]) {
    super('refused');
    this.errors = errors;
  }
}

/** One mutation. `pick` finds its payload; what the screens know is asked anew once it was done. */
export function useChange<T, V, P extends { userErrors: readonly UserError[] }>(
  document: Document<T, V>,
  pick: (data: T) => P | null | undefined,
): Change<V, P> {
  const language = useLanguage();
  const words = useMessages(requestWords);
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: async (variables: V) => {
      const payload = pick((await request(document, variables, language)).data);
      if (!payload) {
        throw new RequestFailure('server', 'no payload');
      }
      if (payload.userErrors.length > 0) {
        throw new Refused(payload.userErrors);
      }
      return payload;
    },
    onSuccess: () => void queries.invalidateQueries(),
    onError: (cause) => {
      // The session may have ended: then the screens say so.
      if (cause instanceof RequestFailure && cause.kind === 'forbidden') {
        void queries.invalidateQueries();
      }
    },
  });
  const { error } = mutation;
  return {
    send: async (variables) => mutation.mutateAsync(variables).catch(() => null),
    pending: mutation.isPending,
    problem: error === null ? noProblem : error instanceof Refused ? problemOf(error.errors) : { ...noProblem, general: tell(error, words) },
    reset: mutation.reset,
  };
}

/** Words for a failure: the server's own where it names what the asker can do. */
function tell(error: Error, words: typeof requestWords.vi): string {
  const kind = error instanceof RequestFailure ? error.kind : 'server';
  switch (kind) {
    case 'network':
      return words.network;
    case 'forbidden':
      return words.forbidden;
    case 'server':
      return words.server;
    default:
      return error.message;
  }
}
