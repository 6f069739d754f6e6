import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CursorTable } from '@/components/CursorTable';
import { useMessages } from '@/text/language';
import { ActivityFacts } from './ActivityFacts';
import { reportsDocument } from './documents';
import { JudgeButtons } from './JudgeButtons';
import { activityWhere, firstActivityQuestion, type ActivityQuestion } from './question';
import { outreachWords } from './words';
import classes from './outreach.module.css';

interface Props {
  question: ActivityQuestion;
  unreadable: boolean;
  /** The field that narrows the queue to a unit. */
  place: ReactNode;
  onQuestion: (question: ActivityQuestion) => void;
}

/** Reports that wait to be verified, whole, so that each can be judged where it stands. */
export function ReportQueue({ question, unreadable, place, onQuestion }: Props) {
  const words = useMessages(outreachWords);
  const where = activityWhere({ ...question, state: 'REPORTED' });
  return (
    <>
      <div className={classes.filters}>
        <div>{place}</div>
      </div>
      <CursorTable
        document={reportsDocument}
        variables={{ where, orderBy: [{ field: 'FROM' as const, direction: 'ASC' as const }], first: 20, after: question.after }}
        pick={(data) => data.activities}
        narrowed={Object.keys(where).length > 1}
        unreadable={unreadable}
        emptyTitle={words.queueEmpty}
        emptyAdvice={words.queueEmptyAdvice}
        counted={words.toVerify}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstActivityQuestion)}
      >
        {(rows) => (
          <ul className={classes.queue}>
            {rows.map((activity) => (
              <li key={activity.id}>
                <h2>
                  <Link to="/admin/activities/$id" params={{ id: activity.id }}>
                    {activity.name}
                  </Link>
                </h2>
                <ActivityFacts activity={activity} />
                <JudgeButtons activity={activity} />
              </li>
            ))}
          </ul>
        )}
      </CursorTable>
    </>
  );
}
