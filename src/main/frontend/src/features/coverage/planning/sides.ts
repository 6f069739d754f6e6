import { dayAfter, type Day } from '@/text/day';
import { usualJudging, type CoverageQuestion, type Judging } from '../question';
import type { PlannerQuestion } from './question';

/** One of two maps that are compared. */
export interface Side {
  day: Day;
  judging: Judging;
}

/** Days before the day asked about, where nothing is said. */
const usualSpan = 90;

/** What is compared: an earlier day as things were then, and the day asked about; under a plan both may be of one day. */
export function sidesOf(question: PlannerQuestion, day: Day): { before: Side; after: Side } {
  const { judging, against } = question;
  const other = against ?? (judging.plan === null ? dayAfter(day, -usualSpan) : 'now');
  return {
    before: { day: other === 'now' ? day : other, judging: { ...judging, plan: null } },
    after: { day, judging },
  };
}

/** What one side's map shows: all hamlets of the unit, whatever their state. */
export function questionOf(question: PlannerQuestion, { judging = usualJudging }: Side): CoverageQuestion {
  const { within, sort, least } = question;
  return { rows: 'HAMLETS', state: null, search: '', within, sort, least, judging };
}
