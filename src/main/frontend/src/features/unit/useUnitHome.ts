import { useAnswer } from '@/graphql/useAnswer';
import { boundsOf, positionOf } from '@/map/extent';
import { communeZoom } from '@/map/style';
import type { Home } from '@/map/view';
import type { Day } from '@/text/day';
import { chosenUnitDocument } from './documents';

/** Where to look for a unit on a day; null without a unit, and where no border is known. */
export function useUnitHome(id: string | null, day: Day): Home | null {
  const answer = useAnswer(chosenUnitDocument, { id: id ?? '', asOf: day }, id !== null);
  const unit = answer.data?.data.unit;
  const bounds = id !== null && unit?.id === id ? boundsOf(unit.extent) : null;
  return bounds && { bounds, leastZoom: communeZoom, middle: positionOf(unit?.centre) };
}
