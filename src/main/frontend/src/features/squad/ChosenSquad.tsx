import { Link } from '@tanstack/react-router';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import { chosenSquadDocument } from './documents';
import { squadWords } from './words';
import classes from './squad.module.css';

/** What was chosen on the map, which may stand on another page of the list. */
export function ChosenSquad({ id }: { id: string }) {
  const words = useMessages(squadWords);
  const squad = useAnswer(chosenSquadDocument, { id }).data?.data.squad;
  return (
    <p className={classes.chosen} role="status">
      {squad?.id === id && (
        <>
          <strong>{squad.name}</strong>
          {squad.unit && <span>{squad.unit.fullName}</span>}
          <Link to="/admin/squads/$id" params={{ id }}>
            {words.open}
          </Link>
        </>
      )}
    </p>
  );
}
