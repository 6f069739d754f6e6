import type { ReactNode } from 'react';
import type { Document, RequestFailure } from '@/graphql/request';
import { useAnswer } from '@/graphql/useAnswer';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { StandIn } from './AnswerFrame';
import classes from './CursorTable.module.css';

interface Connection<R> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: R[];
}

interface Props<T, V, R> {
  document: Document<T, V>;
  /** Of the page that is shown. */
  variables: V;
  pick: (data: T) => Connection<R> | null | undefined;
  /** Is the list narrowed down, so that there may be more without? */
  narrowed: boolean;
  unreadable: boolean;
  emptyTitle: string;
  emptyAdvice: string;
  /** Beside the number of rows: how they are shown. */
  tools?: ReactNode;
  /** How many there are, in words. */
  counted: (count: string) => string;
  /** Where the page begins; null on the first. */
  after: string | null;
  onAfter: (after: string | null) => void;
  onClear: () => void;
  children: (rows: readonly R[], busy: boolean) => ReactNode;
}

const pageWords = {
  vi: { first: 'Trang đầu', next: 'Trang sau', pages: 'Các trang' },
  en: { first: 'First page', next: 'Next page', pages: 'Pages' },
};

/** One page of a list, which the address names, or the words in its place. */
export function CursorTable<T, V, R>(props: Props<T, V, R>) {
  const { document, variables, pick, narrowed, unreadable, emptyTitle, emptyAdvice, counted, after, onAfter, onClear } = props;
  const words = useMessages(pageWords);
  const language = useLanguage();
  const answer = useAnswer(document, variables, !unreadable);
  const failure = answer.error as RequestFailure | null;
  const list = answer.data && pick(answer.data.data);
  const total = list?.totalCount ?? 0;
  const fine = list && !failure && !unreadable;
  return (
    <>
      <div className={classes.line}>
        <p className={classes.summary} aria-live="polite" data-testid="summary">
          {fine && total > 0 && counted(formatNumber(total, language))}
        </p>
        {fine && total > 0 && props.tools}
      </div>
      <StandIn
        failure={failure}
        unreadable={unreadable}
        pending={answer.isPending}
        total={total}
        narrowed={narrowed}
        emptyTitle={emptyTitle}
        emptyAdvice={emptyAdvice}
        onRetry={() => void answer.refetch()}
        onClear={onClear}
      />
      {fine && total > 0 && props.children(list.nodes, answer.isPlaceholderData)}
      {fine && (after !== null || list.pageInfo.hasNextPage) && (
        <nav className={classes.pages} aria-label={words.pages}>
          {after !== null && (
            <button type="button" className="button" onClick={() => onAfter(null)}>
              {words.first}
            </button>
          )}
          {list.pageInfo.hasNextPage && (
            <button type="button" className="button" onClick={() => onAfter(list.pageInfo.endCursor)}>
              {words.next}
            </button>
          )}
        </nav>
      )}
    </>
  );
}
