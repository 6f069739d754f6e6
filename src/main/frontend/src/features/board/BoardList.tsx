import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BulkBar, type BulkAction } from '@/components/BulkBar';
import { CursorTable } from '@/components/CursorTable';
import { Download } from '@/components/Download';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { SearchField } from '@/components/SearchField';
import { useColumns } from '@/components/useColumns';
import { useSelection } from '@/components/useSelection';
import type { BoardOrderField, BoardsQuery } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { formatDay, today } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { toggleSort } from '@/url/sort';
import { boardsDocument } from './documents';
import { boardStates, boardWhere, concerns, firstBoardQuestion, firstInspectionQuestion, type BoardQuestion } from './question';
import { VisitReason } from './VisitReason';
import { visitWords } from './visitWords';
import { boardWords } from './words';
import classes from './board.module.css';

type Row = NonNullable<BoardsQuery['boards']>['nodes'][number];

const pageSize = 50;

/** The page that a question asks for. */
export function boardVariables(question: BoardQuestion, inspections = false) {
  return { where: boardWhere(inspections ? { ...question, concern: 'visit' } : question), orderBy: [question.sort], first: pageSize, after: question.after };
}

interface Props {
  question: BoardQuestion;
  unreadable: boolean;
  /** The field that narrows the list to a unit. */
  place: ReactNode;
  /** Are only those listed that are due for inspection? */
  inspections?: boolean;
  hovered: string | null;
  onHover: (id: string | null) => void;
  /** What can be done with rows that are chosen. */
  actions?: readonly BulkAction[];
  /** What else can be done with them, by their ids; all can choose rows then. */
  chosenTools?: (ids: readonly string[]) => ReactNode;
  onQuestion: (question: BoardQuestion) => void;
}

/** Boards by state and by what somebody should look at. */
export function BoardList({ question, unreadable, place, inspections = false, hovered, onHover, actions = [], chosenTools, onQuestion }: Props) {
  const words = useMessages(boardWords);
  const visit = useMessages(visitWords);
  const variables = boardVariables(question, inspections);
  const { where } = variables;
  const list = useAnswer(boardsDocument, variables, !unreadable).data?.data.boards;
  const missing = list?.withoutPosition ?? 0;
  const language = useLanguage();
  const narrow = (part: Partial<BoardQuestion>) => onQuestion({ ...question, after: null, ...part });
  const stateOf: PlainColumn<Row, BoardOrderField> = { id: 'state', head: words.state, sortField: 'STATE', cell: (row) => words.states[row.state] };
  const columns: PlainColumn<Row, BoardOrderField>[] = [
    { id: 'code', head: words.code, sortField: 'CODE', cell: (row) => <Code row={row} /> },
    { id: 'site', head: words.site, cell: (row) => row.site?.name ?? words.noSite },
    { id: 'unit', head: words.unit, cell: (row) => row.unit?.fullName ?? '' },
    { id: 'place', head: words.place, cell: (row) => row.place ?? '' },
    // Why somebody should go there says it too.
    ...(inspections ? [] : [stateOf]),
    { id: 'due', head: words.inspectBy, sortField: 'INSPECT_BY', cell: (row) => (row.inspectBy ? formatDay(row.inspectBy) : '') },
  ];
  if (inspections) {
    columns.splice(1, 0, { id: 'why', head: visit.why, sortField: 'URGENCY', cell: (row) => <VisitReason board={row} /> });
  }
  const selection = useSelection();
  const { shown, choice } = useColumns(inspections ? 'inspections' : 'boards', columns);
  return (
    <>
      <div className={classes.filters} role="search">
        <div>
          <SearchField value={question.search} placeholder={words.search} onChange={(search) => narrow({ search })} />
        </div>
        <div>{place}</div>
        <NativeSelect
          aria-label={words.state}
          value={question.state ?? ''}
          data={[{ value: '', label: words.anyState }, ...boardStates.map((value) => ({ value, label: words.states[value] }))]}
          onChange={({ currentTarget: { value } }) => narrow({ state: boardStates.find((known) => known === value) ?? null })}
        />
        {!inspections && (
          <NativeSelect
            aria-label={words.concern}
            value={question.concern ?? ''}
            data={[
              { value: '', label: `${words.concern}…` },
              ...concerns.map((value) => ({ value, label: words.concerns[value] })),
            ]}
            onChange={({ currentTarget: { value } }) => narrow({ concern: concerns.find((known) => known === value) ?? null })}
          />
        )}
      </div>
      {chosenTools?.([...selection.chosen.keys()])}
      <CursorTable
        tools={choice}
        document={boardsDocument}
        variables={variables}
        pick={(data) => data.boards}
        narrowed={Object.keys(where).length > (inspections ? 1 : 0)}
        unreadable={unreadable}
        emptyTitle={inspections ? words.noInspections : words.empty}
        emptyAdvice={inspections ? words.noInspectionsAdvice : words.emptyAdvice}
        counted={(count) => [words.counted(count), ...(missing > 0 ? [words.withoutPosition(formatNumber(missing, language))] : [])].join(' · ')}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(inspections ? firstInspectionQuestion : firstBoardQuestion)}
      >
        {(rows, busy) => (
          <PlainTable
            caption={inspections ? words.inspections : words.title}
            columns={shown}
            {...((actions.length > 0 || chosenTools) && { selection, name: (row: Row) => row.code })}
            rows={rows}
            busy={busy}
            sort={question.sort}
            selected={question.id}
            hovered={hovered}
            onHover={onHover}
            onSort={(field) => narrow({ sort: toggleSort(question.sort, field) })}
          />
        )}
      </CursorTable>
      <BulkBar selection={selection} actions={actions} />
      <Download question={{ list: 'boards', where: where, orderBy: [question.sort], day: today() }} title={words.title} />
    </>
  );
}

function Code({ row }: { row: Row }) {
  return (
    <Link className={classes.name} to="/admin/boards/$id" params={{ id: row.id }}>
      <code>{row.code}</code>
    </Link>
  );
}
