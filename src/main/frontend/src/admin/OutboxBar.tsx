import { Link } from '@tanstack/react-router';
import { reportWords } from '@/features/outreach/reportWords';
import { useOutbox } from '@/features/outreach/useOutbox';
import { useMessages } from '@/text/language';
import classes from './AdminShell.module.css';

/** On every screen: how many reports wait on this device. It sends them, too. */
export default function OutboxBar({ account }: { account: string }) {
  const words = useMessages(reportWords);
  const { waiting } = useOutbox(account);
  return (
    <div role="status" className={classes.bar} data-testid="outbox-bar">
      {waiting.length > 0 && (
        <p>
          <Link to="/admin/activities/report">{words.waiting(waiting.length)}</Link>
        </p>
      )}
    </div>
  );
}
