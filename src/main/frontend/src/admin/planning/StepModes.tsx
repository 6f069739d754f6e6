import { kindsOfSteps } from '@/features/coverage/planning/stepDraft';
import { planWords } from '@/features/coverage/planning/planWords';
import { useMessages } from '@/text/language';
import type { PlanSteps } from './usePlanSteps';
import classes from './planning.module.css';

/** Which deed a click on the map adds; or a step is typed. */
export function StepModes({ steps, onAdd }: { steps: PlanSteps; onAdd: () => void }) {
  const words = useMessages(planWords);
  const { mode, moving, choose } = steps;
  return (
    <div className={classes.modes}>
      <div role="group" aria-label={words.modes} className={classes.tools}>
        {kindsOfSteps.map((kind) => (
          <button
            key={kind}
            type="button"
            className="button"
            aria-pressed={mode === kind}
            onClick={() => choose(mode === kind ? null : kind)}
          >
            {words.kinds[kind]}
          </button>
        ))}
      </div>
      <p className={classes.note} aria-live="polite">
        {mode === null ? words.mapHintNone : words.mapHint[mode]} {moving && <strong>{moving.label}</strong>}
      </p>
      <button type="button" className="button" onClick={onAdd}>
        {words.addStep}
      </button>
    </div>
  );
}
