import { Link } from '@tanstack/react-router';
import { graphql } from '@/graphql/generated';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import { wasSignedIn } from './preferences';
import { appWords } from './words';
import classes from './Header.module.css';

const nameDocument = graphql(`
  query SignedInName {
    me {
      name
    }
  }
`);

/** The way to the administration. Who is signed in is asked only on devices on which somebody was. */
export function SignInLink() {
  const words = useMessages(appWords);
  const answer = useAnswer(nameDocument, {}, wasSignedIn());
  const name = answer.data?.data.me?.name;
  return (
    <Link to="/admin" className={classes.account} aria-label={name && words.account(name)} title={name ? words.account(name) : words.signIn}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6">
        <circle cx="9" cy="6" r="3.4" fill={name ? 'currentColor' : 'none'} />
        <path d="M2.2 16c.6-3.6 3.3-5.4 6.8-5.4s6.2 1.8 6.8 5.4" strokeLinecap="round" />
      </svg>
      <span>{name ?? words.signIn}</span>
    </Link>
  );
}
