import type { BoardFilter } from '@/graphql/generated/graphql';
import { roundPoint, type Point } from '@/position/coordinates';
import type { ParamReader } from '@/url/params';

/** So many boards a route has at most: more than one can visit in a week. */
export const mostStops = 200;

/** Which boards are visited, and from where. */
export interface RouteQuestion {
  /** Ids of the boards that were chosen; where there are none, the most urgent ones are visited. */
  boards: readonly string[];
  within: string | null;
  start: Point | null;
  /** Does one come back to the start? */
  back: boolean;
  /** The board that is marked. */
  id: string | null;
}

const idPattern = /^\d{1,18}$/;

export function readRouteQuestion(params: ParamReader): RouteQuestion {
  return {
    boards: params.parsed('boards', parseIds) ?? [],
    within: params.textOrNull('within'),
    start: params.parsed('start', parseStart),
    back: params.choice('back', ['yes', 'no'], 'no') === 'yes',
    id: params.textOrNull('id'),
  };
}

export function writeRouteQuestion({ boards, within, start, back, id }: RouteQuestion): Record<string, string | null> {
  return { boards: boards.join(','), within, start: start && formatStart(start), back: back ? 'yes' : null, id };
}

/** Latitude and longitude, as in `near`. */
export function formatStart(start: Point): string {
  const { latitude, longitude } = roundPoint(start);
  return `${latitude},${longitude}`;
}

export function routeWhere({ boards, within }: RouteQuestion): BoardFilter {
  return boards.length > 0 ? { id: [...boards] } : { needsVisit: true, ...(within && { within }) };
}

function parseIds(text: string): string[] | null {
  const ids = [...new Set(text.split(','))];
  return ids.every((id) => idPattern.test(id)) && ids.length <= mostStops ? ids : null;
}

function parseStart(text: string): Point | null {
  const parts = text.split(',');
  const [latitude, longitude] = parts.map(Number);
  const sane = parts.length === 2 && parts.every((part) => part.trim() !== '') && Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180;
  return sane ? { latitude: latitude as number, longitude: longitude as number } : null;
}
