import type { ReactNode } from 'react';
import { listState } from '@/components/listState';
import { listWords } from '@/components/listWords';
import { StateMessage } from '@/components/StateMessage';
import type { Document, RequestFailure } from '@/graphql/request';
import { useNetwork } from '@/graphql/network';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';

interface Props<T, V> {
  document: Document<T, V>;
  variables: V;
  children: (data: T) => ReactNode;
}

/** What one question answers, or the words in its place. */
export function AnswerFrame<T, V>({ document, variables, children }: Props<T, V>) {
  const answer = useAnswer(document, variables);
  const failure = answer.error as RequestFailure | null;
  if (answer.data && !failure) {
    return children(answer.data.data);
  }
  return <StandIn failure={failure} unreadable={false} pending total={0} narrowed={false} onRetry={() => void answer.refetch()} />;
}

interface StandInProps {
  failure: RequestFailure | null;
  unreadable: boolean;
  pending: boolean;
  total: number;
  narrowed: boolean;
  emptyTitle?: string;
  emptyAdvice?: string;
  onRetry: () => void;
  onClear?: () => void;
}

/** The words in place of a list; nothing where there are rows. */
export function StandIn(props: StandInProps) {
  const words = useMessages(listWords);
  const network = useNetwork();
  const state = listState(props);
  if (state === null) {
    return null;
  }
  const { failure, emptyTitle, emptyAdvice, onRetry, onClear } = props;
  const offline = failure?.kind === 'network' && network === 'offline';
  const retry = { label: words.retry, onClick: onRetry };
  const clear = onClear ? { label: state === 'invalid' ? words.forget : words.clear, onClick: onClear } : null;
  const action = { error: retry, forbidden: retry, invalid: clear, loading: null, noResults: clear, empty: null }[state];
  const advice = {
    ...words.advice,
    ...(failure?.kind === 'network' && { error: offline ? words.offline : words.network }),
    ...(failure?.kind === 'limited' && { error: failure.message }),
    ...(failure && { invalid: failure.message }),
    ...(emptyAdvice !== undefined && { empty: emptyAdvice }),
  }[state];
  return (
    <StateMessage state={state} title={offline ? words.offlineTitle : (state === 'empty' && emptyTitle) || words.titles[state]} action={action}>
      {advice}
    </StateMessage>
  );
}
