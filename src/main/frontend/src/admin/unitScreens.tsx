import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { Legend } from '@/components/Legend';
import { isRuler } from '@/features/access/question';
import { describeUnit } from '@/features/unit/describe';
import { chosenUnitDocument } from '@/features/unit/documents';
import { BorderRoom, type BorderMap } from '@/features/unit/keeping/BorderRoom';
import { ChosenUnit } from '@/features/unit/keeping/ChosenUnit';
import { keptUnitsDocument } from '@/features/unit/keeping/documents';
import { KeptUnitLegend } from '@/features/unit/keeping/KeptUnitLegend';
import { KeptUnitList, keptUnitVariables } from '@/features/unit/keeping/KeptUnitList';
import { keptUnitMapPart } from '@/features/unit/keeping/mapLayers';
import { readKeptUnitQuestion, writeKeptUnitQuestion, type KeptUnitQuestion } from '@/features/unit/keeping/question';
import { keepingWords } from '@/features/unit/keeping/words';
import { unitWords } from '@/features/unit/words';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { useAnswer } from '@/graphql/useAnswer';
import { boundsOf } from '@/map/extent';
import type { Palette } from '@/map/palette';
import { today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { ForStaff } from './ForAdministrators';
import { ListMap } from './ListMap';
import { useGround } from './PartMap';
import { PositionMap } from './PositionMap';
import { Screen } from './Screen';
import { useQuestion } from './useQuestion';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

/** Communes and hamlets as a list and on the map, each with the way to its border. */
export function UnitsScreen() {
  const words = useMessages(keepingWords);
  const { question, unreadable, change } = useQuestion(readKeptUnitQuestion, writeKeptUnitQuestion);
  const [hovered, setHovered] = useState<string | null>(null);
  const answer = useAnswer(keptUnitsDocument, keptUnitVariables(question), !unreadable);
  const { level, within, search, id } = question;
  const chosen = useAnswer(chosenUnitDocument, { id: id ?? '', asOf: today() }, id !== null).data?.data.unit;
  const part = useCallback(
    (day: Day, palette: Palette) => keptUnitMapPart({ level, within, search }, day, palette, id),
    [level, within, search, id],
  );
  const narrow = (next: Partial<KeptUnitQuestion>) => change({ ...question, after: null, ...next });
  return (
    <ForStaff>
      <Screen title={words.title} wide>
        <ListMap
          title={words.onMap}
          question={JSON.stringify([level, within, search])}
          part={part}
          within={within}
          extent={boundsOf(answer.data?.data.units?.extent)}
          hovered={hovered}
          chosenAt={chosen && chosen.id === id ? chosen.centre : null}
          legend={(palette) => <KeptUnitLegend level={level} palette={palette} />}
          describe={describeUnit}
          onPick={({ id: picked }) => change({ ...question, id: id === picked ? null : picked })}
          onHover={setHovered}
        >
          {id !== null && <ChosenUnit id={id} />}
          <KeptUnitList
            question={question}
            unreadable={unreadable}
            place={<UnitPicker value={within} day={today()} onChange={(unit) => narrow({ within: unit })} />}
            hovered={hovered}
            onHover={setHovered}
            onQuestion={(next) => change(next, { replace: next.search !== search })}
          />
        </ListMap>
      </Screen>
    </ForStaff>
  );
}

/** One unit and its border. */
export function UnitScreen() {
  const words = useMessages(adminWords);
  const own = useMessages(keepingWords);
  const units = useMessages(unitWords);
  const { id } = useParams({ from: '/admin/units/$id' });
  const [name, setName] = useState<string | null>(null);
  const me = useMe();
  const map: BorderMap = ({ bounds, drawn, drawing }) => (
    <PositionMap point={null} unit={null} title={own.mapTitle} home={bounds && { bounds }} drawn={drawn} drawing={drawing} onPoint={() => {}} />
  );
  const palette = useGround(today());
  const items = [
    { label: own.legendNow, fill: `${palette.selected}2e`, line: palette.selected },
    { label: own.legendFormer, fill: palette.land, line: palette.label, dashed: true },
    { label: own.legendAdded, fill: `${palette.covered}66`, line: palette.covered },
    { label: own.legendRemoved, fill: palette.land, line: palette.uncovered, hatch: palette.uncovered },
    { label: own.legendNeighbours, fill: palette.land, line: palette.relic, dashed: true },
  ];
  const trail = (
    <p className={classes.trail}>
      <Link to="/admin/units">{words.units}</Link>
    </p>
  );
  return (
    <ForStaff>
      <Screen key={id} title={name ?? words.units} trail={trail} wide>
        <BorderRoom id={id} drawer={isRuler(me.grants)} map={map} legend={<Legend title={units.legend} items={items} />} onName={setName} />
      </Screen>
    </ForStaff>
  );
}
