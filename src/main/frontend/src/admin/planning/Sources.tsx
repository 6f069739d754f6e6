import { reportWords } from '@/features/coverage/planning/reportWords';
import { useMessages } from '@/text/language';
import classes from './planning.module.css';

/** Whose data the rows of a table are, once each. */
export function Sources({ rows }: { rows: readonly { dataSet: { credit: string } | null }[] }) {
  const words = useMessages(reportWords);
  const credits = [...new Set(rows.flatMap(({ dataSet }) => dataSet?.credit ?? []))];
  return (
    <p className={classes.note}>
      {words.sources}: {credits.join(' · ')}
    </p>
  );
}
