import { useState } from 'react';
import type { PlanStepInput, PlanStepKind } from '@/graphql/generated/graphql';
import { savePlanDocument, stepPlaceDocument } from '@/features/coverage/planning/planDocuments';
import type { Chosen } from '@/features/coverage/planning/StepChoices';
import { degreesOf, emptyStep, type StepDraft } from '@/features/coverage/planning/stepDraft';
import { inputOf, type Plan, type PlanStep } from '@/features/coverage/planning/steps';
import { request } from '@/graphql/request';
import { useChange } from '@/graphql/useChange';
import type { Picked } from '@/map/mapPart';
import { today } from '@/text/day';
import { newKey } from '@/text/key';
import { useLanguage } from '@/text/language';

interface Point {
  longitude: number;
  latitude: number;
}

/** Adds, changes and removes steps of a plan, which is written anew each time; on the map by the deed that is chosen. */
export function usePlanSteps(plan: Plan) {
  const language = useLanguage();
  const change = useChange(savePlanDocument, (data) => data.saveCoveragePlan);
  const [mode, setMode] = useState<PlanStepKind | null>(null);
  const [moving, setMoving] = useState<Chosen | null>(null);
  const [draft, setDraft] = useState<StepDraft | null>(null);
  const [removed, setRemoved] = useState(false);

  const write = (steps: PlanStepInput[]) => {
    const { key, edition, name, starts, note } = plan;
    const input = { key, edition, name, starts, note, unit: plan.unit?.id ?? '', steps, idempotencyKey: newKey() };
    return change.send({ input });
  };
  const open = (next: StepDraft) => {
    change.reset();
    setRemoved(false);
    setDraft(next);
  };
  const save = async (step: PlanStepInput, number: number | null) => {
    const steps = plan.steps.map(inputOf);
    const next = number === null ? [...steps, step] : steps.map((other, at) => (at === number - 1 ? step : other));
    if ((await write(next)) !== null) {
      setDraft(null);
      setMoving(null);
    }
  };
  const remove = async (step: PlanStep) => {
    const done = await write(plan.steps.filter(({ number }) => number !== step.number).map(inputOf));
    setRemoved(done !== null);
  };
  const pick = ({ layer, id, properties }: Picked) => {
    const chosen = { id, label: String(properties.name ?? '') };
    if (layer === 'squad-marks' && mode === 'CLOSE_SQUAD') {
      open({ ...emptyStep, kind: mode, squad: chosen });
    } else if (layer === 'squad-marks' && mode === 'MOVE_SQUAD' && moving === null) {
      setMoving(chosen);
    } else if (layer === 'hamlets' && mode === 'VISIT') {
      open({ ...emptyStep, kind: mode, hamlet: chosen, day: plan.starts > today() ? plan.starts : today() });
    }
  };
  const place = ({ longitude, latitude }: Point) => {
    const degrees = degreesOf(longitude, latitude);
    if (mode === 'MOVE_SQUAD' && moving !== null) {
      open({ ...emptyStep, kind: mode, squad: moving, ...degrees });
    } else if (mode === 'ADD_SQUAD' || mode === 'ADD_SERVICE_POINT') {
      const at = (unit: string | null) => open({ ...emptyStep, kind: mode, unit, ...degrees });
      request(stepPlaceDocument, { longitude, latitude, asOf: today() }, language).then(
        ({ data }) => at(data.unitAt?.id ?? plan.unit?.id ?? null),
        () => at(plan.unit?.id ?? null),
      );
    }
  };
  return {
    mode,
    moving,
    draft,
    removed,
    pending: change.pending,
    changeProblem: change.problem,
    /** What was wrong where no dialog tells it. */
    problem: draft === null ? (change.problem.general ?? Object.values(change.problem.fields)[0] ?? null) : null,
    choose: (next: PlanStepKind | null) => {
      setMoving(null);
      setMode(next);
    },
    open,
    close: () => {
      setDraft(null);
      setMoving(null);
    },
    save,
    remove: (step: PlanStep) => void remove(step),
    pick,
    place,
  };
}

export type PlanSteps = ReturnType<typeof usePlanSteps>;
