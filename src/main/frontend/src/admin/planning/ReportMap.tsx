import { useCallback, useState } from 'react';
import { CoverageLegend } from '@/features/coverage/CoverageLegend';
import { describeCoverage } from '@/features/coverage/describe';
import { closeHamletZoom, coverageMapPart } from '@/features/coverage/mapLayers';
import type { PlannerQuestion } from '@/features/coverage/planning/question';
import { reportWords } from '@/features/coverage/planning/reportWords';
import type { CoverageQuestion } from '@/features/coverage/question';
import { useUnitHome } from '@/features/unit/useUnitHome';
import type { Palette } from '@/map/palette';
import type { MapView } from '@/map/view';
import type { Day } from '@/text/day';
import { useLanguage, useMessages } from '@/text/language';
import { PartMap, useGround } from '../PartMap';
import classes from './planning.module.css';

/** The map of a report: all hamlets of the unit by their state. */
export function ReportMap({ question, day }: { question: PlannerQuestion; day: Day }) {
  const words = useMessages(reportWords);
  const language = useLanguage();
  const palette = useGround(day);
  const home = useUnitHome(question.within, day);
  const [view, setView] = useState<MapView | null>(question.view);
  const [hovered, setHovered] = useState<string | null>(null);
  const asked = JSON.stringify({ ...question, rows: 'HAMLETS', state: null, id: null, view: null, day: null });
  const part = useCallback(
    (on: Day, colours: Palette) => coverageMapPart(JSON.parse(asked) as CoverageQuestion, on, colours, null, closeHamletZoom),
    [asked],
  );
  return (
    <section className={classes.sheet}>
      <h2 className={classes.heading}>{words.map}</h2>
      <div className={classes.map}>
        <PartMap
          day={day}
          part={part}
          view={view}
          home={home && { bounds: home.bounds }}
          hovered={hovered}
          describe={(picked) => describeCoverage(picked, language)}
          onView={setView}
          onPick={() => {}}
          onHover={setHovered}
        />
      </div>
      <div className={classes.legend}>
        <CoverageLegend palette={palette} />
      </div>
    </section>
  );
}
