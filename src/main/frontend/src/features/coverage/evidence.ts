import type { HamletCardQuery } from '@/graphql/generated/graphql';
import { formatDistance, formatNumber } from '@/text/format';
import type { Language } from '@/text/language';
import type { coverageWords } from './words';

type Evidence = NonNullable<HamletCardQuery['hamlet']>['coverage']['reasons'][number]['evidence'];

/** What was measured for a clause, and on whom; empty where there was nothing to measure. */
export function evidenceText(evidence: Evidence, words: typeof coverageWords.vi, language: Language): string {
  const { meters, daysSince, members, planned, squad, servicePoint } = evidence;
  const parts = [
    (squad ?? servicePoint)?.name,
    meters !== null && formatDistance(meters, language),
    daysSince !== null && words.daysAgo(formatNumber(daysSince, language)),
    members !== null && words.members(formatNumber(members, language)),
    planned && words.ofThePlan,
  ];
  return parts.filter(Boolean).join(' · ');
}
