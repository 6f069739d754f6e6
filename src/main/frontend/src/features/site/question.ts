import type { PlaceType, SiteFilter, SiteOrder, SiteOrderField, SiteRank } from '@/graphql/generated/graphql';
import type { ParamReader } from '@/url/params';
import { readSort, writeSort, type Sort } from '@/url/sort';

export const ranks = [
  'SPECIAL_NATIONAL',
  'NATIONAL',
  'PROVINCIAL',
  'INVENTORIED',
  'NONE',
  'NOT_STATED',
] as const satisfies readonly SiteRank[];

export const placeTypes = [
  'COMMUNAL_HOUSE',
  'TEMPLE',
  'PAGODA',
  'CHURCH',
  'BASE',
  'MEMORIAL',
  'MUSEUM',
  'HOUSE',
  'LANDSCAPE',
  'TOURIST_PLACE',
  'ARCHAEOLOGICAL_PLACE',
  'FORT',
  'OTHER',
] as const satisfies readonly PlaceType[];

/** A circle to look in. */
export interface Circle {
  latitude: number;
  longitude: number;
  meters: number;
}

/** Which sites to list, and in which order. */
export interface SiteQuestion {
  redAddress: boolean | null;
  rank: SiteRank | null;
  placeType: PlaceType | null;
  within: string | null;
  search: string;
  near: Circle | null;
  sort: Sort<SiteOrderField>;
}

const sortFields = ['NAME', 'RANK', 'DISTANCE'] as const;
const byName: Sort<SiteOrderField> = { field: 'NAME', direction: 'ASC' };
const byDistance: Sort<SiteOrderField> = { field: 'DISTANCE', direction: 'ASC' };

export const firstSiteQuestion: SiteQuestion = {
  redAddress: null,
  rank: null,
  placeType: null,
  within: null,
  search: '',
  near: null,
  sort: byName,
};

export function readSiteQuestion(params: ParamReader): SiteQuestion {
  const near = params.parsed('near', parseCircle);
  const sort = readSort(params, sortFields, usualSort(near));
  return {
    redAddress: params.parsed('red', (text) => (text === 'yes' || text === 'no' ? { is: text === 'yes' } : null))?.is ?? null,
    rank: params.parsed('rank', (text) => ranks.find((rank) => rank === text) ?? null),
    placeType: params.parsed('type', (text) => placeTypes.find((type) => type === text) ?? null),
    within: params.textOrNull('within'),
    search: params.text('q'),
    near,
    sort: sort.field === 'DISTANCE' && near === null ? byName : sort,
  };
}

export function writeSiteQuestion(question: SiteQuestion): Record<string, string | null> {
  return {
    red: question.redAddress === null ? null : question.redAddress ? 'yes' : 'no',
    rank: question.rank,
    type: question.placeType,
    within: question.within,
    q: question.search,
    near: question.near && formatCircle(question.near),
    sort: writeSort(question.sort, usualSort(question.near)),
  };
}

/** The question as the API's filter: the same for the list and for the tiles. */
export function siteWhere(question: SiteQuestion): SiteFilter {
  return {
    ...(question.redAddress !== null && { redAddress: question.redAddress }),
    ...(question.rank && { rank: [question.rank] }),
    ...(question.placeType && { placeType: [question.placeType] }),
    ...(question.within && { within: question.within }),
    ...(question.search.trim() && { search: question.search.trim() }),
    ...(question.near && { near: question.near }),
  };
}

export function siteOrder(question: SiteQuestion): SiteOrder[] {
  return [question.sort];
}

/** The question near a place, or no longer near any: distance is the order as long as there is a place. */
export function nearCircle(question: SiteQuestion, near: Circle | null): SiteQuestion {
  return { ...question, near, sort: usualSort(near) };
}

function usualSort(near: Circle | null): Sort<SiteOrderField> {
  return near === null ? byName : byDistance;
}

function formatCircle(circle: Circle): string {
  return `${circle.latitude.toFixed(4)},${circle.longitude.toFixed(4)},${circle.meters}`;
}

function parseCircle(text: string): Circle | null {
  const numbers = text.split(',').map(Number);
  const [latitude, longitude, meters] = numbers;
  if (numbers.length !== 3 || latitude === undefined || longitude === undefined || meters === undefined) {
    return null;
  }
  const sane = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && meters > 0 && meters <= 2_000_000;
  return sane ? { latitude, longitude, meters } : null;
}
