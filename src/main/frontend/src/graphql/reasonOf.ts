import { RequestFailure } from './request';
import type { requestWords } from './requestWords';

/** Words for a failure: the server's own where it names what the asker can do. */
export function reasonOf(cause: unknown, words: typeof requestWords.vi): string {
  const kind = cause instanceof RequestFailure ? cause.kind : 'network';
  switch (kind) {
    case 'network':
      return words.network;
    case 'forbidden':
      return words.forbidden;
    case 'server':
      return words.server;
    default:
      return cause instanceof Error ? cause.message : words.server;
  }
}
