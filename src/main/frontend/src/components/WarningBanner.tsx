import type { Warning } from '@/graphql/warnings';
import { useMessages } from '@/text/language';
import { listWords } from './listWords';
import classes from './WarningBanner.module.css';

/** What the server says about an answer that does not hold wholly. */
export function WarningBanner({ warnings }: { warnings: readonly Warning[] }) {
  const words = useMessages(listWords);
  if (warnings.length === 0) {
    return null;
  }
  return (
    <div
      className={classes.banner}
      data-of-day={warnings.every((warning) => warning.code === 'OUTSIDE_HORIZON') || undefined}
      role="note" aria-label={words.warnings} data-testid="warnings">
      {warnings.map((warning) => (
        <p key={warning.message}>{warning.message}</p>
      ))}
    </div>
  );
}
