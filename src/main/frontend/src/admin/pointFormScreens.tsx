import { useNavigate, useParams } from '@tanstack/react-router';
import { AnswerFrame } from '@/components/AnswerFrame';
import { StateMessage } from '@/components/StateMessage';
import { servicePointDocument } from '@/features/outreach/pointDocuments';
import { PointForm } from '@/features/outreach/PointForm';
import { pointWords } from '@/features/outreach/pointWords';
import { useMessages } from '@/text/language';
import { ForPlanners } from './ForAdministrators';
import { PlanFrame } from './PlanFrame';
import { usePlaceSlots } from './placeSlots';
import { useArea } from './useArea';

function useBack() {
  const navigate = useNavigate();
  return () => void navigate({ to: '/admin/points' });
}

export function NewPointScreen() {
  const words = useMessages(pointWords);
  const { area } = useArea();
  const slots = usePlaceSlots();
  const back = useBack();
  return (
    <ForPlanners>
      <PlanFrame title={words.add}>
        <PointForm point={null} area={area} slots={slots} onSaved={back} />
      </PlanFrame>
    </ForPlanners>
  );
}

export function PointScreen() {
  const words = useMessages(pointWords);
  const { id } = useParams({ from: '/admin/points/$id' });
  const slots = usePlaceSlots();
  const back = useBack();
  return (
    <ForPlanners>
      <PlanFrame key={id} title={words.edit}>
        <AnswerFrame document={servicePointDocument} variables={{ id }}>
          {({ servicePoint }) =>
            servicePoint?.id === id ? (
              <PointForm point={servicePoint} area={null} slots={slots} onSaved={back} />
            ) : (
              <StateMessage state="empty" title={words.notThere}>
                {words.notThereAdvice}
              </StateMessage>
            )
          }
        </AnswerFrame>
      </PlanFrame>
    </ForPlanners>
  );
}
