import { useEffect, useState, type ReactNode } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { StateMessage } from '@/components/StateMessage';
import type { Drawn } from '@/drawing/drawnPart';
import { shapeOf } from '@/drawing/shape';
import { DrawingSubject } from '@/drawing/subject';
import type { UnitBorderQuery } from '@/graphql/generated/graphql';
import type { DrawingListener } from '@/map/drawingPointer';
import type { Bounds } from '@/map/view';
import { formatDay } from '@/text/day';
import { formatArea } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { unitWords } from '../words';
import { BorderEditor } from './BorderEditor';
import { unitBorderDocument } from './documents';
import { placeOf } from './useNeighbouringBorders';
import { keepingWords } from './words';
import classes from './keeping.module.css';

export type BorderUnit = NonNullable<UnitBorderQuery['unit']>;

/** The map, which the application hands to the room. */
export type BorderMap = (place: { bounds: Bounds | null; drawn: Drawn; drawing: DrawingListener | null }) => ReactNode;

interface Props {
  id: string;
  /** May its reader draw? */
  drawer: boolean;
  map: BorderMap;
  /** What the map's colours mean, for who draws. */
  legend: ReactNode;
  onName: (name: string) => void;
}

/** A unit's border: as it is, and for those who may, drawn anew. */
export function BorderRoom({ id, drawer, map, legend, onName }: Props) {
  const words = useMessages(keepingWords);
  const [saved, setSaved] = useState(false);
  return (
    <AnswerFrame document={unitBorderDocument} variables={{ id }}>
      {({ unit }) =>
        unit?.id === id ? (
          <>
            <Facts unit={unit} onName={onName} />
            {drawer && unit.valid ? (
              <DrawingSubject value="border">
                <BorderEditor key={unit.boundaryVersion} unit={unit} map={map} legend={legend} saved={saved} onSaved={() => setSaved(true)} onDrawn={() => setSaved(false)} />
              </DrawingSubject>
            ) : (
              <div className={classes.map}>{map({ bounds: placeOf(unit), drawn: asItIs(unit), drawing: null })}</div>
            )}
            {!drawer && <NotForDrawing />}
          </>
        ) : (
          <StateMessage state="empty" title={words.notThere}>
            {words.notThereAdvice}
          </StateMessage>
        )
      }
    </AnswerFrame>
  );
}

function asItIs(unit: BorderUnit): Drawn {
  return { shape: shapeOf(unit.boundary), begun: null, selected: null, flaws: [], neighbours: [], still: true };
}

function NotForDrawing() {
  const words = useMessages(keepingWords);
  return <p className={classes.note}>{words.readOnly}</p>;
}

function Facts({ unit, onName }: { unit: BorderUnit; onName: (name: string) => void }) {
  const words = useMessages(keepingWords);
  const units = useMessages(unitWords);
  const language = useLanguage();
  const { boundaryAccuracy: accuracy, boundaryDrawnHere, boundaryChange, areaKm2, parent, fullName } = unit;
  useEffect(() => onName(fullName), [fullName, onName]);
  const border = accuracy === null ? words.none : [units.accuracy[accuracy], boundaryDrawnHere ? words.drawn : boundaryChange && units.change[boundaryChange]];
  const facts = [parent?.fullName, areaKm2 === null ? null : formatArea(areaKm2, language), [border].flat().filter(Boolean).join('; ')];
  return (
    <>
      <p className={classes.note}>{facts.filter(Boolean).join(' · ')}</p>
      {!unit.valid && unit.validTo !== null && <StateMessage state="empty" title={words.ended(formatDay(unit.validTo))} />}
    </>
  );
}
