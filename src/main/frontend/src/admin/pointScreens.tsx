import { Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { isPlanner } from '@/features/access/question';
import { ChosenPoint } from '@/features/outreach/ChosenPoint';
import { chosenPointDocument, servicePointsDocument } from '@/features/outreach/pointDocuments';
import { PointLegend } from '@/features/outreach/PointLegend';
import { PointList, pointVariables } from '@/features/outreach/PointList';
import { pointMapPart } from '@/features/outreach/pointMap';
import { pointWhere, readPointQuestion, writePointQuestion } from '@/features/outreach/pointQuestion';
import { pointWords } from '@/features/outreach/pointWords';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { useAnswer } from '@/graphql/useAnswer';
import { boundsOf } from '@/map/extent';
import type { Palette } from '@/map/palette';
import { today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { ListMap } from './ListMap';
import { PlanFrame } from './PlanFrame';
import { useQuestion } from './useQuestion';

/** Service points as a list and on the map, which show the same. */
export function PointsScreen() {
  const words = useMessages(pointWords);
  const { question, unreadable, change } = useQuestion(readPointQuestion, writePointQuestion);
  const planner = isPlanner(useMe().grants);
  const [hovered, setHovered] = useState<string | null>(null);
  const { id, within } = question;
  const answer = useAnswer(servicePointsDocument, pointVariables(question), !unreadable);
  const chosen = useAnswer(chosenPointDocument, { id: id ?? '' }, id !== null).data?.data.servicePoint;
  const asked = JSON.stringify(pointWhere(question));
  const part = useCallback((day: Day, palette: Palette) => pointMapPart(JSON.parse(asked) as object, day, palette, id), [asked, id]);
  const add = planner && (
    <Link className="button" to="/admin/points/new">
      {words.add}
    </Link>
  );
  return (
    <PlanFrame title={words.title} tools={add} wide>
      <ListMap
        title={words.onMap}
        question={asked}
        part={part}
        within={within}
        extent={boundsOf(answer.data?.data.servicePoints?.extent)}
        hovered={hovered}
        chosenAt={chosen && chosen.id === id ? chosen.position : null}
        legend={(palette) => <PointLegend palette={palette} />}
        describe={({ properties }) => String(properties.name ?? '')}
        onPick={({ id: picked }) => change({ ...question, id: id === picked ? null : picked })}
        onHover={setHovered}
      >
        {id !== null && <ChosenPoint id={id} planner={planner} />}
        <PointList
          question={question}
          unreadable={unreadable}
          place={<UnitPicker value={within} day={today()} onChange={(unit) => change({ ...question, within: unit, after: null })} />}
          planner={planner}
          hovered={hovered}
          onHover={setHovered}
          onQuestion={(next) => change(next, { replace: next.search !== question.search })}
        />
      </ListMap>
    </PlanFrame>
  );
}
