import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { Language } from '@/text/language';
import { noteReached } from './network';
import { readWarnings, type Warning } from './warnings';

/** A document with the type of its answer and of its variables. */
export type Document<T, V> = DocumentTypeDecoration<T, V> & {
  __meta__?: Record<string, unknown> | undefined;
  toString(): string;
};

export interface Answer<T> {
  data: T;
  warnings: Warning[];
}

/** Why there is no answer: nobody answered, the question was wrong, the asker may not or must wait, or the server failed. */
export type FailureKind = 'network' | 'invalid' | 'forbidden' | 'limited' | 'server';

export class RequestFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

export interface Envelope<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: unknown;
}

const wrongQuestionCodes = new Set(['BAD_INPUT', 'BAD_CURSOR', 'BAD_BOX', 'OUT_OF_RANGE', 'TOO_COMPLEX', 'TOO_LARGE']);

/** Asks one question. Any error in the answer is a failure: half an answer on a map misleads. */
export async function request<T, V>(
  document: Document<T, V>,
  variables: V,
  language: Language,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  const envelope = await ask(document, variables, language, signal);
  return { data: dataOf(envelope), warnings: readWarnings(envelope.extensions) };
}

/** What an envelope holds; any error in it is a failure. */
export function dataOf<T>(envelope: Envelope<T>): T {
  const error = envelope.errors?.[0];
  if (error || !envelope.data) {
    throw new RequestFailure(kindOf(error?.extensions?.code ?? ''), error?.message ?? 'no data');
  }
  return envelope.data;
}

function kindOf(code: string): FailureKind {
  switch (code) {
    case 'NOT_ALLOWED':
      return 'forbidden';
    case 'RATE_LIMITED':
      return 'limited';
    default:
      return wrongQuestionCodes.has(code) ? 'invalid' : 'server';
  }
}

/** Names the document by its digest, which the server's own build knows; in full where the server is of another build. */
async function ask<T, V>(
  document: Document<T, V>,
  variables: V,
  language: Language,
  signal?: AbortSignal,
): Promise<Envelope<T>> {
  for (const body of bodies(document, variables)) {
    const envelope = await post<T>(body, language, signal);
    if (!isUnknownDocument(envelope)) {
      return envelope;
    }
  }
  throw new RequestFailure('server', 'unknown document');
}

/** The ways to send a document, one after the other. */
export function bodies<T, V>(document: Document<T, V>, variables: V): object[] {
  const sha256Hash: unknown = document.__meta__?.['hash'];
  const named = typeof sha256Hash === 'string' ? [{ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }] : [];
  return [...named, { query: document.toString(), variables }];
}

export function isUnknownDocument(envelope: Envelope<unknown>): boolean {
  return envelope.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND';
}

async function post<T>(body: unknown, language: Language, signal?: AbortSignal): Promise<Envelope<T>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'accept-language': language,
      },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) {
      throw cause;
    }
    noteReached(false);
    throw new RequestFailure('network', String(cause));
  }
  noteReached(true);
  try {
    return (await response.json()) as Envelope<T>;
  } catch {
    throw new RequestFailure('server', `HTTP ${response.status}`);
  }
}
