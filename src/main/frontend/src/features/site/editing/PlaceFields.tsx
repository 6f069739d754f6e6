import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useMessages } from '@/text/language';
import { parseDegrees, textOrNull, type SiteContent } from './content';
import { formWords } from './formWords';
import classes from './editing.module.css';

export interface Point {
  longitude: number;
  latitude: number;
}

/** What the application hands to the form. */
export interface PlaceSlots {
  /** The field that chooses a unit. */
  unit: (label: string, value: string | null, onChange: (id: string | null) => void) => ReactNode;
  /** The map on which a point is set. */
  map: (point: Point | null, unit: string | null, onPoint: (point: Point) => void) => ReactNode;
}

interface Props extends PlaceSlots {
  content: SiteContent;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<SiteContent>) => void;
}

const written = (degrees: number | null | undefined) => (degrees == null ? '' : String(degrees));

/** Where it lies: by its unit, by a click on the map, or typed. */
export function PlaceFields({ content, errors, onChange, unit, map }: Props) {
  const words = useMessages(formWords);
  const { longitude, latitude } = content;
  const point = longitude == null || latitude == null ? null : { longitude, latitude };
  const [typed, setTyped] = useState({ latitude: written(latitude), longitude: written(longitude) });
  const type = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    onChange({ latitude: parseDegrees(next.latitude), longitude: parseDegrees(next.longitude) });
  };
  const place = (chosen: Point | null) => {
    const at = chosen && { longitude: round(chosen.longitude), latitude: round(chosen.latitude) };
    setTyped({ latitude: written(at?.latitude), longitude: written(at?.longitude) });
    onChange({ longitude: at?.longitude ?? null, latitude: at?.latitude ?? null });
  };
  const wrong = (text: string) => (text.trim() !== '' && parseDegrees(text) === null ? words.notANumber : undefined);
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
          <TextInput
            label={words.latitude}
            description={words.degreesHint}
            error={errors.latitude ?? wrong(typed.latitude)}
            inputMode="decimal"
            autoComplete="off"
            value={typed.latitude}
            onChange={(event) => type({ latitude: event.currentTarget.value })}
          />
          <TextInput
            label={words.longitude}
            description={words.degreesHint}
            error={errors.longitude ?? wrong(typed.longitude)}
            inputMode="decimal"
            autoComplete="off"
            value={typed.longitude}
            onChange={(event) => type({ longitude: event.currentTarget.value })}
          />
          <label className={classes.check}>
            <input
              type="checkbox"
              checked={content.approximate ?? false}
              onChange={(event) => onChange({ approximate: event.currentTarget.checked })}
            />
            {words.approximate}
          </label>
          {point && (
            <div>
              <button type="button" className="button" onClick={() => place(null)}>
                {words.clearPosition}
              </button>
            </div>
          )}
        </div>
        <div>
          <p className={classes.note}>{words.mapHint}</p>
          <div className={classes.map}>{map(point, content.unit || null, place)}</div>
        </div>
      </div>
    </fieldset>
  );
}

/** To a hundred-thousandth of a degree: a metre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
