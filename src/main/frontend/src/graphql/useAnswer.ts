import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useLanguage } from '@/text/language';
import { request, RequestFailure, type Document } from './request';
import { mergeWarnings } from './warnings';

/** The answer to one question; the last one stays while the next is on its way, and while nobody can be asked. */
export function useAnswer<T, V>(document: Document<T, V>, variables: V, enabled = true) {
  const language = useLanguage();
  const query = useQuery({
    queryKey: [document.toString(), variables, language],
    queryFn: ({ signal }) => request(document, variables, language, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
  const kept = query.data !== undefined && query.error instanceof RequestFailure && query.error.kind === 'network';
  return { ...query, error: kept ? null : query.error };
}

interface Connection {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A connection page by page. `pick` finds it in the answer; null means that the server kept it back. */
export function usePages<T, V extends { after?: string | null }, C extends Connection>(
  document: Document<T, V>,
  variables: V,
  pick: (data: T) => C | null,
  enabled = true,
) {
  const language = useLanguage();
  const query = useInfiniteQuery({
    queryKey: ['pages', document.toString(), variables, language],
    queryFn: ({ pageParam, signal }) => request(document, { ...variables, after: pageParam }, language, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const connection = pick(last.data);
      return connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
    },
    placeholderData: keepPreviousData,
    enabled,
  });
  const answers = query.data?.pages ?? [];
  const connections = answers.map((answer) => pick(answer.data)).filter((connection) => connection !== null);
  return { ...query, connections, warnings: mergeWarnings(...answers.map((answer) => answer.warnings)) };
}
