import { useCallback, useState, type ReactNode } from 'react';
import { BoardLegend } from '@/features/board/BoardLegend';
import { BoardList, boardVariables } from '@/features/board/BoardList';
import { ChosenBoard } from '@/features/board/ChosenBoard';
import { boardsDocument, chosenBoardDocument } from '@/features/board/documents';
import { boardMapPart } from '@/features/board/mapLayers';
import type { BoardQuestion } from '@/features/board/question';
import { boardWords } from '@/features/board/words';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { useAnswer } from '@/graphql/useAnswer';
import { boundsOf } from '@/map/extent';
import type { Palette } from '@/map/palette';
import { today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { useBoardActions } from './bulkActions';
import { ListMap } from './ListMap';
import { Views } from './Views';

interface Props {
  question: BoardQuestion;
  unreadable: boolean;
  change: (question: BoardQuestion, options?: { replace?: boolean }) => void;
  /** Are only those listed that somebody should go to? */
  inspections?: boolean;
  /** What can be done with rows that are chosen, beside what is done to them. */
  chosenTools?: (ids: readonly string[]) => ReactNode;
}

/** Boards as a list and on the map, which show the same. */
export function BoardsOnMap({ question, unreadable, change, inspections = false, chosenTools }: Props) {
  const words = useMessages(boardWords);
  const variables = boardVariables(question, inspections);
  const actions = useBoardActions();
  const [hovered, setHovered] = useState<string | null>(null);
  const answer = useAnswer(boardsDocument, variables, !unreadable);
  const chosen = useAnswer(chosenBoardDocument, { id: question.id ?? '' }, question.id !== null).data?.data.boards?.nodes[0];
  const asked = JSON.stringify(variables.where);
  const part = useCallback(
    (day: Day, palette: Palette) => boardMapPart(JSON.parse(asked) as object, day, palette, question.id),
    [asked, question.id],
  );
  return (
    <ListMap
      title={words.onMap}
      question={asked}
      part={part}
      within={question.within}
      extent={boundsOf(answer.data?.data.boards?.extent)}
      hovered={hovered}
      chosenAt={chosen && chosen.id === question.id ? chosen.position : null}
      legend={(palette) => <BoardLegend palette={palette} />}
      describe={({ properties }) => String(properties.code ?? '')}
      onPick={({ id }) => change({ ...question, id: question.id === id ? null : id })}
      onHover={setHovered}
    >
      {question.id !== null && <ChosenBoard id={question.id} />}
      {!inspections && <Views list="BOARDS" />}
      <BoardList
        actions={actions}
        {...(chosenTools && { chosenTools })}
        question={question}
        unreadable={unreadable}
        inspections={inspections}
        place={<UnitPicker value={question.within} day={today()} onChange={(within) => change({ ...question, within, after: null })} />}
        hovered={hovered}
        onHover={setHovered}
        onQuestion={(next) => change(next, { replace: next.search !== question.search })}
      />
    </ListMap>
  );
}
