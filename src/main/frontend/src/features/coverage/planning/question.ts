import { formatView, parseView, type MapView } from '@/map/view';
import { isDay, type Day } from '@/text/day';
import type { ParamReader } from '@/url/params';
import { readSort, writeSort } from '@/url/sort';
import {
  firstCoverageQuestion,
  readCoverageQuestion,
  usualSort,
  writeCoverageQuestion,
  type CoverageQuestion,
  type Judging,
  type Least,
} from '../question';

export const purposes = ['GENERAL', 'DIGITAL_SKILLS', 'CASHLESS_PAYMENT'] as const;

export const orders = [
  'NEAREST_SQUAD',
  'POPULATION',
  'DAYS_SINCE_VISIT',
  'NEAREST_SERVICE_POINT',
  'COMMUNE_CENTRE',
  'NAME',
] as const;

/** All that the planner's view shows. */
export interface PlannerQuestion extends CoverageQuestion {
  /** Null is today. */
  day: Day | null;
  /** With what is compared: an earlier or later day, or things without the plan. */
  against: Day | 'now' | null;
  /** The hamlet whose reasons are open. */
  id: string | null;
  view: MapView | null;
}

/** In the address where the whole country is meant, and not the reader's own area. */
const everywhere = 'all';

/** Reads the view of somebody who works in an area: that is what an address without a unit means. */
export function plannerReader(area: string | null) {
  return (params: ParamReader): PlannerQuestion => {
    const asked = readCoverageQuestion(params);
    return {
      ...asked,
      within: asked.within === everywhere ? null : (asked.within ?? area),
      sort: readSort(params, orders, usualSort),
      judging: readJudging(params),
      least: readLeast(params),
      day: readDay(params, 'day'),
      against: params.parsed('against', (text) => (text === 'now' || isDay(text) ? text : null)),
      id: params.textOrNull('id'),
      view: params.parsed('view', parseView),
    };
  };
}

export function readDay(params: ParamReader, name: string): Day | null {
  return params.parsed(name, (text) => (isDay(text) ? text : null));
}

export function readJudging(params: ParamReader): Judging {
  return {
    rule: params.textOrNull('rule'),
    purpose: params.choice('purpose', purposes, 'GENERAL'),
    plan: params.textOrNull('plan'),
  };
}

export function writeJudging({ rule, purpose, plan }: Judging): Record<string, string | null> {
  return { rule, purpose: purpose === 'GENERAL' ? null : purpose, plan };
}

export function writePlanner(question: PlannerQuestion): Record<string, string | null> {
  const { judging, least, day, against, id, view } = question;
  return {
    ...writeCoverageQuestion(question),
    within: question.within ?? everywhere,
    sort: writeSort(question.sort, usualSort),
    ...writeJudging(judging),
    squad: text(least.squadMeters),
    point: text(least.servicePointMeters),
    people: text(least.people),
    unvisited: text(least.unvisitedDays),
    day,
    against,
    id,
    view: view && formatView(view),
  };
}

/** The view without any condition but the day, the rule and the plan. */
export function cleared(question: PlannerQuestion, area: string | null): PlannerQuestion {
  const { judging, day, against } = question;
  return { ...firstCoverageQuestion, within: area, judging, day, against, id: null, view: null };
}

function readLeast(params: ParamReader): Least {
  const count = (name: string) => params.parsed(name, parseWhole);
  return {
    squadMeters: count('squad'),
    servicePointMeters: count('point'),
    people: count('people'),
    unvisitedDays: count('unvisited'),
  };
}

function parseWhole(typed: string): number | null {
  return /^\d{1,7}$/.test(typed) ? Number(typed) : null;
}

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}

/** A rule or a purpose as one choice: `rule:5`, `purpose:DIGITAL_SKILLS`. */
export function ruleChoice({ rule, purpose }: Judging): string {
  return rule === null ? `purpose:${purpose}` : `rule:${rule}`;
}

export function withRuleChoice(judging: Judging, choice: string): Judging {
  const [kind, value = ''] = choice.split(':');
  return kind === 'rule'
    ? { ...judging, rule: value, purpose: 'GENERAL' }
    : { ...judging, rule: null, purpose: purposes.find((known) => known === value) ?? 'GENERAL' };
}
