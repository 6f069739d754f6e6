import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CursorTable } from '@/components/CursorTable';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { SearchField } from '@/components/SearchField';
import type { PlanListQuery } from '@/graphql/generated/graphql';
import { formatDay } from '@/text/day';
import { useMessages } from '@/text/language';
import { planListDocument } from './planDocuments';
import { firstPlansQuestion, plansWhere, type PlansQuestion } from './plansQuestion';
import { planWords } from './planWords';
import classes from './planning.module.css';

type Row = NonNullable<PlanListQuery['coveragePlans']>['nodes'][number];

interface Props {
  question: PlansQuestion;
  unreadable: boolean;
  place: ReactNode;
  onQuestion: (question: PlansQuestion) => void;
}

const pageSize = 50;

/** Plans of the area in which one plans. */
export function PlanList({ question, unreadable, place, onQuestion }: Props) {
  const words = useMessages(planWords);
  const where = plansWhere(question);
  const columns: PlainColumn<Row>[] = [
    { id: 'name', head: words.name, cell: (row) => <Name row={row} /> },
    { id: 'unit', head: words.unit, cell: ({ unit }) => unit?.fullName },
    { id: 'starts', head: words.starts, cell: ({ starts }) => formatDay(starts) },
    { id: 'steps', head: words.steps, cell: ({ steps }) => String(steps.length) },
    { id: 'state', head: words.state, cell: ({ appliedOn }) => (appliedOn === null ? words.draft : words.applied(formatDay(appliedOn))) },
  ];
  return (
    <>
      <div className={classes.filters}>
        <SearchField
          value={question.search}
          placeholder={words.searchPlaceholder}
          onChange={(search) => onQuestion({ ...question, search, after: null })}
        />
        {place}
      </div>
      <CursorTable
        document={planListDocument}
        variables={{ where, first: pageSize, after: question.after }}
        pick={(data) => data.coveragePlans}
        narrowed={Object.keys(where).length > 0}
        unreadable={unreadable}
        emptyTitle={words.empty}
        emptyAdvice={words.emptyAdvice}
        counted={words.counted}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstPlansQuestion)}
      >
        {(rows, busy) => <PlainTable caption={words.title} columns={columns} rows={rows} busy={busy} />}
      </CursorTable>
    </>
  );
}

function Name({ row }: { row: Row }) {
  return (
    <Link to="/admin/coverage/plans/$key" params={{ key: row.key }}>
      {row.name}
    </Link>
  );
}
