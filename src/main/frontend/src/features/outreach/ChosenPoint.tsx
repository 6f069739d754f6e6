import { Link } from '@tanstack/react-router';
import { Chosen } from '@/components/Chosen';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import { chosenPointDocument } from './pointDocuments';
import { pointWords } from './pointWords';

/** The service point that was chosen on the map, with the way to its form for those who may change it. */
export function ChosenPoint({ id, planner }: { id: string; planner: boolean }) {
  const words = useMessages(pointWords);
  const point = useAnswer(chosenPointDocument, { id }).data?.data.servicePoint;
  return (
    point?.id === id && (
      <Chosen name={point.name} unit={[point.place, point.unit?.fullName].filter(Boolean).join(', ')}>
        {point.hours && <span>{point.hours}</span>}
        {planner && (
          <Link to="/admin/points/$id" params={{ id }}>
            {words.edit}
          </Link>
        )}
      </Chosen>
    )
  );
}
