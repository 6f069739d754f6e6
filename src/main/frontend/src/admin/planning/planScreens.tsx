import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { StandIn } from '@/components/AnswerFrame';
import { PlanList } from '@/features/coverage/planning/PlanList';
import { planDocument } from '@/features/coverage/planning/planDocuments';
import { readPlansQuestion, writePlansQuestion } from '@/features/coverage/planning/plansQuestion';
import { planWords } from '@/features/coverage/planning/planWords';
import { UnitPicker } from '@/features/unit/UnitPicker';
import type { RequestFailure } from '@/graphql/request';
import { useAnswer } from '@/graphql/useAnswer';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { ForPlanners, ForStaff } from '../ForAdministrators';
import { useQuestion } from '../useQuestion';
import { NewPlanDialog } from './NewPlanDialog';
import { PlanningFrame } from './PlanningFrame';
import { PlanRecord } from './PlanRecord';

/** Plans of the area in which one plans. */
export function PlansScreen() {
  const words = useMessages(planWords);
  const { question, unreadable, change } = useQuestion(readPlansQuestion, writePlansQuestion);
  const [adding, setAdding] = useState(false);
  return (
    <ForPlanners>
      <PlanningFrame
        title={words.title}
        search={{ within: question.within }}
        tools={
          <button type="button" className="button" onClick={() => setAdding(true)}>
            {words.newPlan}
          </button>
        }
      >
        <PlanList
          question={question}
          unreadable={unreadable}
          place={
            <UnitPicker value={question.within} day={today()} onChange={(within) => change({ ...question, within, after: null })} />
          }
          onQuestion={(next) => change(next, { replace: next.search !== question.search })}
        />
        {adding && <NewPlanDialog onClose={() => setAdding(false)} />}
      </PlanningFrame>
    </ForPlanners>
  );
}

/** One plan by its key: also for those who were given its link. */
export function PlanScreen() {
  const words = useMessages(planWords);
  const { key } = useParams({ from: '/admin/coverage/plans/$key' });
  const answer = useAnswer(planDocument, { key });
  const plan = answer.data?.data.coveragePlan;
  const known = plan?.key === key ? plan : null;
  return (
    <ForStaff>
      <PlanningFrame key={key} title={known?.name ?? words.title} wide search={{ within: known?.unit?.id ?? null, plan: key }}>
        {known ? (
          <PlanRecord plan={known} />
        ) : (
          <StandIn
            failure={answer.error as RequestFailure | null}
            unreadable={false}
            pending={answer.isPending || answer.isPlaceholderData}
            total={0}
            narrowed={false}
            emptyTitle={words.notFound}
            emptyAdvice={words.notFoundAdvice}
            onRetry={() => void answer.refetch()}
          />
        )}
      </PlanningFrame>
    </ForStaff>
  );
}
