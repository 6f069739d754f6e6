import type { BoardFilter, BoardOrderField, BoardState } from '@/graphql/generated/graphql';
import type { ParamReader } from '@/url/params';
import { readSort, writeSort, type Sort } from '@/url/sort';

export const boardStates = ['ISSUED', 'PRINTED', 'INSTALLED', 'MOVED', 'DAMAGED', 'LOST', 'RETIRED'] as const satisfies readonly BoardState[];

/** What somebody should look at. */
export const concerns = ['visit', 'due', 'unscanned', 'early', 'siteless', 'elsewhere'] as const;
export type Concern = (typeof concerns)[number];

/** Which boards to list, and in which order. */
export interface BoardQuestion {
  search: string;
  state: BoardState | null;
  concern: Concern | null;
  within: string | null;
  batch: string | null;
  sort: Sort<BoardOrderField>;
  after: string | null;
  /** The board that is marked. */
  id: string | null;
}

const byCode: Sort<BoardOrderField> = { field: 'CODE', direction: 'ASC' };

export const firstBoardQuestion: BoardQuestion = {
  search: '',
  state: null,
  concern: null,
  within: null,
  batch: null,
  sort: byCode,
  after: null,
  id: null,
};

const oneOf = <T extends string>(allowed: readonly T[]) => (text: string) => allowed.find((value) => value === text) ?? null;

const byUrgency: Sort<BoardOrderField> = { field: 'URGENCY', direction: 'ASC' };

export const readBoardQuestion = (params: ParamReader): BoardQuestion => read(params, byCode);

/** Of the list of boards that somebody should go to. */
export const readInspectionQuestion = (params: ParamReader): BoardQuestion => read(params, byUrgency);

function read(params: ParamReader, usual: Sort<BoardOrderField>): BoardQuestion {
  return {
    search: params.text('q'),
    state: params.parsed('state', oneOf(boardStates)),
    concern: params.parsed('concern', oneOf(concerns)),
    within: params.textOrNull('within'),
    batch: params.textOrNull('batch'),
    sort: readSort(params, ['CODE', 'STATE', 'INSPECT_BY', 'URGENCY'], usual),
    after: params.textOrNull('after'),
    id: params.textOrNull('id'),
  };
}

export const writeBoardQuestion = (question: BoardQuestion) => write(question, byCode);

export const writeInspectionQuestion = (question: BoardQuestion) => write(question, byUrgency);

function write(question: BoardQuestion, usual: Sort<BoardOrderField>): Record<string, string | null> {
  const { search, state, concern, within, batch, sort, after, id } = question;
  return { q: search, state, concern, within, batch, sort: writeSort(sort, usual), after, id };
}

/** What is asked for where nothing is narrowed down. */
export const firstInspectionQuestion: BoardQuestion = { ...firstBoardQuestion, sort: byUrgency };

export function boardWhere({ search, state, concern, within, batch }: BoardQuestion): BoardFilter {
  return {
    ...(search.trim() && { search: search.trim() }),
    ...(state && { state: [state] }),
    ...(within && { within }),
    ...(batch && { batch: [batch] }),
    ...(concern === 'visit' && { needsVisit: true }),
    ...(concern === 'due' && { dueForInspection: true }),
    ...(concern === 'unscanned' && { neverScanned: true }),
    ...(concern === 'early' && { scannedBeforeInstalled: true }),
    ...(concern === 'siteless' && { hasSite: false }),
    ...(concern === 'elsewhere' && { printedElsewhere: true }),
  };
}

const codePattern = /^[0-9A-Za-z]{11}$/;

/** The code in what a camera read or somebody typed: an address that ends with it, or the code however it is written. */
export function codeIn(text: string): string | null {
  const last = text.trim().split('?')[0]?.split('/').at(-1) ?? '';
  const code = last.replace(/[\s.-]/g, '');
  return codePattern.test(code) ? code.toUpperCase() : null;
}
