import { useState } from 'react';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import type { Point } from './coordinates';
import { positionWords } from './words';
import classes from './position.module.css';

/** Metres from which a position is too rough for a board or a house. */
const roughMeters = 100;

const options = { enableHighAccuracy: true, timeout: 20_000 };

/** Takes the position of the device, once, when asked to. */
export function DevicePosition({ onPoint }: { onPoint: (point: Point) => void }) {
  const words = useMessages(positionWords);
  const language = useLanguage();
  const [state, setState] = useState<'no' | 'now' | 'failed'>('no');
  const [accuracy, setAccuracy] = useState<number | null>(null);
  const locate = () => {
    setState('now');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('no');
        setAccuracy(coords.accuracy);
        onPoint({ longitude: coords.longitude, latitude: coords.latitude });
      },
      () => setState('failed'),
      options,
    );
  };
  return (
    <div>
      <button type="button" className="button" onClick={locate}>
        {words.locate}
      </button>
      <p role="status" className={classes.note}>
        {state === 'now' && words.locating}
        {state === 'failed' && words.locateFailed}
        {state === 'no' && accuracy !== null && words.located(formatNumber(Math.ceil(accuracy), language))}
        {state === 'no' && accuracy !== null && accuracy > roughMeters && ` ${words.coarse}`}
      </p>
    </div>
  );
}
