import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useLanguage } from '@/text/language';
import { onOutbox, sendWaiting, waitingOf, type Sent, type WaitingReport } from './outbox';

/** How often what waits is tried again while there seems to be a network, in milliseconds. */
const patience = 30_000;

function onNetwork(listener: () => void) {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Does the browser know of a network? It may still lead nowhere. */
export function useOnline(): boolean {
  return useSyncExternalStore(onNetwork, () => navigator.onLine);
}

/** What waits on this device for an account; it is sent on its own as soon as that works. */
export function useOutbox(account: string) {
  const language = useLanguage();
  const queries = useQueryClient();
  const online = useOnline();
  const [waiting, setWaiting] = useState<WaitingReport[]>([]);
  const [outcome, setOutcome] = useState<Sent>('all');
  const [pending, setPending] = useState(false);
  const send = useCallback(async () => {
    const before = (await waitingOf(account)).filter(({ refused }) => refused === null).length;
    if (before === 0 || !navigator.onLine) {
      return;
    }
    setPending(true);
    const came = await sendWaiting(account, language).catch((): Sent => 'network');
    setPending(false);
    setOutcome(came);
    if ((await waitingOf(account)).length < before) {
      void queries.invalidateQueries();
    }
  }, [account, language, queries]);
  useEffect(() => {
    let here = true;
    const look = () => void waitingOf(account).then((found) => here && setWaiting(found), () => {});
    look();
    const stop = onOutbox(look);
    return () => {
      here = false;
      stop();
    };
  }, [account]);
  const some = waiting.some(({ refused }) => refused === null);
  useEffect(() => {
    if (!online || !some) {
      return;
    }
    const soon = setTimeout(() => void send());
    const again = setInterval(() => void send(), patience);
    return () => {
      clearTimeout(soon);
      clearInterval(again);
    };
  }, [online, some, send]);
  return { waiting, online, outcome, pending, send };
}
