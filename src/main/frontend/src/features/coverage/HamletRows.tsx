import { DataTable } from '@/components/DataTable';
import { ListFrame } from '@/components/ListFrame';
import { listState } from '@/components/listState';
import { Mark } from '@/components/Mark';
import type { HamletListQuery, HamletOrderField } from '@/graphql/generated/graphql';
import type { RequestFailure } from '@/graphql/request';
import { usePages } from '@/graphql/useAnswer';
import { boundsOf, boundsOfPoint } from '@/map/extent';
import { paletteOf } from '@/map/palette';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { toggleSort } from '@/url/sort';
import { stateMark } from './colours';
import type { CoverageHead, CoverageListProps } from './CoverageList';
import { hamletListDocument } from './documents';
import { measureColumns } from './measures';
import { hamletOrder, hamletWhere, isNarrowed, judged } from './question';
import { coverageWords } from './words';
import classes from './coverage.module.css';

export type HamletRow = NonNullable<HamletListQuery['hamlets']>['nodes'][number];

const pageSize = 100;

export function HamletRows(props: CoverageListProps & CoverageHead) {
  const { question, day, onQuestion } = props;
  const words = useMessages(coverageWords);
  const language = useLanguage();
  const variables = {
    where: hamletWhere(question),
    orderBy: hamletOrder(question),
    first: pageSize,
    asOf: day,
    ...judged(question.judging),
    ...(props.measures && { measures: true }),
  };
  const list = usePages(hamletListDocument, variables, (data) => data.hamlets ?? null, !props.unreadable);

  const rows = list.connections.flatMap((connection) => connection.nodes);
  const total = list.connections[0]?.totalCount ?? 0;
  const withoutPosition = list.connections[0]?.withoutPosition ?? 0;
  const failure = list.error as RequestFailure | null;
  const narrowed = isNarrowed(question) || question.state !== null;
  const state = listState({ failure, unreadable: props.unreadable, pending: list.isPending, total, narrowed });
  const columns = measureColumns(props.measures ? question.sort.field : null, words, language);
  return (
    <ListFrame
      title={props.title ?? words.title}
      summary={state === null && words.counted(formatNumber(total, language))}
      controls={props.controls}
      legend={props.legend}
      warnings={list.warnings}
      state={state}
      failure={failure}
      shown={rows.length}
      total={total}
      notes={[
        ...(withoutPosition > 0 ? [words.withoutPosition(formatNumber(withoutPosition, language))] : []),
      ]}
      credits={[...new Set(rows.flatMap((row) => row.dataSet?.credit ?? []))]}
      onCredits={props.onCredits}
      extent={boundsOf(list.connections[0]?.extent)}
      onExtent={props.onExtent}
      exported={{ list: 'hamlets', where: variables.where, orderBy: variables.orderBy, day: variables.asOf }}
      busy={list.isFetching}
      onMore={list.hasNextPage ? () => void list.fetchNextPage() : null}
      onRetry={() => void list.refetch()}
      onClear={props.onClear}
    >
      <DataTable<HamletRow, HamletOrderField>
        caption={words.hamletCaption}
        name={{
          head: words.name,
          sortField: 'NAME',
          cell: (row) => row.name,
          note: (row) => <Note row={row} theme={props.theme} />,
        }}
        columns={columns}
        rows={rows}
        sort={question.sort}
        selected={props.selected}
        hovered={props.hovered}
        busy={list.isPlaceholderData}
        onSort={(field) => onQuestion({ ...question, sort: toggleSort(question.sort, field) })}
        onSelect={(row) => props.onSelect(row.id, boundsOfPoint(row.longitude, row.latitude))}
        onHover={props.onHover}
      />
    </ListFrame>
  );
}

function Note({ row, theme }: { row: HamletRow; theme: 'light' | 'dark' }) {
  const words = useMessages(coverageWords);
  const { state } = row.coverage;
  return (
    <span className={classes.note}>
      <Mark {...stateMark(state, paletteOf(theme))} /> {words.states[state]}
      {row.commune && ` · ${row.commune.fullName}`}
    </span>
  );
}
