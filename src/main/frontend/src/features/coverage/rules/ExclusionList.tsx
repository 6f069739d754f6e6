import { useState } from 'react';
import { Choice } from '@/components/Choice';
import { CursorTable } from '@/components/CursorTable';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { ExclusionsQuery } from '@/graphql/generated/graphql';
import { today } from '@/text/day';
import { useLanguage, useMessages } from '@/text/language';
import { daysText } from './describe';
import { exclusionsDocument } from './documents';
import { IncludeDialog } from './ExclusionDialogs';
import { exclusionWhere, firstExclusionQuestion, type ExclusionQuestion } from './exclusions';
import { ruleWords } from './words';
import classes from './rules.module.css';

type Exclusion = NonNullable<ExclusionsQuery['hamletExclusions']>['nodes'][number];

interface Props {
  question: ExclusionQuestion;
  unreadable: boolean;
  planner: boolean;
  place: React.ReactNode;
  onQuestion: (question: ExclusionQuestion) => void;
}

/** Hamlets that are left out on purpose, with the reason and the days. */
export function ExclusionList({ question, unreadable, planner, place, onQuestion }: Props) {
  const words = useMessages(ruleWords);
  const language = useLanguage();
  const [including, setIncluding] = useState<Exclusion | null>(null);
  const open = ({ validTo }: Exclusion) => validTo === null || validTo >= today();
  const columns: PlainColumn<Exclusion>[] = [
    {
      id: 'hamlet',
      head: words.hamlet,
      cell: ({ unit }) => (
        <>
          <span className={classes.name}>{unit?.fullName ?? '—'}</span>
          {unit?.parent && <span className={classes.soft}>, {unit.parent.fullName}</span>}
        </>
      ),
    },
    { id: 'reason', head: words.reason, cell: (row) => row.reason },
    { id: 'days', head: words.period, cell: (row) => daysText(row.validFrom, row.validTo, language) },
    {
      id: 'tools',
      head: words.tools,
      cell: (row) =>
        planner &&
        row.unit &&
        open(row) && (
          <button type="button" className="link" aria-label={words.includeOf(row.unit.fullName)} onClick={() => setIncluding(row)}>
            {words.include}
          </button>
        ),
    },
  ];
  return (
    <>
      <p className={classes.note}>{words.exclusionNote}</p>
      <div className={classes.filters}>
        <div>{place}</div>
        <Choice
          label={words.show}
          options={[
            { value: 'today', label: words.showToday },
            { value: 'all', label: words.showAll },
          ]}
          value={question.all ? 'all' : 'today'}
          onChange={(value) => onQuestion({ ...question, all: value === 'all', after: null })}
        />
      </div>
      <CursorTable
        document={exclusionsDocument}
        variables={{ where: exclusionWhere(question), first: 50, after: question.after }}
        pick={(data) => data.hamletExclusions}
        narrowed={question.within !== null}
        unreadable={unreadable}
        emptyTitle={words.noExclusions}
        emptyAdvice={words.noExclusionsAdvice}
        counted={words.counted}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstExclusionQuestion)}
      >
        {(rows, busy) => <PlainTable caption={words.exclusions} columns={columns} rows={rows} busy={busy} />}
      </CursorTable>
      {including?.unit && <IncludeDialog hamlet={including.unit} onClose={() => setIncluding(null)} />}
    </>
  );
}
