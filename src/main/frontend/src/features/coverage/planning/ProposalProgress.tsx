import { formatNumber, formatShare } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { gapOf } from './proposalQuestion';
import { proposalWords } from './proposalWords';
import type { Search } from './useProposal';
import classes from './planning.module.css';

/** How far a search is, and the way to end it. */
export function ProposalProgress({ search, onCancel }: { search: Search; onCancel: () => void }) {
  const words = useMessages(proposalWords);
  const language = useLanguage();
  if (!search.running) {
    return (
      <p role="status" className={classes.note}>
        {search.cancelled && words.cancelled}
      </p>
    );
  }
  const { stage = 'READING', people = null, bound = null } = search.event ?? {};
  const gap = gapOf(people, bound);
  const number = (value: number) => formatNumber(value, language);
  return (
    <div className={classes.progress} data-testid="progress">
      <p role="status">{words.stages[stage]}</p>
      <progress aria-label={words.stages[stage]} {...(people !== null && bound !== null && bound > 0 && { value: people, max: bound })} />
      {people !== null && bound !== null && (
        <p>
          {words.soFar(number(people), number(bound))} {gap !== null && `${words.gap(formatShare(gap, 1, language) ?? '')}.`}
        </p>
      )}
      <button type="button" className="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
