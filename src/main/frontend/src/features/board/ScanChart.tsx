import { AnswerFrame } from '@/components/AnswerFrame';
import { Chart } from '@/components/Chart';
import { Choice } from '@/components/Choice';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { ScanFilter } from '@/graphql/generated/graphql';
import { today } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { scanBars, scanPeriods, scanSpan, type ScanBar, type ScanPeriod } from './scanBars';
import { scanCountWords } from './scanCountWords';
import { boardScansDocument } from './scanDocuments';
import classes from './board.module.css';

interface Props {
  /** Of which boards. */
  where: ScanFilter;
  period: ScanPeriod;
  onPeriod: (period: ScanPeriod) => void;
}

/** How often boards were scanned, by days or by months, as a chart and as a table. */
export function ScanChart({ where, period, onPeriod }: Props) {
  const words = useMessages(scanCountWords);
  const language = useLanguage();
  const to = today();
  const { from, by } = scanSpan(period, to);
  const columns: PlainColumn<ScanBar>[] = [
    { id: 'when', head: words.heads[period], cell: ({ name }) => name },
    { id: 'scans', head: words.scans, cell: ({ scans }) => formatNumber(scans, language) },
  ];
  return (
    <section className={`${classes.section} ${classes.scans}`} aria-labelledby="scans" data-testid="scans">
      <h2 id="scans">{words.title}</h2>
      <div className={classes.choice}>
        <Choice
          label={words.period}
          options={scanPeriods.map((value) => ({ value, label: words.periods[value] }))}
          value={period}
          onChange={onPeriod}
        />
      </div>
      <AnswerFrame document={boardScansDocument} variables={{ where: { ...where, from, to }, by }}>
        {({ scans }) => {
          const bars = scanBars(scans?.groups ?? [], period, to);
          const total = scans?.total ?? 0;
          return total === 0 ? (
            <p className={classes.told}>{words.none[period]}</p>
          ) : (
            <>
              <p className={classes.told}>
                <b>{words.total[period](formatNumber(total, language))}</b> {words.counted}
              </p>
              <Chart
                title={words.over[period]}
                bars={bars.map(({ label, scans: value }) => ({ label, value, text: formatNumber(value, language) }))}
                table={<PlainTable caption={words.over[period]} columns={columns} rows={bars.toReversed()} />}
              />
            </>
          );
        }}
      </AnswerFrame>
    </section>
  );
}
