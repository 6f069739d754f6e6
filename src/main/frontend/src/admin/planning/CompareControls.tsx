import { Choice } from '@/components/Choice';
import { DaySlider } from '@/components/DaySlider';
import { compareWords } from '@/features/coverage/planning/compareWords';
import { JudgingFields } from '@/features/coverage/planning/JudgingFields';
import { useHorizon } from '@/features/coverage/planning/PlannerHead';
import type { Side } from '@/features/coverage/planning/sides';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { dayAfter, today } from '@/text/day';
import { useMessages } from '@/text/language';
import type { usePlanner } from './usePlanner';
import classes from './planning.module.css';

/** Which unit, which two days, and by what is judged. */
export function CompareControls({ question, day, planner, change, before }: ReturnType<typeof usePlanner> & { before: Side }) {
  const words = useMessages(compareWords);
  const { first, last } = useHorizon(day);
  const underPlan = question.judging.plan !== null;
  const sameDay = underPlan && (question.against ?? 'now') === 'now';
  return (
    <div className={`no-print ${classes.sides}`}>
      <UnitPicker value={question.within} day={day} onChange={(within) => change({ ...question, within, view: null })} />
      <JudgingFields
        judging={question.judging}
        day={day}
        within={question.within}
        planner={planner}
        onJudging={(judging) => change({ ...question, judging, against: judging.plan === null && question.against === 'now' ? null : question.against })}
      />
      {underPlan && (
        <Choice
          label={words.against}
          options={[
            { value: 'now', label: words.withoutPlan },
            { value: 'day', label: words.otherDay },
          ]}
          value={sameDay ? 'now' : 'day'}
          onChange={(choice) => change({ ...question, against: choice === 'now' ? 'now' : dayAfter(day, -90) })}
        />
      )}
      {!sameDay && (
        <DaySlider label={words.before} day={before.day} first={first} last={last} onDay={(against) => change({ ...question, against }, { replace: true })} />
      )}
      <DaySlider
        label={words.after}
        day={day}
        first={first}
        last={last}
        onDay={(next) => change({ ...question, day: next === today() ? null : next, against: question.against ?? (sameDay ? 'now' : before.day) }, { replace: true })}
      />
    </div>
  );
}
