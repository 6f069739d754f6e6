import type { Map as MapLibre } from 'maplibre-gl';
import { useState } from 'react';
import { keep } from '@/components/download';
import { useCounts } from '@/features/coverage/CoverageCounts';
import { pictureLegend } from '@/features/coverage/planning/pictureText';
import type { PlannerQuestion } from '@/features/coverage/planning/question';
import { planningWords } from '@/features/coverage/planning/words';
import { coverageWords } from '@/features/coverage/words';
import { chosenUnitDocument } from '@/features/unit/documents';
import { useAnswer } from '@/graphql/useAnswer';
import { mapPicture } from '@/map/picture';
import { formatDay, type Day } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { useGround } from '../PartMap';
import { usePlanName } from './usePlanName';

interface Props {
  map: MapLibre | null;
  question: PlannerQuestion;
  day: Day;
  credits: readonly string[];
}

/** Hands out the map with title, legend, day and source as a picture. */
export function PictureButton({ map, question, day, credits }: Props) {
  const words = useMessages(planningWords);
  const coverage = useMessages(coverageWords);
  const language = useLanguage();
  const palette = useGround(day);
  const [failed, setFailed] = useState(false);
  const found = useCounts(question, day);
  const plan = usePlanName(question.judging.plan);
  const { within } = question;
  const unit = useAnswer(chosenUnitDocument, { id: within ?? '', asOf: day }, within !== null).data?.data.unit;
  const make = async () => {
    const place = within !== null && unit?.id === within ? ` · ${unit.fullName}` : '';
    setFailed(false);
    try {
      const style = getComputedStyle(document.documentElement);
      const picture = await mapPicture(map as MapLibre, {
        title: `${words.title}${place}`,
        lines: [[words.asOf(formatDay(day)), plan && words.underPlan(plan)].filter(Boolean).join(' · ')],
        legend: pictureLegend(found?.counts ?? null, palette, coverage, (count) => formatNumber(count, language)),
        foot: [...credits, location.href],
        ink: style.getPropertyValue('--ink').trim(),
        paper: style.getPropertyValue('--paper').trim(),
      });
      keep(picture, `do-phu-${day}.png`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {failed && <span role="alert">{words.pictureFailed}</span>}
      {map && (
        <button type="button" className="button" onClick={() => void make()}>
          {words.picture}
        </button>
      )}
    </>
  );
}
