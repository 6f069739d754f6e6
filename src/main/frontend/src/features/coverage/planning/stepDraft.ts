import type { ActivityKind, PlanStepInput, PlanStepKind } from '@/graphql/generated/graphql';
import type { Day } from '@/text/day';
import { parseDegrees } from './degrees';
import type { Chosen } from './StepChoices';
import type { PlanStep } from './steps';

export const kindsOfSteps = ['ADD_SQUAD', 'ADD_SERVICE_POINT', 'MOVE_SQUAD', 'CLOSE_SQUAD', 'VISIT'] as const satisfies readonly PlanStepKind[];

/** A step as it is being written. */
export interface StepDraft {
  /** The step that is changed; null for a new one. */
  number: number | null;
  kind: PlanStepKind;
  name: string;
  unit: string | null;
  squad: Chosen | null;
  hamlet: Chosen | null;
  latitude: string;
  longitude: string;
  day: Day | null;
  activityKind: ActivityKind;
}

export const emptyStep: StepDraft = {
  number: null,
  kind: 'ADD_SQUAD',
  name: '',
  unit: null,
  squad: null,
  hamlet: null,
  latitude: '',
  longitude: '',
  day: null,
  activityKind: 'APP_HELP',
};

export type Needed = 'name' | 'unit' | 'squad' | 'hamlet' | 'day' | 'place';

/** A step as it is kept, to be changed. */
export function draftOf(step: PlanStep): StepDraft {
  const visit = step.kind === 'VISIT';
  return {
    ...emptyStep,
    number: step.number,
    kind: step.kind,
    name: step.name ?? '',
    unit: visit ? null : (step.unit?.id ?? null),
    hamlet: visit && step.unit ? { id: step.unit.id, label: step.unit.fullName } : null,
    squad: step.squad && { id: step.squad.id, label: step.squad.name },
    day: step.day,
    activityKind: step.activityKind ?? emptyStep.activityKind,
    ...(step.longitude !== null && step.latitude !== null && degreesOf(step.longitude, step.latitude)),
  };
}

/** A place as it is typed: to about a tenth of a metre. */
export function degreesOf(longitude: number, latitude: number): Pick<StepDraft, 'longitude' | 'latitude'> {
  return { longitude: longitude.toFixed(6), latitude: latitude.toFixed(6) };
}

/** The input of a step, or what it lacks. */
export function checkStep(draft: StepDraft): { input: PlanStepInput | null; missing: Needed[] } {
  const { kind, unit, squad, hamlet, day, activityKind } = draft;
  const name = draft.name.trim();
  const longitude = parseDegrees(draft.longitude, 180);
  const latitude = parseDegrees(draft.latitude, 90);
  const placed = longitude !== null && latitude !== null;
  const lacks = (field: Needed, is: boolean): Needed[] => (is ? [field] : []);
  const answer = (missing: Needed[], input: PlanStepInput) => ({ missing, input: missing.length === 0 ? input : null });
  switch (kind) {
    case 'ADD_SQUAD':
    case 'ADD_SERVICE_POINT':
      return answer([...lacks('name', name === ''), ...lacks('unit', unit === null), ...lacks('place', !placed)], {
        kind,
        name,
        unit,
        longitude,
        latitude,
      });
    case 'MOVE_SQUAD':
      return answer([...lacks('squad', squad === null), ...lacks('place', !placed)], { kind, squad: squad?.id ?? null, longitude, latitude });
    case 'CLOSE_SQUAD':
      return answer(lacks('squad', squad === null), { kind, squad: squad?.id ?? null });
    case 'VISIT':
      return answer([...lacks('hamlet', hamlet === null), ...lacks('day', day === null)], {
        kind,
        unit: hamlet?.id ?? null,
        day,
        activityKind,
        ...(squad && { squad: squad.id }),
      });
  }
}
