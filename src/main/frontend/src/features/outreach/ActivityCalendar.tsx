import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StandIn } from '@/components/AnswerFrame';
import type { ActivitiesQuery } from '@/graphql/generated/graphql';
import type { RequestFailure } from '@/graphql/request';
import { useAnswer } from '@/graphql/useAnswer';
import { formatDay, today, type Day } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { activitiesDocument } from './documents';
import { monthAfter, weeksOf, type CalendarQuestion } from './question';
import { outreachWords } from './words';
import classes from './outreach.module.css';

type Row = NonNullable<ActivitiesQuery['activities']>['nodes'][number];

const most = 200;

interface Props {
  question: CalendarQuestion;
  unreadable: boolean;
  place: ReactNode;
  onQuestion: (question: CalendarQuestion) => void;
}

/** A month of activities; on a phone its days one after the other. */
export function ActivityCalendar({ question, unreadable, place, onQuestion }: Props) {
  const words = useMessages(outreachWords);
  const language = useLanguage();
  const weeks = weeksOf(question.month);
  const during = { from: weeks[0]?.[0] ?? '', to: weeks.at(-1)?.at(-1) ?? '' };
  const where = { during, ...(question.within && { within: question.within }) };
  const answer = useAnswer(activitiesDocument, { where, orderBy: [{ field: 'FROM', direction: 'ASC' }], first: most }, !unreadable);
  const list = answer.data?.data.activities;
  const failure = answer.error as RequestFailure | null;
  const go = (months: number) => onQuestion({ ...question, month: monthAfter(question.month, months) });
  const [year, month] = question.month.split('-');
  return (
    <>
      <div className={classes.filters}>
        <div>{place}</div>
      </div>
      <div className={classes.months}>
        <h2 aria-live="polite">
          {month}/{year}
        </h2>
        <div className={classes.tools}>
          <button type="button" className="button" onClick={() => go(-1)}>
            ← {words.before}
          </button>
          <button type="button" className="button" onClick={() => go(1)}>
            {words.after} →
          </button>
        </div>
      </div>
      {!list || failure || unreadable ? (
        <StandIn
          failure={failure}
          unreadable={unreadable}
          pending={answer.isPending}
          total={0}
          narrowed={false}
          onRetry={() => void answer.refetch()}
          onClear={() => onQuestion({ month: today().slice(0, 7), within: null })}
        />
      ) : (
        <>
          {list.totalCount > most && (
            <p className={classes.note}>{words.tooMany(formatNumber(most, language), formatNumber(list.totalCount, language))}</p>
          )}
          {list.totalCount === 0 && <p className={classes.note}>{words.noneThisMonth}</p>}
          <Month month={question.month} weeks={weeks} rows={list.nodes} busy={answer.isPlaceholderData} />
        </>
      )}
    </>
  );
}

function Month({ month, weeks, rows, busy }: { month: string; weeks: Day[][]; rows: readonly Row[]; busy: boolean }) {
  const words = useMessages(outreachWords);
  const now = today();
  return (
    <table className={classes.month} aria-busy={busy || undefined} aria-label={words.calendar}>
      <thead>
        <tr>
          {words.weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((day) => {
              const then = rows.filter(({ from, to }) => from <= day && day <= to);
              return (
                <td
                  key={day}
                  data-day={day}
                  data-other={!day.startsWith(month) || undefined}
                  data-today={day === now || undefined}
                  data-empty={then.length === 0 || undefined}
                >
                  <time className={classes.date} dateTime={day} aria-label={formatDay(day)}>
                    {day.startsWith(month) ? Number(day.slice(8)) : formatDay(day).slice(0, 5)}
                  </time>
                  {then.length > 0 && (
                    <ul>
                      {then.map((row) => (
                        <li key={row.id} data-state={row.state}>
                          <Link to="/admin/activities/$id" params={{ id: row.id }} title={`${row.name} · ${words.states[row.state]}`}>
                            {row.name}
                            <span className="visually-hidden">, {words.states[row.state]}</span>
                          </Link>
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
