import type { Language } from '@/text/language';
import type { UserError } from './problem';
import { request, RequestFailure, type Document } from './request';
import { requestWords } from './requestWords';

/** Sends one mutation beside a form; answers why it was refused, or null. Throws where it is not known whether it was done. */
export async function sendOne<T, V>(
  document: Document<T, V>,
  variables: V,
  pick: (data: T) => { userErrors: readonly UserError[] } | null | undefined,
  language: Language,
): Promise<string | null> {
  const words = requestWords[language];
  try {
    const payload = pick((await request(document, variables, language)).data);
    return payload ? payload.userErrors.map(({ message }) => message).join(' ') || null : words.server;
  } catch (failure) {
    if (failure instanceof RequestFailure && failure.kind === 'forbidden') {
      return words.forbidden;
    }
    if (failure instanceof RequestFailure && failure.kind === 'network') {
      throw new Error(words.network, { cause: failure });
    }
    throw failure;
  }
}
