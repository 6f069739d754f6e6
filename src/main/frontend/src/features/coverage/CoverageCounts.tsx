import { Mark } from '@/components/Mark';
import { paletteOf } from '@/map/palette';
import { useAnswer } from '@/graphql/useAnswer';
import type { CoverageState } from '@/graphql/generated/map/graphql';
import type { Day } from '@/text/day';
import { formatNumber, formatShare } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { stateMark } from './colours';
import { coverageTotalsDocument, unitCoverageDocument } from './documents';
import { placeWhere, states, type CoverageQuestion } from './question';
import { addsUp, type CoverageCounts as Counts } from './totals';
import { coverageWords } from './words';
import classes from './coverage.module.css';

interface Props {
  question: CoverageQuestion;
  day: Day;
  theme: 'light' | 'dark';
  onState: (state: CoverageState | null) => void;
}

/** How many hamlets are in each state; choosing one narrows the list and the map to it. */
export function CoverageCounts({ question, day, theme, onState }: Props) {
  const words = useMessages(coverageWords);
  const language = useLanguage();
  const counts = useCounts(question, day);
  if (counts === null || !addsUp(counts)) {
    return null;
  }
  const byState = { COVERED: counts.covered, UNCOVERED: counts.uncovered, UNKNOWN: counts.unknown };
  return (
    <div className={classes.counts} role="group" aria-label={words.state} data-testid="coverage-counts">
      {states.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={question.state === state}
          data-state={state}
          data-count={byState[state]}
          title={words.stateMeaning[state]}
          onClick={() => onState(question.state === state ? null : state)}
        >
          <Mark {...stateMark(state, paletteOf(theme))} />
          <b>{formatNumber(byState[state], language)}</b>
          <i>{formatShare(byState[state], counts.hamlets, language)}</i>
          <span>{words.states[state]}</span>
        </button>
      ))}
    </div>
  );
}

/** The counts of a unit from the unit itself; those of any other question from the list's own totals. */
function useCounts(question: CoverageQuestion, day: Day): Counts | null {
  const place = placeWhere(question);
  const ofUnit = question.within !== null && question.search.trim() === '';
  const unit = useAnswer(unitCoverageDocument, { id: question.within ?? '', asOf: day }, ofUnit);
  const of = (state: CoverageState) => ({ ...place, coverage: { state: [state] } });
  const totals = useAnswer(
    coverageTotalsDocument,
    { all: place, covered: of('COVERED'), uncovered: of('UNCOVERED'), unknown: of('UNKNOWN'), asOf: day },
    !ofUnit,
  );
  if (ofUnit) {
    return unit.isPlaceholderData ? null : (unit.data?.data.unit?.coverage ?? null);
  }
  const data = totals.isPlaceholderData ? undefined : totals.data?.data;
  return data?.all && data.covered && data.uncovered && data.unknown
    ? {
        hamlets: data.all.totalCount,
        covered: data.covered.totalCount,
        uncovered: data.uncovered.totalCount,
        unknown: data.unknown.totalCount,
      }
    : null;
}
