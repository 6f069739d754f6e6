import { AnswerFrame } from '@/components/AnswerFrame';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { hamletListDocument } from '@/features/coverage/documents';
import type { HamletRow } from '@/features/coverage/HamletRows';
import type { PlannerQuestion } from '@/features/coverage/planning/question';
import { reportWords } from '@/features/coverage/planning/reportWords';
import { hamletWhere, judged } from '@/features/coverage/question';
import { coverageWords } from '@/features/coverage/words';
import type { Day } from '@/text/day';
import { formatDistance, formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { PlannerLink } from './PlannerLink';
import { Sources } from './Sources';
import classes from './planning.module.css';

const most = 10;

/** The largest hamlets that are not served; each leads to its reasons. */
export function ReportHamlets({ question, day }: { question: PlannerQuestion; day: Day }) {
  const words = useMessages(reportWords);
  const coverage = useMessages(coverageWords);
  const language = useLanguage();
  const uncovered: PlannerQuestion = {
    ...question,
    rows: 'HAMLETS',
    state: 'UNCOVERED',
    sort: { field: 'POPULATION', direction: 'DESC' },
    id: null,
    view: null,
  };
  const variables = {
    where: hamletWhere(uncovered),
    orderBy: [uncovered.sort, { field: 'NEAREST_SQUAD' as const, direction: 'DESC' as const }],
    first: most,
    asOf: day,
    measures: true,
    ...judged(question.judging),
  };
  const columns: PlainColumn<HamletRow>[] = [
    { id: 'name', head: coverage.name, cell: (row) => <PlannerLink question={{ ...uncovered, id: row.id }}>{row.name}</PlannerLink> },
    { id: 'commune', head: coverage.commune, cell: ({ commune }) => commune?.fullName },
    { id: 'people', head: coverage.population, cell: ({ population }) => (population == null ? '–' : formatNumber(population, language)) },
    {
      id: 'squad',
      head: coverage.distance,
      cell: ({ coverage: { distanceMeters } }) => (distanceMeters === null ? '–' : formatDistance(distanceMeters, language)),
    },
    {
      id: 'visit',
      head: coverage.lastVisit,
      cell: ({ coverage: { daysSinceVisit } }) =>
        daysSinceVisit == null ? coverage.neverVisited : coverage.daysAgo(formatNumber(daysSinceVisit, language)),
    },
  ];
  return (
    <section>
      <h2 className={classes.heading}>{words.largest(String(most))}</h2>
      <AnswerFrame document={hamletListDocument} variables={variables}>
        {({ hamlets }) =>
          hamlets && hamlets.totalCount > 0 ? (
            <>
              <PlainTable caption={words.largest(String(most))} columns={columns} rows={hamlets.nodes} />
              <p className={classes.note}>{words.farthest}</p>
              <Sources rows={hamlets.nodes} />
            </>
          ) : (
            <p>{words.noneUncovered}</p>
          )
        }
      </AnswerFrame>
    </section>
  );
}
