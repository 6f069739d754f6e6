import { Mark } from '@/components/Mark';
import { paletteOf } from '@/map/palette';
import { useAnswer } from '@/graphql/useAnswer';
import type { CoverageState } from '@/graphql/generated/graphql';
import type { Day } from '@/text/day';
import { formatNumber, formatShare } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { stateMark } from './colours';
import { coverageTotalsDocument, unitCoverageDocument } from './documents';
import { hasLeast, judged, placeWhere, type CoverageQuestion } from './question';
import { addsUp, countsOfFacet, countsOfUnit, statesShown, type StateCounts } from './totals';
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
  const found = useCounts(question, day);
  if (found === null || !addsUp(found.counts, found.hamlets)) {
    return null;
  }
  const { counts, hamlets } = found;
  return (
    <div className={classes.counts} role="group" aria-label={words.state} data-testid="coverage-counts">
      {statesShown(counts).map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={question.state === state}
          data-state={state}
          data-count={counts[state]}
          title={words.stateMeaning[state]}
          onClick={() => onState(question.state === state ? null : state)}
        >
          <Mark {...stateMark(state, paletteOf(theme))} />
          <b>{formatNumber(counts[state], language)}</b>
          <i>{formatShare(counts[state], hamlets, language)}</i>
          <span>{words.states[state]}</span>
        </button>
      ))}
    </div>
  );
}

export interface Found {
  hamlets: number;
  counts: StateCounts;
}

/** The counts of a unit from the unit itself; those of any other question from the list's own facet. */
export function useCounts(question: CoverageQuestion, day: Day): Found | null {
  const ofUnit = question.within !== null && question.search.trim() === '' && !hasLeast(question.least);
  const unit = useAnswer(unitCoverageDocument, { id: question.within ?? '', asOf: day, ...judged(question.judging) }, ofUnit);
  const list = useAnswer(coverageTotalsDocument, { where: placeWhere(question), asOf: day }, !ofUnit);
  if (ofUnit) {
    const coverage = unit.isPlaceholderData ? undefined : unit.data?.data.unit?.coverage;
    return coverage ? { hamlets: coverage.hamlets, counts: countsOfUnit(coverage) } : null;
  }
  const hamlets = list.isPlaceholderData ? undefined : list.data?.data.hamlets;
  return hamlets ? { hamlets: hamlets.totalCount, counts: countsOfFacet(hamlets.facets.state) } : null;
}
