import { useEffect, useState } from 'react';
import type { Document } from '@/graphql/request';
import { useAnswer } from '@/graphql/useAnswer';
import { keepChoices, keptChoices } from './outbox';

/** An answer, or without network the one that was last seen under that name on this device. */
export function useKept<T, V>(name: string, document: Document<T, V>, variables: V, enabled = true): { data: T | null; kept: boolean } {
  const answer = useAnswer(document, variables, enabled);
  const fresh = answer.isPlaceholderData ? undefined : answer.data?.data;
  const [old, setOld] = useState<{ name: string; data: T } | null>(null);
  useEffect(() => {
    if (fresh !== undefined) {
      void keepChoices(name, fresh).catch(() => {});
    }
  }, [name, fresh]);
  useEffect(() => {
    let here = true;
    if (enabled) {
      void keptChoices(name).then((data) => here && data !== undefined && setOld({ name, data: data as T }), () => {});
    }
    return () => {
      here = false;
    };
  }, [name, enabled]);
  if (fresh !== undefined) {
    return { data: fresh, kept: false };
  }
  return old?.name === name ? { data: old.data, kept: true } : { data: null, kept: false };
}
