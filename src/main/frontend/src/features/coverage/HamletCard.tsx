import { useEffect, type ReactNode } from 'react';
import { Card, Facts } from '@/components/Card';
import { CardStandIn } from '@/components/CardStandIn';
import { Mark } from '@/components/Mark';
import { Source } from '@/components/Source';
import { WarningBanner } from '@/components/WarningBanner';
import { useAnswer } from '@/graphql/useAnswer';
import { boundsOfPoint } from '@/map/extent';
import { paletteOf } from '@/map/palette';
import type { Bounds } from '@/map/view';
import type { Day } from '@/text/day';
import { formatDistance, formatNumber, formatPosition } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { stateMark } from './colours';
import { hamletCardDocument } from './documents';
import { evidenceText } from './evidence';
import { judged, usualJudging, type Judging } from './question';
import { coverageWords } from './words';
import classes from './coverage.module.css';

interface Props {
  id: string;
  day: Day;
  theme: 'light' | 'dark';
  onClose: () => void;
  /** Tells where the hamlet is, once it is known. */
  onPlace: (id: string, bounds: Bounds | null) => void;
  onUnit: (id: string, day: Day | null) => void;
  judging?: Judging;
  /** What can be done about the hamlet. */
  actions?: ReactNode;
}

export function HamletCard({ id, day, theme, onClose, onPlace, onUnit, judging = usualJudging, actions }: Props) {
  const words = useMessages(coverageWords);
  const language = useLanguage();
  const answer = useAnswer(hamletCardDocument, { id, asOf: day, ...judged(judging) });
  const hamlet = answer.data?.data.hamlet;
  useEffect(() => {
    if (hamlet?.id === id) {
      onPlace(id, boundsOfPoint(hamlet.longitude, hamlet.latitude));
    }
  }, [hamlet, id, onPlace]);
  if (!hamlet || hamlet.id !== id) {
    return <CardStandIn answer={answer} onClose={onClose} />;
  }
  const { state, rule, change, daysSinceVisit, nearestSquad, distanceMeters } = hamlet.coverage;
  const limitOf = ({ meters, days }: { meters: number | null; days: number | null }) =>
    meters === null
      ? words.days(formatNumber(days ?? 0, language))
      : words.kilometres(formatNumber(meters / 1000, language));
  const metersText = (meters: number | null) => (meters === null ? null : formatDistance(meters, language));
  const { commune } = hamlet;
  const aboutSquad = nearestSquad && [
    nearestSquad.name.startsWith(words.squadKinds[nearestSquad.kind]) ? null : words.squadKinds[nearestSquad.kind],
    nearestSquad.dataSet?.demonstration ? words.demonstrationSquad : null,
  ];
  return (
    <Card
      title={hamlet.name}
      kind={
        <>
          <Mark {...stateMark(state, paletteOf(theme))} />
          {words.states[state]}
        </>
      }
      onClose={onClose}
    >
      <WarningBanner warnings={answer.data?.warnings ?? []} />
      <p>{words.stateMeaning[state]}</p>
      <ul className={classes.reasons}>
        {hamlet.coverage.reasons.map(({ outcome, clause, evidence }, at) => (
          <li key={at} data-outcome={outcome}>
            {words.reasons[clause.kind][outcome](limitOf(clause))}
            <span className={classes.note}>{evidenceText(evidence, words, language)}</span>
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          [words.excludedBecause, hamlet.coverage.excludedBecause],
          [
            words.leastDeed,
            change &&
              words.deeds[change.deed](
                limitOf({ meters: change.meters, days: null }),
                change.squad?.name ?? '',
                formatNumber(change.members ?? 0, language),
              ),
          ],
          [
            words.lastVisit,
            daysSinceVisit === null ? words.neverVisited : words.daysAgo(formatNumber(daysSinceVisit, language)),
          ],
          [
            words.nearestSquad,
            nearestSquad ? (
              <>
                {nearestSquad.name}
                <span className={classes.note}>{aboutSquad?.filter(Boolean).join(' · ')}</span>
              </>
            ) : (
              words.noSquad
            ),
          ],
          [words.distance, distanceMeters === null ? null : formatDistance(distanceMeters, language)],
          [words.servicePointDistance, metersText(hamlet.remoteness.servicePointMeters)],
          [words.centreDistance, metersText(hamlet.remoteness.communeCentreMeters)],
          [
            words.commune,
            commune && (
              <>
                <button type="button" className="link" onClick={() => onUnit(commune.id, null)}>
                  {commune.fullName}
                </button>
                {commune.parent && `, ${commune.parent.fullName}`}
              </>
            ),
          ],
          [words.byRule, rule && (language === 'en' && rule.nameEn ? rule.nameEn : rule.name)],
          [
            words.population,
            hamlet.population === null
              ? null
              : `${formatNumber(hamlet.population, language)}${hamlet.populationEstimated ? ` (${words.estimated})` : ''}`,
          ],
          [
            words.position,
            hamlet.longitude === null || hamlet.latitude === null
              ? words.noPosition
              : formatPosition(hamlet.latitude, hamlet.longitude, language),
          ],
        ]}
      />
      {actions}
      <Source heading={words.source} dataSet={hamlet.dataSet} />
    </Card>
  );
}
