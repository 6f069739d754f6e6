import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '@/components/Choice';
import { formatPosition } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { formatDms, parseAngle, parsePair, roundPoint, type Point } from './coordinates';
import { DevicePosition } from './DevicePosition';
import { FoundUnit } from './FoundUnit';
import { PlaneFields } from './PlaneFields';
import { positionWords } from './words';
import classes from './position.module.css';

interface Props {
  value: Point | null;
  /** The unit that is stated beside it; what lies elsewhere is told. */
  unit: string | null;
  errors?: { latitude?: string | undefined; longitude?: string | undefined };
  /** Is the device asked first, and typing folded away, as on a phone in front of the thing? */
  folded?: boolean;
  onChange: (point: Point | null) => void;
  /** Takes the unit that was found for the stated one; not offered where it is left out. */
  onUnit?: (unit: string) => void;
}

const asTyped = (degrees: number | undefined) => (degrees === undefined ? '' : String(degrees));

/** Generous bounds of the country with its islands; the server knows better and decides. */
const isInside = ({ longitude, latitude }: Point) => longitude > 101 && longitude < 119 && latitude > 5 && latitude < 24;

/** A position: typed as degrees or as VN-2000, or taken from the device; with where it lies. */
export function PositionFields({ value, unit, errors = {}, folded = false, onChange, onUnit }: Props) {
  const words = useMessages(positionWords);
  const language = useLanguage();
  const [notation, setNotation] = useState<'degrees' | 'plane'>('degrees');
  const outside = value !== null && !isInside(value);
  const swapped = outside && isInside({ longitude: value.latitude, latitude: value.longitude });
  const typed = (
    <>
      <Choice
        label={words.notation}
        options={[
          { value: 'degrees', label: words.degrees },
          { value: 'plane', label: words.plane },
        ]}
        value={notation}
        onChange={setNotation}
      />
      {notation === 'degrees' ? (
        <DegreeFields value={value} errors={errors} onChange={onChange} />
      ) : (
        <PlaneFields errors={errors} onPoint={onChange} />
      )}
    </>
  );
  return (
    <div className={classes.position}>
      {folded ? (
        <details className={classes.folded}>
          <summary>{words.type}</summary>
          <div className={classes.position}>{typed}</div>
        </details>
      ) : (
        typed
      )}
      <DevicePosition onPoint={(point) => onChange(roundPoint(point))} />
      {outside && (
        <p role="alert" className={classes.warning}>
          {swapped ? words.swapped : words.outside}{' '}
          {swapped && (
            <button type="button" className="link" onClick={() => onChange({ longitude: value.latitude, latitude: value.longitude })}>
              {words.swap}
            </button>
          )}
        </p>
      )}
      {value && !outside && (
        <>
          <p className={classes.note} data-testid="position-told">
            {formatPosition(value.latitude, value.longitude, language)}
            <br />
            {formatDms(value.latitude, language === 'vi')}, {formatDms(value.longitude, language === 'vi')}
          </p>
          <FoundUnit point={value} stated={unit} onUnit={onUnit} />
        </>
      )}
      {value && (
        <div>
          <button type="button" className="button" onClick={() => onChange(null)}>
            {words.clear}
          </button>
        </div>
      )}
    </div>
  );
}

type DegreeProps = Pick<Props, 'value' | 'errors' | 'onChange'>;

function DegreeFields({ value, errors = {}, onChange }: DegreeProps) {
  const words = useMessages(positionWords);
  const [typed, setTyped] = useState({ latitude: asTyped(value?.latitude), longitude: asTyped(value?.longitude) });
  const [known, setKnown] = useState(value);
  // It was set elsewhere, as on the map.
  if (known?.latitude !== value?.latitude || known?.longitude !== value?.longitude) {
    setKnown(value);
    setTyped({ latitude: asTyped(value?.latitude), longitude: asTyped(value?.longitude) });
  }
  const tell = (point: Point | null) => {
    setKnown(point);
    onChange(point);
  };
  const type = (part: Partial<typeof typed>) => {
    const pair = parsePair(Object.values(part)[0] ?? '');
    if (pair) {
      setTyped({ latitude: asTyped(pair.latitude), longitude: asTyped(pair.longitude) });
      tell(pair);
      return;
    }
    const next = { ...typed, ...part };
    setTyped(next);
    const [latitude, longitude] = [parseAngle(next.latitude), parseAngle(next.longitude)];
    const point = latitude === null || longitude === null ? null : { latitude, longitude };
    if (point !== null || value !== null) {
      tell(point);
    }
  };
  const wrong = (text: string) => (text.trim() !== '' && parseAngle(text) === null ? words.notAnAngle : undefined);
  return (
    <>
      <TextInput
        label={words.latitude}
        description={words.degreesHint}
        error={errors.latitude ?? wrong(typed.latitude)}
        autoComplete="off"
        value={typed.latitude}
        onChange={(event) => type({ latitude: event.currentTarget.value })}
      />
      <TextInput
        label={words.longitude}
        error={errors.longitude ?? wrong(typed.longitude)}
        autoComplete="off"
        value={typed.longitude}
        onChange={(event) => type({ longitude: event.currentTarget.value })}
      />
    </>
  );
}
