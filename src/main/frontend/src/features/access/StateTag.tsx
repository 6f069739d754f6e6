import type { ReactNode } from 'react';
import type { AccountState } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { accessWords } from './words';
import classes from './access.module.css';

/** A state by its shape and its word. */
const shapes: Record<AccountState, ReactNode> = {
  INVITED: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.4 1.8" />,
  ACTIVE: <circle cx="6" cy="6" r="4.6" fill="var(--covered)" />,
  SUSPENDED: <path d="M2 1.5h3v9H2zM7 1.5h3v9H7z" fill="var(--uncovered)" />,
  ERASED: <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.8" />,
};

export function StateTag({ state }: { state: AccountState }) {
  const words = useMessages(accessWords);
  return (
    <span className={classes.tag} data-account-state={state}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {shapes[state]}
      </svg>
      {words.states[state]}
    </span>
  );
}
