import { useMemo, type ComponentProps } from 'react';
import { UnitPicker } from '@/features/unit/UnitPicker';
import type { PlaceSlots } from '@/position/PlacedFields';
import type { Point } from '@/position/coordinates';
import { today } from '@/text/day';
import { PositionMap } from './PositionMap';

type MapPlace = Omit<ComponentProps<typeof PositionMap>, 'onPoint'>;

/** Unit and map for forms that ask for a place, or draw an area there. */
export function usePlaceSlots() {
  return useMemo(
    () =>
      ({
        unit: (label, value, onChange) => <UnitPicker label={label} value={value} day={today()} onChange={onChange} />,
        map: (place: MapPlace, onPoint: (point: Point) => void) => <PositionMap {...place} onPoint={onPoint} />,
      }) satisfies PlaceSlots,
    [],
  );
}
