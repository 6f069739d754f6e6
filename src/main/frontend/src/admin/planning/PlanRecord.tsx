import { useCallback, useMemo, useState } from 'react';
import { Legend } from '@/components/Legend';
import { isPlanner } from '@/features/access/question';
import { CoverageLegend } from '@/features/coverage/CoverageLegend';
import { describeCoverage } from '@/features/coverage/describe';
import { coverageMapPart } from '@/features/coverage/mapLayers';
import { PlanEffect } from '@/features/coverage/planning/PlanEffect';
import { planWords } from '@/features/coverage/planning/planWords';
import { withPlaces } from '@/features/coverage/planning/proposalLayers';
import { StepTable } from '@/features/coverage/planning/StepTable';
import { placesOfSteps, type Plan } from '@/features/coverage/planning/steps';
import { draftOf, emptyStep } from '@/features/coverage/planning/stepDraft';
import { firstCoverageQuestion, usualJudging } from '@/features/coverage/question';
import { outreachWords } from '@/features/outreach/words';
import { squadMapPart } from '@/features/squad/mapLayers';
import { SquadLegend } from '@/features/squad/SquadLegend';
import { joined, type Picked } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import { today, type Day } from '@/text/day';
import { useLanguage, useMessages } from '@/text/language';
import { useAdmin, useMe } from '../AdminContext';
import { ListMap } from '../ListMap';
import { PlanHead } from './PlanHead';
import { StepModes } from './StepModes';
import { StepEditor } from './StepEditor';
import { usePlanSteps } from './usePlanSteps';
import classes from './planning.module.css';

/** A plan with its steps, on the map and as a list, and what it changes. */
export function PlanRecord({ plan }: { plan: Plan }) {
  const words = useMessages(planWords);
  const { kinds: activityKinds } = useMessages(outreachWords);
  const language = useLanguage();
  const { theme } = useAdmin();
  const editable = isPlanner(useMe().grants) && plan.appliedOn === null;
  const [hovered, setHovered] = useState<string | null>(null);
  const steps = usePlanSteps(plan);
  const day = plan.starts > today() ? plan.starts : today();
  const places = useMemo(() => placesOfSteps(plan.steps), [plan.steps]);
  const within = plan.unit?.id ?? null;
  const part = useCallback(
    (on: Day, palette: Palette) => {
      const asked = { ...firstCoverageQuestion, within, judging: { ...usualJudging, plan: plan.key } };
      const squads = squadMapPart(within === null ? {} : { within }, on, palette, null);
      return withPlaces(joined(coverageMapPart(asked, on, palette, null), squads), places, palette, null);
    },
    // Tiles are cached by their address: another edition of the plan is another style.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [within, plan.key, plan.edition, places],
  );
  const describe = (picked: Picked) => {
    if (picked.layer === 'places') {
      const step = plan.steps.find(({ number }) => String(number) === picked.id);
      return step ? `${step.number}. ${words.kinds[step.kind]}\n${step.name ?? step.squad?.name ?? step.unit?.fullName ?? ''}` : '';
    }
    return picked.layer === 'squad-marks' ? String(picked.properties.name ?? '') : describeCoverage(picked, language);
  };
  return (
    <>
      <PlanHead plan={plan} editable={editable} />
      {within !== null && <PlanEffect unit={within} plan={plan.key} day={day} theme={theme} />}
      <h2 className={classes.heading}>{words.stepsTitle}</h2>
      <ListMap
        title={words.onMap}
        question={plan.key}
        day={day}
        part={part}
        within={within}
        extent={null}
        hovered={hovered}
        wideMap
        legend={(palette) => (
          <>
            <Legend
              title={words.stepMark}
              items={[
                { label: words.stepMark, fill: palette.selected, line: palette.label },
                { label: words.closeMark, fill: palette.unknown, line: palette.label },
              ]}
            />
            <SquadLegend palette={palette} />
            <CoverageLegend palette={palette} />
          </>
        )}
        describe={describe}
        onPick={steps.pick}
        onPlace={steps.place}
        onHover={setHovered}
      >
        {editable && <StepModes steps={steps} onAdd={() => steps.open({ ...emptyStep, kind: steps.mode ?? 'ADD_SQUAD', unit: within })} />}
        <div role="status" className={classes.note}>
          {steps.removed && words.removed}
        </div>
        {steps.problem && <p role="alert">{steps.problem}</p>}
        <StepTable
          steps={plan.steps}
          editable={editable}
          activityKinds={activityKinds}
          selected={null}
          hovered={hovered}
          onHover={setHovered}
          onEdit={(step) => steps.open(draftOf(step))}
          onRemove={steps.remove}
        />
      </ListMap>
      {steps.draft && <StepEditor plan={plan} steps={steps} draft={steps.draft} />}
    </>
  );
}
