import { useState } from 'react';
import { useMessages } from '@/text/language';
import { reportWords } from './reportWords';
import classes from './outreach.module.css';

interface Position {
  longitude: number | null;
  latitude: number | null;
}

interface Props {
  value: Position;
  onChange: (position: Position) => void;
}

/** To a hundred-thousandth of a degree: a metre. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** Takes the position from the device, once, when asked to. */
export function PositionField({ value, onChange }: Props) {
  const words = useMessages(reportWords);
  const [state, setState] = useState<'no' | 'now' | 'failed'>('no');
  const [accuracy, setAccuracy] = useState<number | null>(null);
  const locate = () => {
    setState('now');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('no');
        setAccuracy(coords.accuracy);
        onChange({ longitude: round(coords.longitude), latitude: round(coords.latitude) });
      },
      () => setState('failed'),
      { enableHighAccuracy: true, timeout: 20_000 },
    );
  };
  return (
    <div>
      <button type="button" className="button" onClick={locate}>
        {words.position}
      </button>
      <p role="status" className={classes.small}>
        {state === 'now' && words.locating}
        {state === 'failed' && words.locateFailed}
        {state === 'no' && value.longitude !== null && accuracy !== null && words.located(String(Math.round(accuracy)))}
      </p>
    </div>
  );
}
