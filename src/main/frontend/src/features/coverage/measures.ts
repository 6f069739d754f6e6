import type { Column } from '@/components/DataTable';
import type { HamletOrderField } from '@/graphql/generated/graphql';
import { formatDistance, formatNumber } from '@/text/format';
import type { Language } from '@/text/language';
import type { HamletRow } from './HamletRows';
import type { coverageWords } from './words';

type Words = typeof coverageWords.vi;
type Measure = Column<HamletRow, HamletOrderField>;

/** The measures of hamlets that a list shows: how far the nearest squad is, or people and what the list is ordered by. */
export function measureColumns(order: HamletOrderField | null, words: Words, language: Language): Measure[] {
  const meters = (value: number | null | undefined) => (value == null ? '–' : formatDistance(value, language));
  const count = (value: number | null | undefined) => (value == null ? '–' : formatNumber(value, language));
  const column = (sortField: HamletOrderField, head: string, cell: Measure['cell']): Measure => ({
    id: sortField,
    head,
    sortField,
    numeric: true,
    cell,
  });
  const squad = column('NEAREST_SQUAD', words.distance, (row) => meters(row.coverage.distanceMeters));
  if (order === null) {
    return [squad];
  }
  const people = column('POPULATION', words.population, (row) => count(row.population));
  switch (order) {
    case 'DAYS_SINCE_VISIT':
      return [people, column(order, words.daysSince, (row) => count(row.coverage.daysSinceVisit))];
    case 'NEAREST_SERVICE_POINT':
      return [people, column(order, words.servicePointDistance, (row) => meters(row.remoteness?.servicePointMeters))];
    case 'COMMUNE_CENTRE':
      return [people, column(order, words.centreDistance, (row) => meters(row.remoteness?.communeCentreMeters))];
    default:
      return [people, squad];
  }
}
