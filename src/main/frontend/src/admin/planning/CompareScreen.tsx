import { useState } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { StateMessage } from '@/components/StateMessage';
import { CoverageLegend } from '@/features/coverage/CoverageLegend';
import { coverageCompareDocument } from '@/features/coverage/planning/compareDocuments';
import { ChangedHamlets } from '@/features/coverage/planning/ChangedHamlets';
import { ChangeTable } from '@/features/coverage/planning/ChangeTable';
import { compareWords } from '@/features/coverage/planning/compareWords';
import { CoverageTable } from '@/features/coverage/planning/CoverageTable';
import { MonthChart } from '@/features/coverage/planning/MonthChart';
import { writePlanner } from '@/features/coverage/planning/question';
import { sidesOf } from '@/features/coverage/planning/sides';
import { judged } from '@/features/coverage/question';
import { useUnitHome } from '@/features/unit/useUnitHome';
import type { MapView } from '@/map/view';
import { formatDay } from '@/text/day';
import { useMessages } from '@/text/language';
import { useAdmin } from '../AdminContext';
import { useGround } from '../PartMap';
import { CompareControls } from './CompareControls';
import { PlanningFrame } from './PlanningFrame';
import { SideMap } from './SideMap';
import { usePlanner } from './usePlanner';
import { usePlanName } from './usePlanName';
import classes from './planning.module.css';

/** Two days, or today and a plan: two maps that move in step, and what changed. */
export function CompareScreen() {
  const words = useMessages(compareWords);
  const { theme } = useAdmin();
  const planner = usePlanner();
  const { question, day, change } = planner;
  const sides = sidesOf(question, day);
  const { before, after } = sides;
  const { within, judging } = question;
  const home = useUnitHome(within, day);
  const palette = useGround(day);
  const planName = usePlanName(judging.plan);
  const [live, setLive] = useState<{ leader: keyof typeof sides; view: MapView } | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const captions = {
    before: `${words.before}: ${formatDay(before.day)}${judging.plan === null ? '' : `, ${words.noPlan}`}`,
    after: `${words.after}: ${formatDay(after.day)}${judging.plan === null ? '' : `, ${words.plan(planName ?? '…')}`}`,
  };
  const variables = { unit: within ?? '', before: before.day, after: after.day, ...judged(judging) };
  const mapOf = (side: keyof typeof sides, title: string) => (
    <SideMap
      question={question}
      side={sides[side]}
      caption={captions[side]}
      title={title}
      home={home && { bounds: home.bounds }}
      // The map that is being moved is not told where it is.
      view={live === null || live.leader === side ? question.view : live.view}
      hovered={hovered}
      onHover={setHovered}
      onView={(view) => {
        setLive(null);
        change({ ...question, view }, { replace: true });
      }}
      onMove={(view) => setLive({ leader: side, view })}
    />
  );
  const compared = { unit: within ?? '', before: before.day, after: after.day, judging, theme };
  return (
    <PlanningFrame title={words.title} wide search={{ ...writePlanner(question), id: null }}>
      <CompareControls {...planner} before={before} />
      {within === null ? (
        <StateMessage state="empty" title={words.choose}>
          {words.chooseAdvice}
        </StateMessage>
      ) : (
        <>
          <div className={classes.maps}>
            {mapOf('before', words.mapBefore)}
            {mapOf('after', words.mapAfter)}
          </div>
          <div className={classes.legend}>
            <CoverageLegend palette={palette} />
          </div>
          <AnswerFrame document={coverageCompareDocument} variables={variables}>
            {(found) =>
              found.before && found.after ? (
                <section>
                  <h2 className={classes.heading}>{words.byState}</h2>
                  <CoverageTable
                    caption={words.byState}
                    theme={theme}
                    first={{ head: words.before, coverage: found.before.coverage }}
                    second={{ head: words.after, coverage: found.after.coverage }}
                  />
                  <ChangeTable {...compared} />
                  <ChangedHamlets {...compared} hovered={hovered} onHover={setHovered} />
                  <MonthChart unit={within} to={after.day} judging={judging} />
                </section>
              ) : (
                <p role="status">{words.notThen(found.before ? words.after : words.before)}</p>
              )
            }
          </AnswerFrame>
        </>
      )}
    </PlanningFrame>
  );
}
