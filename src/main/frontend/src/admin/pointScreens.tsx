import { Link } from '@tanstack/react-router';
import { isPlanner } from '@/features/access/question';
import { PointList } from '@/features/outreach/PointList';
import { pointWords } from '@/features/outreach/pointWords';
import { readCampaignQuestion, writeCampaignQuestion } from '@/features/outreach/targetQuestion';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { PlanFrame } from './PlanFrame';
import { useQuestion } from './useQuestion';

export function PointsScreen() {
  const words = useMessages(pointWords);
  const { question, unreadable, change } = useQuestion(readCampaignQuestion, writeCampaignQuestion);
  const planner = isPlanner(useMe().grants);
  const add = planner && (
    <Link className="button" to="/admin/points/new">
      {words.add}
    </Link>
  );
  return (
    <PlanFrame title={words.title} tools={add}>
      <PointList
        question={question}
        unreadable={unreadable}
        place={<UnitPicker value={question.within} day={today()} onChange={(within) => change({ ...question, within, after: null })} />}
        onQuestion={(next) => change(next, { replace: next.search !== question.search })}
      />
    </PlanFrame>
  );
}
