import { useMemo } from 'react';
import { isPlanner } from '@/features/access/question';
import { cleared, plannerReader, writePlanner } from '@/features/coverage/planning/question';
import { today } from '@/text/day';
import { useMe } from '../AdminContext';
import { useArea } from '../useArea';
import { useQuestion } from '../useQuestion';

/** The planner's question as the address says it; of the own area where it says nothing of a unit. */
export function usePlanner() {
  const { area } = useArea();
  const read = useMemo(() => plannerReader(area), [area]);
  const { question, unreadable, change } = useQuestion(read, writePlanner);
  const planner = isPlanner(useMe().grants);
  return {
    question,
    day: question.day ?? today(),
    unreadable,
    change,
    planner,
    clear: () => change(cleared(question, area)),
  };
}
