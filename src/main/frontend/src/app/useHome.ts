import { useUnitHome } from '@/features/unit/useUnitHome';
import { isRegional, type Bounds, type Home } from '@/map/view';
import type { Day } from '@/text/day';
import type { RoomState } from './roomState';

/** Where the map looks unless the reader moves it: at the unit asked about, else where all lies that is listed, else at the country. */
export function useHome(state: RoomState, day: Day, extent: Bounds | null): Home | null {
  const unit = useUnitHome(state.question.within, day);
  if (state.question.within !== null) {
    return unit;
  }
  return extent && isRegional(extent) ? { bounds: extent } : null;
}
