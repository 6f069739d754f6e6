import { useCallback } from 'react';
import { describeCoverage } from '@/features/coverage/describe';
import { closeHamletZoom, coverageMapPart } from '@/features/coverage/mapLayers';
import type { PlannerQuestion } from '@/features/coverage/planning/question';
import { questionOf, type Side } from '@/features/coverage/planning/sides';
import type { CoverageQuestion } from '@/features/coverage/question';
import type { Palette } from '@/map/palette';
import type { Home, MapView } from '@/map/view';
import type { Day } from '@/text/day';
import { useLanguage } from '@/text/language';
import { PartMap } from '../PartMap';
import classes from './planning.module.css';

interface Props {
  question: PlannerQuestion;
  side: Side;
  caption: string;
  title: string;
  home: Home | null;
  view: MapView | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onView: (view: MapView) => void;
  onMove: (view: MapView) => void;
}

/** One of two maps that move in step. */
export function SideMap({ question, side, caption, title, home, view, hovered, onHover, onView, onMove }: Props) {
  const language = useLanguage();
  const asked = JSON.stringify(questionOf(question, side));
  const part = useCallback(
    (on: Day, palette: Palette) => coverageMapPart(JSON.parse(asked) as CoverageQuestion, on, palette, null, closeHamletZoom),
    [asked],
  );
  return (
    <div>
      <h2>{caption}</h2>
      <div className={classes.map}>
        <PartMap
          day={side.day}
          part={part}
          title={title}
          view={view}
          home={home}
          hovered={hovered}
          describe={(picked) => describeCoverage(picked, language)}
          onView={onView}
          onMove={onMove}
          onPick={() => {}}
          onHover={onHover}
        />
      </div>
    </div>
  );
}
