import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { planWords } from '@/features/coverage/planning/planWords';
import { SavePlanDialog } from '@/features/coverage/planning/SavePlanDialog';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { useArea } from '../useArea';

/** Begins a plan without steps. */
export function NewPlanDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(planWords);
  const navigate = useNavigate();
  const { area } = useArea();
  const [unit, setUnit] = useState(area);
  return (
    <SavePlanDialog
      title={words.newPlan}
      ask={words.newAsk}
      submit={words.create}
      unit={unit}
      unitField={<UnitPicker label={words.unit} value={unit} day={today()} onChange={setUnit} />}
      name=""
      steps={[]}
      onSaved={(key) => void navigate({ to: '/admin/coverage/plans/$key', params: { key } })}
      onClose={onClose}
    />
  );
}
