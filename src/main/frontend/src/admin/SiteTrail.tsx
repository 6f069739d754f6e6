import { Link } from '@tanstack/react-router';
import { keepingWords } from '@/features/site/editing/words';
import { useMessages } from '@/text/language';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

/** Back to the list. */
export function SiteTrail({ to }: { to: '/admin/sites' | '/admin/drafts' }) {
  const admin = useMessages(adminWords);
  const words = useMessages(keepingWords);
  return (
    <p className={classes.trail}>
      <Link to={to}>{to === '/admin/sites' ? admin.sites : words.drafts}</Link>
    </p>
  );
}
