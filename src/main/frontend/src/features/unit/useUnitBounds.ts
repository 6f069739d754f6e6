import { useAnswer } from '@/graphql/useAnswer';
import { boundsOf } from '@/map/extent';
import type { Bounds } from '@/map/view';
import type { Day } from '@/text/day';
import { chosenUnitDocument } from './documents';

/** Where a unit lies on a day; null without a unit, and where no border is known. */
export function useUnitBounds(id: string | null, day: Day): Bounds | null {
  const answer = useAnswer(chosenUnitDocument, { id: id ?? '', asOf: day }, id !== null);
  const unit = answer.data?.data.unit;
  return id !== null && unit?.id === id ? boundsOf(unit.extent) : null;
}
