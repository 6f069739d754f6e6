import { NativeSelect } from '@mantine/core';
import { DaySlider } from '@/components/DaySlider';
import { useAnswer } from '@/graphql/useAnswer';
import { dayAfter, today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { coverageHorizonDocument } from './documents';
import { JudgingFields } from './JudgingFields';
import { MoreConditions } from './MoreConditions';
import { orders, type PlannerQuestion } from './question';
import { planningWords } from './words';
import classes from './planning.module.css';

interface Props {
  question: PlannerQuestion;
  day: Day;
  planner: boolean;
  onQuestion: (question: PlannerQuestion, options?: { replace?: boolean }) => void;
}

/** The day, the rule, the plan, the order and further conditions. */
export function PlannerHead({ question, day, planner, onQuestion }: Props) {
  const words = useMessages(planningWords);
  const { first, last } = useHorizon(day);
  return (
    <div className={classes.head}>
      <DaySlider
        label={words.day}
        day={day}
        first={first}
        last={last}
        onDay={(next) => onQuestion({ ...question, day: next === today() ? null : next }, { replace: question.day !== null })}
      />
      <JudgingFields
        judging={question.judging}
        day={day}
        within={question.within}
        planner={planner}
        onJudging={(judging) => onQuestion({ ...question, judging })}
      />
      {question.rows === 'HAMLETS' && (
        <>
          <NativeSelect
            label={words.order}
            value={question.sort.field}
            data={orders.map((field) => ({ value: field, label: words.orders[field] }))}
            onChange={({ currentTarget }) => {
              const field = orders.find((known) => known === currentTarget.value) ?? 'NAME';
              onQuestion({ ...question, sort: { field, direction: field === 'NAME' ? 'ASC' : 'DESC' } });
            }}
          />
          <MoreConditions least={question.least} onLeast={(least) => onQuestion({ ...question, least })} />
        </>
      )}
    </div>
  );
}

/** Days that plans look ahead. */
const ahead = 366;

/** The days for which hamlets are known; where that is open, a year to come, since plans look ahead. */
export function useHorizon(day: Day): { first: Day; last: Day } {
  const answer = useAnswer(coverageHorizonDocument, { where: {}, asOf: day });
  const sets = (answer.data?.data.hamlets?.nodes ?? []).flatMap(({ dataSet }) => dataSet ?? []);
  const now = today();
  const firsts = sets.flatMap(({ trueFrom }) => trueFrom ?? []).sort();
  const lasts = sets.flatMap(({ trueTo }) => trueTo ?? []).sort();
  const open = sets.length === 0 || sets.some(({ trueTo }) => trueTo === null);
  return { first: firsts[0] ?? '2025-01-01', last: open ? dayAfter(now, ahead) : (lasts.at(-1) ?? now) };
}
