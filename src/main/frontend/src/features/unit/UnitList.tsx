import { Choice } from '@/components/Choice';
import { DataTable, type Column } from '@/components/DataTable';
import { ListFrame } from '@/components/ListFrame';
import type { ListProps } from '@/components/listProps';
import { listState } from '@/components/listState';
import { SearchField } from '@/components/SearchField';
import type { UnitListQuery, UnitOrderField } from '@/graphql/generated/graphql';
import type { RequestFailure } from '@/graphql/request';
import { usePages } from '@/graphql/useAnswer';
import { boundsOf } from '@/map/extent';
import { firstDayOfReform, formatDay } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { toggleSort } from '@/url/sort';
import { unitListDocument } from './documents';
import { unitOrder, unitWhere, withSearch, type UnitQuestion } from './question';
import { unitWords } from './words';
import classes from './unit.module.css';

type Row = NonNullable<UnitListQuery['units']>['nodes'][number];

const pageSize = 100;

export function UnitList(props: ListProps<UnitQuestion>) {
  const { question, day, onQuestion } = props;
  const words = useMessages(unitWords);
  const language = useLanguage();
  const variables = { where: unitWhere(question), orderBy: unitOrder(question), first: pageSize, asOf: day };
  const list = usePages(unitListDocument, variables, (data) => data.units ?? null, !props.unreadable);

  const rows = list.connections.flatMap((connection) => connection.nodes);
  const total = list.connections[0]?.totalCount ?? 0;
  const withoutPosition = list.connections[0]?.withoutPosition ?? 0;
  const notDrawn = rows.filter((row) => row.boundaryAccuracy === null && row.centre !== null).length;
  const state = listState({
    failure: list.error as RequestFailure | null,
    unreadable: props.unreadable,
    pending: list.isPending,
    total,
    narrowed: question.within !== null || question.search !== '',
  });
  const count = formatNumber(total, language);
  return (
    <ListFrame
      title={words.title}
      summary={state === null && `${words.counted[question.level](count)}, ${words.onDay(formatDay(day))}`}
      controls={
        <>
          <SearchField
            value={question.search}
            placeholder={words.searchPlaceholder}
            onChange={(search) => onQuestion(withSearch(question, search))}
          />
          {props.place}
          <LevelField question={question} day={day} onQuestion={onQuestion} />
        </>
      }
      warnings={list.warnings}
      state={state}
      {...(question.level === 'DISTRICT' && day >= firstDayOfReform && { emptyAdvice: words.noDistricts })}
      failure={list.error as RequestFailure | null}
      shown={rows.length}
      total={total}
      notes={[
        ...(notDrawn > 0 ? [words.notDrawn(formatNumber(notDrawn, language))] : []),
        ...(withoutPosition > 0 ? [words.withoutPosition(formatNumber(withoutPosition, language))] : []),
      ]}
      credits={[...new Set(rows.flatMap((row) => row.dataSet?.credit ?? []))]}
      onCredits={props.onCredits}
      extent={question.search === '' ? null : boundsOf(list.connections[0]?.extent)}
      onExtent={props.onExtent}
      exported={{ list: 'units', where: variables.where, orderBy: variables.orderBy, day: variables.asOf }}
      busy={list.isFetching}
      onMore={list.hasNextPage ? () => void list.fetchNextPage() : null}
      onRetry={() => void list.refetch()}
      onClear={props.onClear}
    >
      <DataTable<Row, UnitOrderField>
        caption={words.caption}
        name={{
          head: words.name,
          sortField: 'NAME',
          cell: (row) => row.fullName,
          note: (row) => <RowNote row={row} inProvince={question.within !== null} />,
        }}
        columns={columnsFor(words, language, rows, question)}
        rows={rows}
        sort={question.sort}
        selected={props.selected}
        hovered={props.hovered}
        busy={list.isPlaceholderData}
        onSort={(field) => onQuestion({ ...question, sort: toggleSort(question.sort, field) })}
        onSelect={(row) => props.onSelect(row.id, boundsOf(row.extent))}
        onHover={props.onHover}
      />
    </ListFrame>
  );
}

/** The figures that any of the units has. */
function columnsFor(
  words: typeof unitWords.vi,
  language: 'vi' | 'en',
  rows: readonly Row[],
  question: UnitQuestion,
): Column<Row, UnitOrderField>[] {
  const counted = question.sort.field === 'POPULATION' || rows.some((row) => row.population !== null);
  const columns: Column<Row, UnitOrderField>[] = [
    { id: 'code', head: words.code, sortField: 'CODE', numeric: true, cell: (row) => row.code },
    {
      id: 'population',
      head: words.population,
      sortField: 'POPULATION',
      numeric: true,
      cell: (row) => (row.population === null ? '–' : formatNumber(row.population, language)),
    },
  ];
  return counted ? columns : columns.filter((column) => column.id !== 'population');
}

/** What distinguishes units of one name, and whether the map can draw this one. */
function RowNote({ row, inProvince }: { row: Row; inProvince: boolean }) {
  const words = useMessages(unitWords);
  const notes = [
    ...(row.parent && !inProvince ? [row.parent.fullName] : []),
    ...(row.boundaryAccuracy === null ? [words.noShape] : []),
  ];
  return notes.length === 0 ? null : <span className={classes.note}>{notes.join(' · ')}</span>;
}

function LevelField({ question, day, onQuestion }: Pick<ListProps<UnitQuestion>, 'question' | 'day' | 'onQuestion'>) {
  const words = useMessages(unitWords);
  const offered = (['PROVINCE', 'DISTRICT', 'COMMUNE', 'ANY'] as const).filter(
    (level) => level === question.level || (level === 'DISTRICT' ? day < firstDayOfReform : level !== 'ANY' || question.search !== ''),
  );
  return (
    <Choice
      label={words.level}
      options={offered.map((level) => ({ value: level, label: words.levels[level] }))}
      value={question.level}
      onChange={(level) => onQuestion({ ...question, level })}
    />
  );
}
