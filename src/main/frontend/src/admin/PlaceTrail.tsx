import { grantWords } from '@/features/access/grantWords';
import type { GrantPlaceQuery } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { adminWords } from './words';
import classes from './GrantsScreen.module.css';

export type Place = NonNullable<GrantPlaceQuery['unit']>;

/** What a unit lies in, from the country down: grants up there hold in it too. */
export function PlaceTrail({ unit, onUnit }: { unit: Place; onUnit: (id: string | null) => void }) {
  const words = useMessages(grantWords);
  const { wholeCountry } = useMessages(adminWords);
  return (
    <p className={classes.trail}>
      {words.above}{' '}
      <button type="button" className="link" onClick={() => onUnit(null)}>
        {wholeCountry}
      </button>
      {[...unit.ancestors].reverse().map((ancestor) => (
        <span key={ancestor.id}>
          {' › '}
          <button type="button" className="link" onClick={() => onUnit(ancestor.id)}>
            {ancestor.fullName}
          </button>
        </span>
      ))}
    </p>
  );
}
