import { Link } from '@tanstack/react-router';
import { Chosen } from '@/components/Chosen';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import { chosenBoardDocument } from './documents';
import { boardWords } from './words';

/** The board that was chosen on the map. */
export function ChosenBoard({ id }: { id: string }) {
  const words = useMessages(boardWords);
  const board = useAnswer(chosenBoardDocument, { id }).data?.data.boards?.nodes[0];
  return (
    board?.id === id && (
      <Chosen name={board.code} unit={board.site?.name ?? board.unit?.fullName}>
        <Link to="/admin/boards/$id" params={{ id }}>
          {words.open}
        </Link>
      </Chosen>
    )
  );
}
