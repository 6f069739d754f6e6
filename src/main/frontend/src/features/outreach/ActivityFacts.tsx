import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ActivityWholeFragment } from '@/graphql/generated/graphql';
import { formatNumber, formatPosition } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { StateMark } from './ActivityList';
import { daysText } from './dayText';
import { outreachWords } from './words';
import classes from './outreach.module.css';

/** All that is known of an activity, for those who judge it too. */
export function ActivityFacts({ activity }: { activity: ActivityWholeFragment }) {
  const words = useMessages(outreachWords);
  const language = useLanguage();
  const { report, longitude, latitude } = activity;
  const facts: [string, ReactNode][] = [
    [words.state, <StateMark key="state" state={activity.state} />],
    [words.remark, activity.state === 'RETURNED' && report?.remark],
    [words.kind, words.kinds[activity.kind]],
    [words.days, daysText(activity.from, activity.to)],
    [words.unit, [activity.unit?.fullName, activity.outsideArea && words.outside].filter(Boolean).join(' · ')],
    [words.hamlets, activity.hamlets.map(({ hamlet }) => hamlet?.fullName).filter(Boolean).join(', ')],
    [
      words.place,
      [activity.place, longitude !== null && latitude !== null && formatPosition(latitude, longitude, language)].filter(Boolean).join('\n'),
    ],
    [words.squads, activity.squads.map(({ id, squad }) => squad && <SquadLink key={id} squad={squad} />)],
    [words.campaign, activity.campaign?.name],
    [words.results, activity.foundNothing ? words.nothing : activity.results.map((result) => resultText(result, language)).join('\n')],
    [words.note, report?.note],
    [words.photos, activity.photos.length > 0 && <Photos photos={activity.photos} />],
    [words.reported, report && [report.author?.name, formatMoment(report.reportedAt)].filter(Boolean).join(', ')],
    [words.judged, report?.judgedAt && [report.judge?.name, formatMoment(report.judgedAt)].filter(Boolean).join(', ')],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => Boolean(value) && (!Array.isArray(value) || value.length > 0))
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

type Result = ActivityWholeFragment['results'][number];

/** `12 lượt: Lượt cài đặt ứng dụng (VNeID)`. */
function resultText({ persons, turns, amount, indicator, platform }: Result, language: 'vi' | 'en'): string {
  const value = formatNumber(persons ?? turns ?? amount ?? 0, language, 2);
  return `${indicator?.name ?? ''}${platform ? ` (${platform.name})` : ''}: ${value} ${indicator?.unitOfMeasure ?? ''}`.trim();
}

function SquadLink({ squad }: { squad: { id: string; name: string } }) {
  return (
    <div>
      <Link to="/admin/squads/$id" params={{ id: squad.id }}>
        {squad.name}
      </Link>
    </div>
  );
}

function Photos({ photos }: { photos: ActivityWholeFragment['photos'] }) {
  const words = useMessages(outreachWords);
  return (
    <div className={classes.photos}>
      {photos.map(
        ({ id, url }, at) =>
          url && (
            <a key={id} href={url} target="_blank" rel="noreferrer">
              <img src={url} alt={words.photo(at + 1)} loading="lazy" width={104} height={78} />
            </a>
          ),
      )}
    </div>
  );
}
