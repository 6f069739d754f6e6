import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Choice } from '@/components/Choice';
import type { Drawn } from '@/drawing/drawnPart';
import { ShapeEditor } from '@/drawing/ShapeEditor';
import { geometryOf, shapeOf } from '@/drawing/shape';
import { useDrawing } from '@/drawing/useDrawing';
import { drawingWords } from '@/drawing/words';
import type { DrawingListener } from '@/map/drawingPointer';
import { roundPoint, type Point } from '@/position/coordinates';
import { PositionFields } from '@/position/PositionFields';
import { useMessages } from '@/text/language';
import { textOrNull, type SiteContent } from './content';
import { formWords } from './formWords';
import { useNeighbours } from './useNeighbours';
import classes from './editing.module.css';

/** What the application hands to the form. */
export interface PlaceSlots {
  /** The field that chooses a unit. */
  unit: (label: string, value: string | null, onChange: (id: string | null) => void) => ReactNode;
  /** The map on which a point is set. */
  map: (place: { point: Point | null; unit: string | null; drawn: Drawn; drawing: DrawingListener | null }, onPoint: (point: Point) => void) => ReactNode;
}

interface Props extends PlaceSlots {
  content: SiteContent;
  /** The site that is changed, which is not its own neighbour; null for a new one. */
  site: string | null;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<SiteContent>) => void;
}

/** Where it lies: by its unit, by a click on the map, or typed. */
export function PlaceFields({ content, site, errors, onChange, unit, map }: Props) {
  const words = useMessages(formWords);
  const drawn = useMessages(drawingWords);
  const { longitude, latitude } = content;
  const point = longitude == null || latitude == null ? null : { longitude, latitude };
  const place = (chosen: Point | null) => {
    const at = chosen && roundPoint(chosen);
    onChange({ longitude: at?.longitude ?? null, latitude: at?.latitude ?? null });
  };
  const neighbours = useNeighbours(point, site);
  const drawing = useDrawing(shapeOf(content.footprint), neighbours, (shape) => onChange({ footprint: geometryOf(shape) }));
  const [mode, setMode] = useState<'point' | 'area'>('point');
  const here = { point, unit: content.unit || null, drawn: drawing.drawn, drawing: mode === 'area' ? drawing.listener : null };
  return (
    <fieldset className={classes.section}>
      <legend>{words.place}</legend>
      <div className={classes.side}>
        <div>
          <div>
            <p className={classes.label}>{words.unit}</p>
            {unit(words.unit, content.unit || null, (id) => onChange({ unit: id ?? '' }))}
            <div className={classes.problem}>{errors.unit}</div>
          </div>
          <TextInput
            label={words.address}
            error={errors.address}
            autoComplete="off"
            value={content.address ?? ''}
            onChange={(event) => onChange({ address: textOrNull(event.currentTarget.value) })}
          />
          <PositionFields
            value={point}
            unit={content.unit || null}
            errors={errors}
            onChange={(at) => onChange({ longitude: at?.longitude ?? null, latitude: at?.latitude ?? null })}
            onUnit={(found) => onChange({ unit: found })}
          />
          <label className={classes.check}>
            <input
              type="checkbox"
              checked={content.approximate ?? false}
              onChange={(event) => onChange({ approximate: event.currentTarget.checked })}
            />
            {words.approximate}
          </label>
        </div>
        <div>
          <Choice
            label={drawn.mode}
            options={[
              { value: 'point', label: drawn.placePoint },
              { value: 'area', label: drawn.drawArea },
            ]}
            value={mode}
            onChange={setMode}
          />
          {mode === 'point' && <p className={classes.note}>{words.mapHint}</p>}
          <div className={classes.map}>{map(here, place)}</div>
          {mode === 'area' && <ShapeEditor drawing={drawing} />}
          <div className={classes.problem}>{errors.footprint}</div>
        </div>
      </div>
    </fieldset>
  );
}
