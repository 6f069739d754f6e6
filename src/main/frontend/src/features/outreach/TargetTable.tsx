import { Link } from '@tanstack/react-router';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { TargetRowFragment } from '@/graphql/generated/graphql';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { daysText } from './dayText';
import { nameOfIndicator, paceOf, reachedText } from './progress';
import { targetWords } from './targetWords';
import classes from './outreach.module.css';

/** Targets row by row. */
export function TargetTable({ targets, busy = false }: { targets: readonly TargetRowFragment[]; busy?: boolean }) {
  const words = useMessages(targetWords);
  const language = useLanguage();
  const share = ({ progress }: TargetRowFragment) => (progress.share === null ? '—' : `${formatNumber(progress.share * 100, language)} %`);
  const columns: PlainColumn<TargetRowFragment>[] = [
    { id: 'name', head: words.indicator, cell: (target) => <Name target={target} /> },
    { id: 'unit', head: words.unit, cell: ({ unit }) => unit?.fullName },
    { id: 'days', head: words.days, cell: ({ from, to }) => daysText(from, to) },
    { id: 'value', head: words.planned, cell: ({ value, indicator }) => `${formatNumber(value, language, 1)} ${indicator?.unitOfMeasure ?? ''}` },
    { id: 'reached', head: words.reached, cell: ({ progress }) => reachedText(progress, language) },
    { id: 'share', head: words.share, cell: share },
    { id: 'pace', head: words.pace, cell: ({ progress }) => words.paces[paceOf(progress)] },
  ];
  return <PlainTable caption={words.title} columns={columns} rows={targets} busy={busy} />;
}

function Name({ target }: { target: TargetRowFragment }) {
  const language = useLanguage();
  return (
    <>
      <Link className={classes.name} to="/admin/targets/$id" params={{ id: target.id }}>
        {nameOfIndicator(target.indicator, language)}
      </Link>
      {target.platform && <span className={classes.small}>{target.platform.name}</span>}
    </>
  );
}
