import { today } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { visitReason, type Visited } from './visit';
import { visitWords } from './visitWords';
import classes from './route.module.css';

/** Why somebody should go to a board. */
export function VisitReason({ board }: { board: Visited }) {
  const words = useMessages(visitWords);
  const language = useLanguage();
  const { kind, days } = visitReason(board, today());
  return <span className={kind === 'damaged' ? classes.urgent : undefined}>{words.reasons[kind](formatNumber(days, language))}</span>;
}
