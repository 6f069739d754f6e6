import { Link } from '@tanstack/react-router';
import { Chosen } from '@/components/Chosen';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import { chosenActivityDocument } from './documents';
import { outreachWords } from './words';

/** The activity that was chosen on the map. */
export function ChosenActivity({ id }: { id: string }) {
  const words = useMessages(outreachWords);
  const activity = useAnswer(chosenActivityDocument, { id }).data?.data.activity;
  return (
    activity?.id === id && (
      <Chosen name={activity.name} unit={activity.unit?.fullName}>
        <Link to="/admin/activities/$id" params={{ id }}>
          {words.open}
        </Link>
      </Chosen>
    )
  );
}
