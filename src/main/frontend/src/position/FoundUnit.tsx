import { useDebouncedValue } from '@mantine/hooks';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import type { Point } from './coordinates';
import { statedUnitDocument, unitAtPositionDocument } from './documents';
import { fits } from './fits';
import { positionWords } from './words';
import classes from './position.module.css';

interface Props {
  point: Point;
  stated: string | null;
  onUnit: ((unit: string) => void) | undefined;
}

const restMilliseconds = 300;

/** Which commune a position lies in, and whether that is what is stated. */
export function FoundUnit({ point, stated, onUnit }: Props) {
  const words = useMessages(positionWords);
  const [asked] = useDebouncedValue(point, restMilliseconds);
  const at = useAnswer(unitAtPositionDocument, { longitude: asked.longitude, latitude: asked.latitude });
  const said = useAnswer(statedUnitDocument, { id: stated ?? '' }, stated !== null);
  if (!at.data || at.isPlaceholderData) {
    return <p className={classes.note} role="status" />;
  }
  const found = at.data.data.unitAt;
  if (!found) {
    return (
      <p className={classes.note} role="status">
        {words.noBorder}
      </p>
    );
  }
  const whole = [found.fullName, ...found.ancestors.map(({ fullName }) => fullName)].join(', ');
  const unit = stated === null ? null : said.data?.data.unit;
  const conflict = unit && unit.id === stated && !fits(found, unit);
  return (
    <div role="status">
      <p className={conflict ? classes.warning : classes.note} data-testid="found-unit" data-conflict={conflict ? '' : undefined}>
        {conflict ? words.conflict(whole, unit.fullName) : words.liesIn(whole)}
      </p>
      {onUnit && (conflict || stated === null) && (
        <button type="button" className="link" onClick={() => onUnit(found.id)}>
          {words.takeFound(found.fullName)}
        </button>
      )}
    </div>
  );
}
