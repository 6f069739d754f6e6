import type { Map as MapLibre } from 'maplibre-gl';
import { useCallback, useRef, useState } from 'react';
import { CoverageLegend } from '@/features/coverage/CoverageLegend';
import { CoverageList } from '@/features/coverage/CoverageList';
import { describeCoverage } from '@/features/coverage/describe';
import { coverageMapPart, hamletZoom } from '@/features/coverage/mapLayers';
import { PlannerHead } from '@/features/coverage/planning/PlannerHead';
import { writePlanner, type PlannerQuestion } from '@/features/coverage/planning/question';
import { planningWords } from '@/features/coverage/planning/words';
import type { CoverageQuestion } from '@/features/coverage/question';
import { UnitPicker } from '@/features/unit/UnitPicker';
import type { Reveal } from '@/map/MapPane';
import type { Picked } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import type { Bounds } from '@/map/view';
import type { Day } from '@/text/day';
import { useLanguage, useMessages } from '@/text/language';
import { useAdmin } from '../AdminContext';
import { ListMap } from '../ListMap';
import { HamletPanel } from './HamletPanel';
import { PictureButton } from './PictureButton';
import { PlanningFrame } from './PlanningFrame';
import { usePlanner } from './usePlanner';

/** Hamlets or communes as a list and on the map, with what decides over them. */
export function CoverageScreen() {
  const words = useMessages(planningWords);
  const language = useLanguage();
  const { theme } = useAdmin();
  const { question, day, unreadable, change, planner, clear } = usePlanner();
  const [hovered, setHovered] = useState<string | null>(null);
  const [extent, setExtent] = useState<Bounds | null>(null);
  const [reveal, setReveal] = useState<Reveal | null>(null);
  const [credits, setCredits] = useState<readonly string[]>([]);
  const [map, setMap] = useState<MapLibre | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const asked = JSON.stringify({ ...question, id: null, view: null, day: null });
  const part = useCallback(
    (on: Day, palette: Palette) => coverageMapPart(JSON.parse(asked) as CoverageQuestion, on, palette, question.id),
    [asked, question.id],
  );
  const narrow = (next: CoverageQuestion) => {
    const view = next.within === question.within ? question.view : null;
    const typed = next.search !== question.search && question.search !== '';
    change({ ...question, ...next, view } as PlannerQuestion, { replace: typed });
  };
  const pick = ({ layer, id, properties }: Picked) => {
    if (layer === 'coverage') {
      change({ ...question, rows: properties.level === 'PROVINCE' ? 'COMMUNES' : 'HAMLETS', within: id, view: null, id: null });
    } else {
      change({ ...question, id: question.id === id ? null : id });
    }
  };
  const close = () => {
    const row = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(question.id ?? '')}"] th > button`);
    change({ ...question, id: null });
    requestAnimationFrame(() => row?.focus());
  };
  return (
    <PlanningFrame
      title={words.title}
      wide
      search={{ ...writePlanner(question), id: null, view: null }}
      tools={<PictureButton map={map} question={question} day={day} credits={credits} />}
    >
      <div ref={list}>
        <ListMap
          title={words.onMap}
          question={asked}
          day={day}
          part={part}
          within={question.within}
          extent={extent}
          view={question.view}
          onView={(view) => change({ ...question, view }, { replace: true })}
          reveal={reveal}
          onMap={setMap}
          hovered={hovered}
          wideMap
          legend={(palette) => <CoverageLegend palette={palette} />}
          describe={(picked) => describeCoverage(picked, language)}
          onPick={pick}
          onHover={setHovered}
          aside={
            question.id !== null && (
              <HamletPanel
                id={question.id}
                day={day}
                judging={question.judging}
                planner={planner}
                onClose={close}
                onUnit={(within) => change({ ...question, within, view: null, id: null })}
              />
            )
          }
        >
          <CoverageList
            question={question}
            day={day}
            theme={theme}
            title={words.list}
            measures
            selected={question.id}
            hovered={hovered}
            unreadable={unreadable}
            head={<PlannerHead question={question} day={day} planner={planner} onQuestion={change} />}
            place={<UnitPicker value={question.within} day={day} onChange={(within) => narrow({ ...question, within })} />}
            onQuestion={narrow}
            onSelect={(id, bounds) => {
              setReveal(bounds && { key: `${id} ${Date.now()}`, bounds, leastZoom: hamletZoom });
              change({ ...question, id });
            }}
            onHover={setHovered}
            onCredits={setCredits}
            onExtent={setExtent}
            onClear={clear}
          />
        </ListMap>
      </div>
    </PlanningFrame>
  );
}

