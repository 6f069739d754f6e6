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
import type { ActivitiesQuery, ActivityOrderField, ActivityState } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { today } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { toggleSort } from '@/url/sort';
import { daysText } from './dayText';
import { activitiesDocument } from './documents';
import { activityKinds, activityStates, activityWhere, firstActivityQuestion, type ActivityQuestion } from './question';
import { outreachWords } from './words';
import classes from './outreach.module.css';

type Row = NonNullable<ActivitiesQuery['activities']>['nodes'][number];

const pageSize = 50;

/** The page that a question asks for. */
export function activityVariables(question: ActivityQuestion) {
  return { where: activityWhere(question), orderBy: [question.sort], first: pageSize, after: question.after };
}

interface Props {
  question: ActivityQuestion;
  unreadable: boolean;
  /** The field that narrows the list to a unit. */
  place: ReactNode;
  hovered: string | null;
  onHover: (id: string | null) => void;
  /** What can be done with rows that are chosen. */
  actions?: readonly BulkAction[];
  onQuestion: (question: ActivityQuestion) => void;
}

/** What squads did, with how far each report is. */
export function ActivityList({ question, unreadable, place, hovered, onHover, actions = [], onQuestion }: Props) {
  const words = useMessages(outreachWords);
  const variables = activityVariables(question);
  const { where } = variables;
  const list = useAnswer(activitiesDocument, variables, !unreadable).data?.data.activities;
  const missing = list?.withoutPosition ?? 0;
  const language = useLanguage();
  const narrow = (part: Partial<ActivityQuestion>) => onQuestion({ ...question, after: null, ...part });
  const columns: PlainColumn<Row, ActivityOrderField>[] = [
    { id: 'name', head: words.name, sortField: 'NAME', cell: (row) => <Name row={row} /> },
    { id: 'days', head: words.days, sortField: 'FROM', cell: ({ from, to }) => daysText(from, to) },
    { id: 'unit', head: words.unit, cell: (row) => row.unit?.fullName ?? '' },
    { id: 'squads', head: words.squads, cell: (row) => row.squadNames.join(', ') },
    { id: 'state', head: words.state, cell: ({ state }) => <StateMark state={state} /> },
  ];
  const selection = useSelection();
  const { shown, choice } = useColumns('activities', columns);
  return (
    <>
      <div className={classes.filters} role="search">
        <div>
          <SearchField value={question.search} placeholder={words.search} onChange={(search) => narrow({ search })} />
        </div>
        <div>{place}</div>
        <NativeSelect
          aria-label={words.kind}
          value={question.kind ?? ''}
          data={[{ value: '', label: words.anyKind }, ...activityKinds.map((value) => ({ value, label: words.kinds[value] }))]}
          onChange={({ currentTarget: { value } }) => narrow({ kind: activityKinds.find((known) => known === value) ?? null })}
        />
        <NativeSelect
          aria-label={words.state}
          value={question.state ?? ''}
          data={[{ value: '', label: words.anyState }, ...activityStates.map((value) => ({ value, label: words.states[value] }))]}
          onChange={({ currentTarget: { value } }) => narrow({ state: activityStates.find((known) => known === value) ?? null })}
        />
        <NativeSelect
          aria-label={words.odd}
          value={question.odd ?? ''}
          data={[
            { value: '', label: words.anyOdd },
            { value: 'nothing', label: words.nothing },
            { value: 'outside', label: words.outside },
          ]}
          onChange={({ currentTarget: { value } }) => narrow({ odd: (['nothing', 'outside'] as const).find((known) => known === value) ?? null })}
        />
      </div>
      <CursorTable
        tools={choice}
        document={activitiesDocument}
        variables={variables}
        pick={(data) => data.activities}
        narrowed={Object.keys(where).length > 0}
        unreadable={unreadable}
        emptyTitle={words.empty}
        emptyAdvice={words.emptyAdvice}
        counted={(count) => [words.counted(count), ...(missing > 0 ? [words.withoutPosition(formatNumber(missing, language))] : [])].join(' · ')}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstActivityQuestion)}
      >
        {(rows, busy) => (
          <PlainTable
            caption={words.title}
            columns={shown}
            {...(actions.length > 0 && { selection, name: (row: Row) => row.name })}
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
      <Download question={{ list: 'activities', where: where, orderBy: [question.sort], day: today() }} title={words.title} />
    </>
  );
}

function Name({ row }: { row: Row }) {
  const words = useMessages(outreachWords);
  const notes = [words.kinds[row.kind], row.foundNothing && words.nothing, row.outsideArea && words.outside].filter(Boolean);
  return (
    <>
      <Link className={classes.name} to="/admin/activities/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
      <span className={classes.small}>{notes.join(' · ')}</span>
    </>
  );
}

export function StateMark({ state }: { state: ActivityState }) {
  const { states } = useMessages(outreachWords);
  return (
    <span className={classes.state} data-state={state}>
      {states[state]}
    </span>
  );
}
