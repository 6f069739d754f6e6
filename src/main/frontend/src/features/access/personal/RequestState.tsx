import type { PersonRequestListQuery } from '@/graphql/generated/graphql';
import { formatDay } from '@/text/day';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { personalWords } from './personalWords';
import classes from '../access.module.css';
import own from './personal.module.css';

export type PersonRequest = NonNullable<PersonRequestListQuery['personRequests']>['nodes'][number];

/** Answered and when, else by when it must be; what is too late is marked. */
export function RequestState({ request }: { request: PersonRequest }) {
  const words = useMessages(personalWords);
  if (request.answeredAt !== null) {
    return <span data-request="answered">✓ {words.answeredAt(formatMoment(request.answeredAt))}</span>;
  }
  return (
    <span data-request={request.overdue ? 'overdue' : 'open'}>
      {request.overdue && <Late>{words.overdue}</Late>}
      <span className={request.overdue ? classes.small : undefined}>{words.dueOn(formatDay(request.dueOn))}</span>
    </span>
  );
}

/** Something that is too late, by its shape and its word. */
export function Late({ children }: { children: string }) {
  return (
    <span className={`${classes.tag} ${own.late}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 .8 11.6 11H.4z" fill="var(--uncovered)" />
        <path d="M6 4.2v3.4M6 8.6v1.2" stroke="var(--paper)" strokeWidth="1.4" />
      </svg>
      {children}
    </span>
  );
}
