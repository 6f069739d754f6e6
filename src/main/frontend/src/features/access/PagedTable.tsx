import type { ReactNode } from 'react';
import { listWords } from '@/components/listWords';
import type { Document, RequestFailure } from '@/graphql/request';
import { usePages } from '@/graphql/useAnswer';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { StandIn } from '@/components/AnswerFrame';
import classes from './access.module.css';

interface Connection<R> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: R[];
}

interface Props<T, V extends { after?: string | null }, R> {
  document: Document<T, V>;
  variables: V;
  pick: (data: T) => Connection<R> | null;
  /** Is the list narrowed down, so that there may be more without? */
  narrowed: boolean;
  /** Does the page's address hold values that cannot be read? */
  unreadable?: boolean;
  /** What is said where there is nothing at all. */
  emptyTitle?: string;
  emptyAdvice?: string;
  /** How many there are, in words. */
  counted: (count: string) => string;
  onClear?: () => void;
  children: (rows: readonly R[], busy: boolean) => ReactNode;
}

/** A list page by page, or the words in its place. */
export function PagedTable<T, V extends { after?: string | null }, R>(props: Props<T, V, R>) {
  const { document, variables, pick, narrowed, unreadable = false, emptyTitle, emptyAdvice, counted, onClear, children } = props;
  const words = useMessages(listWords);
  const language = useLanguage();
  const list = usePages(document, variables, pick, !unreadable);
  const rows = list.connections.flatMap((connection) => connection.nodes);
  const total = list.connections[0]?.totalCount ?? 0;
  const fine = !list.error && !unreadable && !list.isPending;
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <p className={classes.summary} aria-live="polite" data-testid="summary">
        {fine && total > 0 && counted(number(total))}
      </p>
      <StandIn
        failure={list.error as RequestFailure | null}
        unreadable={unreadable}
        pending={list.isPending}
        total={total}
        narrowed={narrowed}
        {...(emptyTitle !== undefined && { emptyTitle })}
        {...(emptyAdvice !== undefined && { emptyAdvice })}
        onRetry={() => void list.refetch()}
        {...(onClear && { onClear })}
      />
      {fine && total > 0 && children(rows, list.isPlaceholderData)}
      {fine && rows.length < total && (
        <div className={classes.foot}>
          <p>{words.shown(number(rows.length), number(total))}</p>
          {list.hasNextPage && (
            <button type="button" className="button" disabled={list.isFetching} onClick={() => void list.fetchNextPage()}>
              {words.more}
            </button>
          )}
        </div>
      )}
    </>
  );
}
