import { AnswerFrame } from '@/components/AnswerFrame';
import { Chart } from '@/components/Chart';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { CoverageMonthsQuery } from '@/graphql/generated/graphql';
import { dayAfter, formatDay, type Day } from '@/text/day';
import { formatNumber, formatShare } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { judged, type Judging } from '../question';
import { coverageMonthsDocument } from './compareDocuments';
import { compareWords } from './compareWords';

type Month = NonNullable<CoverageMonthsQuery['unit']>['coverageByMonth'][number];

interface Props {
  unit: string;
  to: Day;
  judging: Judging;
}

/** Days that the chart looks back: a year, and its first month whole. */
const span = 334;

/** How many hamlets were served at the end of each month of a year, as things were. */
export function MonthChart({ unit, to, judging }: Props) {
  const words = useMessages(compareWords);
  const language = useLanguage();
  const { rule, purpose } = judged(judging);
  const variables = { unit, from: dayAfter(to, -span), to, ...(rule && { rule }), ...(purpose && { purpose }) };
  const number = (value: number) => formatNumber(value, language);
  const columns: PlainColumn<Month & { id: string }>[] = [
    { id: 'month', head: words.month, cell: ({ day }) => formatDay(day) },
    { id: 'covered', head: words.covered, cell: ({ coverage }) => number(coverage.covered) },
    { id: 'all', head: words.all, cell: ({ coverage }) => number(coverage.hamlets) },
    { id: 'share', head: '%', cell: ({ coverage }) => formatShare(coverage.covered, coverage.hamlets, language) ?? '–' },
  ];
  return (
    <AnswerFrame document={coverageMonthsDocument} variables={variables}>
      {({ unit: found }) =>
        found && (
          <Chart
            title={words.months}
            bars={found.coverageByMonth.map(({ day, coverage }) => ({
              label: formatDay(day).slice(3),
              value: coverage.covered,
              of: coverage.hamlets,
              text: number(coverage.covered),
            }))}
            table={<PlainTable caption={words.months} columns={columns} rows={found.coverageByMonth.map((month) => ({ ...month, id: month.day }))} />}
          />
        )
      }
    </AnswerFrame>
  );
}
