import { Link } from '@tanstack/react-router';
import { useAnswer } from '@/graphql/useAnswer';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { chosenUnitDocument } from '../documents';
import { keepingWords } from './words';
import classes from './keeping.module.css';

/** What was chosen on the map, which may stand on another page of the list. */
export function ChosenUnit({ id }: { id: string }) {
  const words = useMessages(keepingWords);
  const unit = useAnswer(chosenUnitDocument, { id, asOf: today() }).data?.data.unit;
  return (
    <p className={classes.chosen} role="status">
      {unit?.id === id && (
        <>
          <strong>{unit.fullName}</strong>
          <Link to="/admin/units/$id" params={{ id }}>
            {words.open}
          </Link>
        </>
      )}
    </p>
  );
}
