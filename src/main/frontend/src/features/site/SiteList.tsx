import { DataTable, type Column } from '@/components/DataTable';
import { ListFrame } from '@/components/ListFrame';
import type { ListProps } from '@/components/listProps';
import { listState } from '@/components/listState';
import { Mark } from '@/components/Mark';
import { SearchField } from '@/components/SearchField';
import type { SiteListQuery, SiteOrderField } from '@/graphql/generated/graphql';
import type { RequestFailure } from '@/graphql/request';
import { usePages } from '@/graphql/useAnswer';
import { boundsOf, boundsOfPoint } from '@/map/extent';
import type { MapView } from '@/map/view';
import { formatDistance, formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { toggleSort } from '@/url/sort';
import { siteListDocument } from './documents';
import { firstSiteQuestion, siteOrder, siteWhere, type SiteQuestion } from './question';
import { SiteFilters } from './SiteFilters';
import { siteWords } from './words';
import classes from './site.module.css';

type Edge = NonNullable<SiteListQuery['sites']>['edges'][number];
type Row = Edge['node'] & { distanceMeters: number | null };

const pageSize = 50;

interface Props extends ListProps<SiteQuestion> {
  /** The middle of the map. */
  middle: Pick<MapView, 'latitude' | 'longitude'>;
}

export function SiteList(props: Props) {
  const { question, day, onQuestion } = props;
  const words = useMessages(siteWords);
  const language = useLanguage();
  const variables = { where: siteWhere(question), orderBy: siteOrder(question), first: pageSize, asOf: day };
  const list = usePages(siteListDocument, variables, (data) => data.sites ?? null, !props.unreadable);

  const rows: Row[] = list.connections.flatMap((connection) =>
    connection.edges.map((edge) => ({ ...edge.node, distanceMeters: edge.distanceMeters })),
  );
  const total = list.connections[0]?.totalCount ?? 0;
  const withoutPosition = list.connections[0]?.withoutPosition ?? 0;
  const failure = list.error as RequestFailure | null;
  const state = listState({
    failure,
    unreadable: props.unreadable,
    pending: list.isPending,
    total,
    narrowed: JSON.stringify(siteWhere(question)) !== JSON.stringify(siteWhere(firstSiteQuestion)),
  });
  return (
    <ListFrame
      title={words.title}
      summary={state === null && words.counted(formatNumber(total, language))}
      controls={
        <>
          <SearchField
            value={question.search}
            placeholder={words.searchPlaceholder}
            onChange={(search) => onQuestion({ ...question, search })}
          />
          {props.place}
        </>
      }
      filters={<SiteFilters question={question} middle={props.middle} onQuestion={onQuestion} />}
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
      exported={{ list: 'sites', where: variables.where, orderBy: variables.orderBy, day: variables.asOf }}
      busy={list.isFetching}
      onMore={list.hasNextPage ? () => void list.fetchNextPage() : null}
      onRetry={() => void list.refetch()}
      onClear={props.onClear}
    >
      <DataTable<Row, SiteOrderField>
        caption={words.caption}
        name={{ head: words.name, sortField: 'NAME', cell: (row) => <Name row={row} />, note: (row) => <Note row={row} /> }}
        columns={columnsFor(words, language, question.near !== null)}
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

function columnsFor(words: typeof siteWords.vi, language: 'vi' | 'en', near: boolean): Column<Row, SiteOrderField>[] {
  const rank: Column<Row, SiteOrderField> = {
    id: 'rank',
    head: words.rank,
    sortField: 'RANK',
    cell: (row) => (row.rank === 'NOT_STATED' ? '–' : words.ranks[row.rank]),
  };
  const distance: Column<Row, SiteOrderField> = {
    id: 'distance',
    head: words.distance,
    sortField: 'DISTANCE',
    numeric: true,
    cell: (row) => (row.distanceMeters === null ? '–' : formatDistance(row.distanceMeters, language)),
  };
  return near ? [rank, distance] : [rank];
}

function Name({ row }: { row: Row }) {
  const words = useMessages(siteWords);
  return (
    <>
      {row.redAddress && (
        <>
          <Mark shape="plate" fill="var(--red)" ink="var(--red-ink)" />
          <span className="visually-hidden">{words.redAddress}: </span>{' '}
        </>
      )}
      {row.name}
    </>
  );
}

function Note({ row }: { row: Row }) {
  const words = useMessages(siteWords);
  const notes = [
    row.placeType && words.placeTypes[row.placeType],
    row.unit && [row.unit.fullName, row.unit.parent?.fullName].filter(Boolean).join(', '),
    row.longitude === null ? words.noPosition : row.approximate ? words.approximate : null,
  ];
  return <span className={classes.note}>{notes.filter(Boolean).join(' · ')}</span>;
}
