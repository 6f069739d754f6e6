import type { ReactNode } from 'react';
import { useMessages } from '@/text/language';
import { roundPoint, type Point } from './coordinates';
import { PositionFields } from './PositionFields';
import { positionWords } from './words';
import classes from './position.module.css';

/** What the application hands to a form that asks for a place. */
export interface PlaceSlots {
  /** The field that chooses a unit. */
  unit: (label: string, value: string | null, onChange: (id: string | null) => void) => ReactNode;
  /** The map on which a point is set. */
  map: (place: { point: Point | null; unit: string | null }, onPoint: (point: Point) => void) => ReactNode;
}

interface Props {
  legend: string;
  point: Point | null;
  unit: string | null;
  errors: { latitude?: string | undefined; longitude?: string | undefined };
  map: PlaceSlots['map'];
  onPoint: (point: Point | null) => void;
  onUnit: (unit: string) => void;
}

/** A place: typed, taken from the device, or set and moved by a click on the map beside. */
export function PlacedFields({ legend, point, unit, errors, map, onPoint, onUnit }: Props) {
  const words = useMessages(positionWords);
  return (
    <fieldset className={classes.placed}>
      <legend>{legend}</legend>
      <div className={classes.beside}>
        <PositionFields value={point} unit={unit} errors={errors} onChange={onPoint} onUnit={onUnit} />
        <div>
          <p className={classes.note}>{words.mapHint}</p>
          <div className={classes.map}>{map({ point, unit }, (at) => onPoint(roundPoint(at)))}</div>
        </div>
      </div>
    </fieldset>
  );
}
