import type { PlanQuery, PlanStepInput } from '@/graphql/generated/graphql';
import { positionOf } from '@/map/extent';
import type { NumberedPlace } from './proposalLayers';
import type { Proposal } from './proposalQuestion';

export type Plan = NonNullable<PlanQuery['coveragePlan']>;
export type PlanStep = Plan['steps'][number];

/** Each base of a proposal as a step; it belongs to the commune of its hamlet. */
export function stepsOfProposal(proposal: Pick<Proposal, 'bases' | 'kind'>, name: (hamlet: string) => string): PlanStepInput[] {
  return proposal.bases.flatMap(({ hamlet }) => {
    if (hamlet?.longitude == null || hamlet.latitude == null) {
      return [];
    }
    return [
      {
        kind: proposal.kind === 'SQUAD' ? ('ADD_SQUAD' as const) : ('ADD_SERVICE_POINT' as const),
        name: name(hamlet.name),
        unit: hamlet.commune?.id ?? hamlet.id,
        longitude: hamlet.longitude,
        latitude: hamlet.latitude,
      },
    ];
  });
}

/** A step as it was read, to be written again: with what its kind asks for, and nothing else. */
export function inputOf({ kind, name, unit, squad, longitude, latitude, day, activityKind }: PlanStep): PlanStepInput {
  switch (kind) {
    case 'ADD_SQUAD':
    case 'ADD_SERVICE_POINT':
      return { kind, name, unit: unit?.id ?? null, longitude, latitude };
    case 'MOVE_SQUAD':
      return { kind, squad: squad?.id ?? null, longitude, latitude };
    case 'CLOSE_SQUAD':
      return { kind, squad: squad?.id ?? null };
    case 'VISIT':
      return { kind, unit: unit?.id ?? null, day, activityKind, ...(squad && { squad: squad.id }) };
  }
}

/** Where the steps are on the map: visits at their hamlets, what is closed where it is. */
export function placesOfSteps(steps: readonly PlanStep[]): NumberedPlace[] {
  return steps.flatMap((step) => {
    const place = placeOf(step);
    return place === null
      ? []
      : [{ id: String(step.number), number: step.number, longitude: place[0], latitude: place[1], closes: step.kind === 'CLOSE_SQUAD' }];
  });
}

function placeOf({ kind, longitude, latitude, squad, unit }: PlanStep): readonly [number, number] | null {
  if (longitude !== null && latitude !== null) {
    return [longitude, latitude];
  }
  if (kind === 'CLOSE_SQUAD') {
    return squad?.longitude == null || squad.latitude == null ? null : [squad.longitude, squad.latitude];
  }
  return positionOf(unit?.centre);
}
