import { DataTable, type Column } from '@/components/DataTable';
import { ListFrame } from '@/components/ListFrame';
import { listState } from '@/components/listState';
import type { CommuneCoverageQuery } from '@/graphql/generated/graphql';
import type { RequestFailure } from '@/graphql/request';
import { usePages } from '@/graphql/useAnswer';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import type { CoverageHead, CoverageListProps } from './CoverageList';
import { communeCoverageDocument } from './documents';
import { judged } from './question';
import { coverageWords } from './words';
import classes from './coverage.module.css';

type Row = NonNullable<CommuneCoverageQuery['units']>['nodes'][number];

const pageSize = 100;

/** Communes by code with their hamlets, as the choropleth shows them; choosing one goes into it. */
export function CommuneRows(props: CoverageListProps & CoverageHead) {
  const { question, onQuestion } = props;
  const words = useMessages(coverageWords);
  const language = useLanguage();
  const where = { level: ['COMMUNE' as const], ...(question.within && { within: question.within }) };
  const variables = { where, first: pageSize, asOf: props.day, ...judged(question.judging) };
  const list = usePages(communeCoverageDocument, variables, (data) => data.units ?? null, !props.unreadable);

  const rows = list.connections.flatMap((connection) => connection.nodes);
  const total = list.connections[0]?.totalCount ?? 0;
  const failure = list.error as RequestFailure | null;
  const narrowed = question.within !== null;
  const state = listState({ failure, unreadable: props.unreadable, pending: list.isPending, total, narrowed });
  const columns: Column<Row, never>[] = [
    {
      id: 'covered',
      head: words.covered,
      numeric: true,
      cell: ({ coverage: { hamlets, covered } }) =>
        hamlets === 0 ? (
          '–'
        ) : (
          <>
            {words.ofHamlets(formatNumber(covered, language), formatNumber(hamlets, language))}
            <span className={classes.bar} aria-hidden="true">
              <span style={{ width: `${(covered / hamlets) * 100}%` }} />
            </span>
          </>
        ),
    },
    {
      id: 'uncovered',
      head: words.states.UNCOVERED,
      numeric: true,
      cell: ({ coverage }) => (coverage.hamlets === 0 ? '–' : formatNumber(coverage.uncovered, language)),
    },
  ];
  return (
    <ListFrame
      title={props.title ?? words.title}
      summary={state === null && words.countedCommunes(formatNumber(total, language))}
      controls={props.controls}
      legend={props.legend}
      warnings={list.warnings}
      state={state}
      failure={failure}
      shown={rows.length}
      total={total}
      notes={[]}
      credits={[...new Set(rows.flatMap((row) => row.dataSet?.credit ?? []))]}
      onCredits={props.onCredits}
      extent={null}
      onExtent={props.onExtent}
      exported={{ list: 'units', where, orderBy: [], day: props.day }}
      busy={list.isFetching}
      onMore={list.hasNextPage ? () => void list.fetchNextPage() : null}
      onRetry={() => void list.refetch()}
      onClear={props.onClear}
    >
      <DataTable<Row, never>
        caption={words.communeCaption}
        name={{
          head: words.name,
          cell: (row) => row.fullName,
          note: (row) => row.parent && <span className={classes.note}>{row.parent.fullName}</span>,
        }}
        columns={columns}
        rows={rows}
        sort={question.sort as never}
        selected={props.selected}
        hovered={props.hovered}
        busy={list.isPlaceholderData}
        onSort={() => undefined}
        onSelect={(row) => onQuestion({ ...question, rows: 'HAMLETS', within: row.id })}
        onHover={props.onHover}
      />
    </ListFrame>
  );
}
