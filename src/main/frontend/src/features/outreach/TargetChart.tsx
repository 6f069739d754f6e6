import { Link } from '@tanstack/react-router';
import { Chart } from '@/components/Chart';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { nameOfIndicator, paceOf, reachedText, targetBars, type ChartTarget } from './progress';
import { targetWords } from './targetWords';
import classes from './outreach.module.css';

/** How targets stand, as bars and as a table. */
export function TargetChart({ targets }: { targets: readonly ChartTarget[] }) {
  const words = useMessages(targetWords);
  const language = useLanguage();
  if (targets.length === 0) {
    return <p className={classes.note}>{words.none}.</p>;
  }
  const columns: PlainColumn<ChartTarget>[] = [
    { id: 'name', head: words.indicator, cell: (target) => <Name target={target} /> },
    { id: 'unit', head: words.unit, cell: ({ unit }) => unit?.fullName },
    { id: 'value', head: words.planned, cell: ({ value, indicator }) => `${formatNumber(value, language, 1)} ${indicator?.unitOfMeasure ?? ''}` },
    { id: 'reached', head: words.reached, cell: ({ progress }) => reachedText(progress, language) },
    { id: 'pace', head: words.pace, cell: ({ progress }) => words.paces[paceOf(progress)] },
  ];
  return (
    <Chart
      title={words.chart}
      bars={targetBars(targets, language)}
      lying
      table={<PlainTable caption={words.title} columns={columns} rows={targets} />}
    />
  );
}

function Name({ target }: { target: ChartTarget }) {
  const language = useLanguage();
  return (
    <Link className={classes.name} to="/admin/targets/$id" params={{ id: target.id }}>
      {nameOfIndicator(target.indicator, language)}
    </Link>
  );
}
