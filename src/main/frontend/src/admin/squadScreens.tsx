import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { isEditor } from '@/features/access/question';
import { ChosenSquad } from '@/features/squad/ChosenSquad';
import { squadsDocument } from '@/features/squad/documents';
import { squadFormWords } from '@/features/squad/formWords';
import { squadMapPart } from '@/features/squad/mapLayers';
import { keepsSquads, readSquadQuestion, squadWhere, writeSquadQuestion } from '@/features/squad/question';
import { SquadLegend } from '@/features/squad/SquadLegend';
import { SquadList, squadVariables } from '@/features/squad/SquadList';
import { SquadRecord } from '@/features/squad/SquadRecord';
import { squadWords } from '@/features/squad/words';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { useAnswer } from '@/graphql/useAnswer';
import { boundsOf } from '@/map/extent';
import type { Palette } from '@/map/palette';
import { today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { ForStaff } from './ForAdministrators';
import { ListMap } from './ListMap';
import { Screen } from './Screen';
import { useQuestion } from './useQuestion';
import { Views } from './Views';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

/** Squads as a list and on the map, which show the same. */
export function SquadsScreen() {
  const words = useMessages(squadWords);
  const form = useMessages(squadFormWords);
  const editor = isEditor(useMe().grants);
  const { question, unreadable, change } = useQuestion(readSquadQuestion, writeSquadQuestion);
  const [hovered, setHovered] = useState<string | null>(null);
  const answer = useAnswer(squadsDocument, squadVariables(question), !unreadable);
  const asked = JSON.stringify(squadWhere(question));
  const part = useCallback(
    (day: Day, palette: Palette) => squadMapPart(JSON.parse(asked) as object, day, palette, question.id),
    [asked, question.id],
  );
  return (
    <ForStaff>
      <Screen
        title={words.title}
        tools={
          editor && (
            <Link className="button" to="/admin/squads/new">
              {form.add}
            </Link>
          )
        }
        wide
      >
        <ListMap
          title={words.onMap}
          question={asked}
          part={part}
          within={question.within}
          extent={boundsOf(answer.data?.data.squads?.extent)}
          hovered={hovered}
          legend={(palette) => <SquadLegend palette={palette} />}
          describe={({ properties }) => String(properties.name ?? '')}
          onPick={({ id }) => change({ ...question, id: question.id === id ? null : id })}
          onHover={setHovered}
        >
          {question.id !== null && <ChosenSquad id={question.id} />}
          <Views list="SQUADS" />
          <SquadList
            question={question}
            unreadable={unreadable}
            place={
              <UnitPicker
                value={question.within}
                day={today()}
                onChange={(within) => change({ ...question, within, after: null })}
              />
            }
            hovered={hovered}
            onHover={setHovered}
            onQuestion={(next) => change(next, { replace: next.search !== question.search })}
          />
        </ListMap>
      </Screen>
    </ForStaff>
  );
}

export function SquadScreen() {
  const words = useMessages(adminWords);
  const { id } = useParams({ from: '/admin/squads/$id' });
  const [name, setName] = useState<string | null>(null);
  const me = useMe();
  const trail = (
    <p className={classes.trail}>
      <Link to="/admin/squads">{words.squads}</Link>
    </p>
  );
  return (
    <ForStaff>
      <Screen key={id} title={name ?? words.squads} trail={trail}>
        <SquadRecord id={id} keeper={keepsSquads(me.grants)} onName={setName} />
      </Screen>
    </ForStaff>
  );
}
