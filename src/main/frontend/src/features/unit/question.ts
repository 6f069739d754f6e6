import type { UnitFilter, UnitLevel, UnitOrder, UnitOrderField } from '@/graphql/generated/graphql';
import type { ParamReader } from '@/url/params';
import { readSort, writeSort, type Sort } from '@/url/sort';

/** Levels that the list of units shows; hamlets have their own list. */
export const levels = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const satisfies readonly UnitLevel[];
export type ListedLevel = (typeof levels)[number];

/** Which units to list, and in which order. */
export interface UnitQuestion {
  level: ListedLevel | 'ANY';
  within: string | null;
  search: string;
  sort: Sort<UnitOrderField>;
}

const usualSort: Sort<UnitOrderField> = { field: 'CODE', direction: 'ASC' };
const sortFields = ['CODE', 'NAME', 'POPULATION'] as const;

export const firstUnitQuestion: UnitQuestion = { level: 'PROVINCE', within: null, search: '', sort: usualSort };

export function readUnitQuestion(params: ParamReader): UnitQuestion {
  return {
    level: params.choice('level', [...levels, 'ANY'], 'PROVINCE'),
    within: params.textOrNull('within'),
    search: params.text('q'),
    sort: readSort(params, sortFields, usualSort),
  };
}

export function writeUnitQuestion(question: UnitQuestion): Record<string, string | null> {
  return {
    level: question.level === 'PROVINCE' ? null : question.level,
    within: question.within,
    q: question.search,
    sort: writeSort(question.sort, usualSort),
  };
}

/** The question as the API's filter: the same for the list and for the tiles. */
export function unitWhere(question: UnitQuestion): UnitFilter {
  return {
    level: question.level === 'ANY' ? [...levels] : [question.level],
    ...(question.within && { within: question.within }),
    ...(question.search.trim() && { search: question.search.trim() }),
  };
}

export function unitOrder(question: UnitQuestion): UnitOrder[] {
  return [question.sort];
}

/** The question with another search: words look at every level, no words go back to one. */
export function withSearch(question: UnitQuestion, search: string): UnitQuestion {
  const begins = question.search === '' && search !== '';
  const ends = question.search !== '' && search === '';
  const level = begins ? 'ANY' : ends && question.level === 'ANY' ? usualLevel(question.within) : question.level;
  return { ...question, search, level };
}

/** The question within another unit: a province is followed by its communes. */
export function withinUnit(question: UnitQuestion, within: string | null): UnitQuestion {
  return { ...question, within, level: usualLevel(within) };
}

function usualLevel(within: string | null): ListedLevel {
  return within === null ? 'PROVINCE' : 'COMMUNE';
}
