import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CursorTable } from '@/components/CursorTable';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { SearchField } from '@/components/SearchField';
import type { ActivitiesQuery, ActivityOrderField, ActivityState } from '@/graphql/generated/administration/graphql';
import { useMessages } from '@/text/language';
import { toggleSort } from '@/url/sort';
import { daysText } from './dayText';
import { activitiesDocument } from './documents';
import { activityKinds, activityStates, activityWhere, firstActivityQuestion, type ActivityQuestion } from './question';
import { outreachWords } from './words';
import classes from './outreach.module.css';

type Row = NonNullable<ActivitiesQuery['activities']>['nodes'][number];

const pageSize = 50;

interface Props {
  question: ActivityQuestion;
  unreadable: boolean;
  /** The field that narrows the list to a unit. */
  place: ReactNode;
  onQuestion: (question: ActivityQuestion) => void;
}

/** What squads did, with how far each report is. */
export function ActivityList({ question, unreadable, place, onQuestion }: Props) {
  const words = useMessages(outreachWords);
  const where = activityWhere(question);
  const narrow = (part: Partial<ActivityQuestion>) => onQuestion({ ...question, after: null, ...part });
  const columns: PlainColumn<Row, ActivityOrderField>[] = [
    { id: 'name', head: words.name, sortField: 'NAME', cell: (row) => <Name row={row} /> },
    { id: 'days', head: words.days, sortField: 'FROM', cell: ({ from, to }) => daysText(from, to) },
    { id: 'unit', head: words.unit, cell: (row) => row.unit?.fullName ?? '' },
    { id: 'squads', head: words.squads, cell: (row) => row.squadNames.join(', ') },
    { id: 'state', head: words.state, cell: ({ state }) => <StateMark state={state} /> },
  ];
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
        document={activitiesDocument}
        variables={{ where, orderBy: [question.sort], first: pageSize, after: question.after }}
        pick={(data) => data.activities}
        narrowed={Object.keys(where).length > 0}
        unreadable={unreadable}
        emptyTitle={words.empty}
        emptyAdvice={words.emptyAdvice}
        counted={words.counted}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstActivityQuestion)}
      >
        {(rows, busy) => (
          <PlainTable
            caption={words.title}
            columns={columns}
            rows={rows}
            busy={busy}
            sort={question.sort}
            onSort={(field) => narrow({ sort: toggleSort(question.sort, field) })}
          />
        )}
      </CursorTable>
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
