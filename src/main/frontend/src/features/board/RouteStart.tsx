import { PositionFields } from '@/position/PositionFields';
import type { Point } from '@/position/coordinates';
import { formatPosition } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { routeWords } from './routeWords';
import classes from './route.module.css';

interface Props {
  start: Point | null;
  back: boolean;
  /** Does a click on the map set the start? */
  placing: boolean;
  onPlacing: (placing: boolean) => void;
  onStart: (start: Point | null) => void;
  onBack: (back: boolean) => void;
}

/** Where a route begins: at the own position, at one that is typed or chosen on the map, else at its first board. */
export function RouteStart({ start, back, placing, onPlacing, onStart, onBack }: Props) {
  const words = useMessages(routeWords);
  const language = useLanguage();
  return (
    <details className={`${classes.start} no-print`}>
      <summary>
        {words.start}: <b>{start === null ? words.noStart : formatPosition(start.latitude, start.longitude, language)}</b>
      </summary>
      <div className={classes.startFields}>
        <div>
          <button type="button" className="button" aria-pressed={placing} onClick={() => onPlacing(!placing)}>
            {words.onMapStart}
          </button>
          <p role="status" className={classes.note}>
            {placing && words.clickMap}
          </p>
        </div>
        <PositionFields value={start} unit={null} folded onChange={onStart} />
        <label className={classes.check}>
          <input type="checkbox" checked={back} onChange={(event) => onBack(event.currentTarget.checked)} /> {words.back}
        </label>
        {start !== null && <p className={classes.note}>{words.startHint}</p>}
      </div>
    </details>
  );
}
