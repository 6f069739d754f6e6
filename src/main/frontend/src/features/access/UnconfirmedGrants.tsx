import { Link } from '@tanstack/react-router';
import { useAnswer } from '@/graphql/useAnswer';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { unconfirmedGrantsDocument } from './grantDocuments';
import { grantWords } from './grantWords';
import classes from './access.module.css';

/** Tells administrators of grants whose unit ended, until they looked at each; nothing where none waits. */
export function UnconfirmedGrants() {
  const words = useMessages(grantWords);
  const language = useLanguage();
  const count = useAnswer(unconfirmedGrantsDocument, {}).data?.data.grants?.totalCount ?? 0;
  if (count === 0) {
    return null;
  }
  return (
    <section className={classes.waiting} aria-label={words.toReview}>
      {words.waiting(formatNumber(count, language))}:{' '}
      <Link to="/admin/grants" search={{ unconfirmed: 'yes' } as never}>
        {words.review}
      </Link>
    </section>
  );
}
