import type { Language } from '@/text/language';
import { splitEvents } from './events';
import { bodies, dataOf, isUnknownDocument, RequestFailure, type Document, type Envelope } from './request';

/**
 * Follows a subscription as an event stream until its end. Aborting ends it on the server, too; what came before was handed over.
 */
export async function stream<T, V>(
  document: Document<T, V>,
  variables: V,
  language: Language,
  signal: AbortSignal,
  onNext: (data: T) => void,
): Promise<void> {
  for (const body of bodies(document, variables)) {
    if (await follow(body, language, signal, onNext)) {
      return;
    }
  }
}

/** False where the server does not know the document by its digest. */
async function follow<T>(body: object, language: Language, signal: AbortSignal, onNext: (data: T) => void): Promise<boolean> {
  const response = await open(body, language, signal);
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  if (!isStream || !response.body) {
    return take((await response.json()) as Envelope<T>, onNext);
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const { events, rest } = splitEvents(text + piece.value);
    text = rest;
    for (const { event, data } of events) {
      if (event === 'complete') {
        return true;
      }
      if (event === 'next' && !take(JSON.parse(data) as Envelope<T>, onNext)) {
        return false;
      }
    }
  }
  throw new RequestFailure('network', 'the stream broke off');
}

function take<T>(envelope: Envelope<T>, onNext: (data: T) => void): boolean {
  if (isUnknownDocument(envelope)) {
    return false;
  }
  onNext(dataOf(envelope));
  return true;
}

async function open(body: object, language: Language, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'accept-language': language },
      body: JSON.stringify(body),
      signal,
    });
  } catch (cause) {
    if (signal.aborted) {
      throw cause;
    }
    throw new RequestFailure('network', String(cause));
  }
}
