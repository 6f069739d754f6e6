import { useEffect } from 'react';
import { StandIn } from '@/components/AnswerFrame';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { communeCoverageDocument } from '@/features/coverage/documents';
import type { PlannerQuestion } from '@/features/coverage/planning/question';
import { reportWords } from '@/features/coverage/planning/reportWords';
import { judged } from '@/features/coverage/question';
import type { CommuneCoverageQuery } from '@/graphql/generated/graphql';
import type { RequestFailure } from '@/graphql/request';
import { usePages } from '@/graphql/useAnswer';
import type { Day } from '@/text/day';
import { formatNumber, formatShare } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { PlannerLink } from './PlannerLink';
import { Sources } from './Sources';
import classes from './planning.module.css';

type Row = NonNullable<CommuneCoverageQuery['units']>['nodes'][number];

const pageSize = 100;

/** All communes of a unit that have hamlets; each leads to its own. */
export function ReportCommunes({ question, day }: { question: PlannerQuestion; day: Day }) {
  const words = useMessages(reportWords);
  const language = useLanguage();
  const where = { level: ['COMMUNE' as const], ...(question.within && { within: question.within }) };
  const variables = { where, first: pageSize, asOf: day, ...judged(question.judging) };
  const list = usePages(communeCoverageDocument, variables, (data) => data.units ?? null);
  const { hasNextPage, isFetching, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetching) {
      void fetchNextPage();
    }
  }, [hasNextPage, isFetching, fetchNextPage]);
  const rows = list.connections.flatMap(({ nodes }) => nodes).filter(({ coverage }) => coverage.hamlets > 0);
  const number = (value: number) => formatNumber(value, language);
  const columns: PlainColumn<Row>[] = [
    {
      id: 'commune',
      head: words.commune,
      cell: (row) => (
        <PlannerLink question={{ ...question, rows: 'HAMLETS', within: row.id, state: null, id: null, view: null }}>{row.fullName}</PlannerLink>
      ),
    },
    { id: 'hamlets', head: words.hamlets, cell: ({ coverage }) => number(coverage.hamlets) },
    { id: 'covered', head: words.covered, cell: ({ coverage }) => number(coverage.covered) },
    { id: 'uncovered', head: words.uncovered, cell: ({ coverage }) => number(coverage.uncovered) },
    { id: 'share', head: words.share, cell: ({ coverage }) => formatShare(coverage.covered, coverage.hamlets, language) },
  ];
  return (
    <section>
      <h2 className={classes.heading}>{words.communes}</h2>
      {rows.length > 0 ? (
        <>
          <PlainTable caption={words.communes} columns={columns} rows={rows} busy={hasNextPage} />
          <Sources rows={rows} />
        </>
      ) : (
        <StandIn
          failure={list.error as RequestFailure | null}
          unreadable={false}
          pending={list.isPending}
          total={0}
          narrowed={false}
          onRetry={() => void list.refetch()}
        />
      )}
    </section>
  );
}
