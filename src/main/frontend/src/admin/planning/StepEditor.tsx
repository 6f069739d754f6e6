import { planWords } from '@/features/coverage/planning/planWords';
import type { StepDraft } from '@/features/coverage/planning/stepDraft';
import { StepDialog } from '@/features/coverage/planning/StepDialog';
import type { Plan } from '@/features/coverage/planning/steps';
import { outreachWords } from '@/features/outreach/words';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import type { PlanSteps } from './usePlanSteps';

/** The step that is being written. */
export function StepEditor({ plan, steps, draft }: { plan: Plan; steps: PlanSteps; draft: StepDraft }) {
  const words = useMessages(planWords);
  const { kinds } = useMessages(outreachWords);
  return (
    <StepDialog
      title={draft.number === null ? words.addStep : words.editStep(draft.number)}
      draft={draft}
      within={plan.unit?.id ?? null}
      activityKinds={kinds}
      unitField={(label, value, onChange) => <UnitPicker label={label} value={value} day={today()} onChange={onChange} />}
      pending={steps.pending}
      problem={steps.changeProblem}
      onSave={(step) => void steps.save(step, draft.number)}
      onClose={steps.close}
    />
  );
}
