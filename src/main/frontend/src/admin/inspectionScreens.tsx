import { useCallback, useState } from 'react';
import { PlanRoute } from '@/features/board/PlanRoute';
import { routeExtent, routeMapPart } from '@/features/board/routeMap';
import { RouteLegend } from '@/features/board/RouteLegend';
import { readRouteQuestion, writeRouteQuestion } from '@/features/board/routeQuestion';
import { RouteStart } from '@/features/board/RouteStart';
import { RouteView } from '@/features/board/RouteView';
import { routeWords } from '@/features/board/routeWords';
import { usePlacedBoards } from '@/features/board/usePlacedBoards';
import { readInspectionQuestion, writeInspectionQuestion } from '@/features/board/question';
import { boardWords } from '@/features/board/words';
import { UnitPicker } from '@/features/unit/UnitPicker';
import type { Palette } from '@/map/palette';
import { roundPoint } from '@/position/coordinates';
import { today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { BoardsFrame } from './BoardsFrame';
import { BoardsOnMap } from './BoardsOnMap';
import { ListMap } from './ListMap';
import { useQuestion } from './useQuestion';

/** Boards that somebody should go to, the most urgent first. */
export function InspectionsScreen() {
  const words = useMessages(boardWords);
  const asked = useQuestion(readInspectionQuestion, writeInspectionQuestion);
  return (
    <BoardsFrame title={words.inspections} wide>
      <BoardsOnMap {...asked} inspections chosenTools={(chosen) => <PlanRoute chosen={chosen} within={asked.question.within} />} />
    </BoardsFrame>
  );
}

/** The way past boards, as a list and on the map. */
export function RouteScreen() {
  const words = useMessages(routeWords);
  const { question, unreadable, change } = useQuestion(readRouteQuestion, writeRouteQuestion);
  const { boards, start, back, within, id } = question;
  const [hovered, setHovered] = useState<string | null>(null);
  const [placing, setPlacing] = useState(false);
  const found = usePlacedBoards(question, unreadable);
  const drawn = JSON.stringify({
    stops: found.route?.stops.map(({ stop: { id: of, longitude, latitude } }) => ({ id: of, longitude, latitude })) ?? [],
    start,
    back,
  });
  const part = useCallback(
    (_: Day, palette: Palette) => routeMapPart({ ...(JSON.parse(drawn) as Pick<Parameters<typeof routeMapPart>[0], 'stops' | 'start' | 'back'>), palette, selected: id }),
    [drawn, id],
  );
  const stops = found.route?.stops.map(({ stop }) => stop) ?? [];
  const nameOf = (stop: string) => stops.find((other) => other.id === stop)?.code ?? '';
  return (
    <BoardsFrame title={words.title} wide>
      <ListMap
        title={words.onMap}
        question={drawn}
        part={part}
        within={within}
        extent={routeExtent([...(start ? [start] : []), ...stops])}
        hovered={hovered}
        legend={(palette) => <RouteLegend palette={palette} />}
        describe={(picked) => nameOf(picked.id)}
        onPick={(picked) => !placing && change({ ...question, id: id === picked.id ? null : picked.id }, { replace: true })}
        onHover={setHovered}
        {...(placing && {
          onPlace: (point) => {
            setPlacing(false);
            change({ ...question, start: roundPoint(point) });
          },
        })}
      >
        <RouteStart
          start={start}
          back={back}
          placing={placing}
          onPlacing={setPlacing}
          onStart={(next) => change({ ...question, start: next }, { replace: true })}
          onBack={(next) => change({ ...question, back: next })}
        />
        {boards.length === 0 && (
          <div className="no-print">
            <UnitPicker value={within} day={today()} onChange={(next) => change({ ...question, within: next, id: null })} />
          </div>
        )}
        <RouteView
          question={question}
          unreadable={unreadable}
          found={found}
          hovered={hovered}
          onHover={setHovered}
          onClear={() => change({ boards: [], within: null, start: null, back: false, id: null })}
        />
      </ListMap>
    </BoardsFrame>
  );
}
