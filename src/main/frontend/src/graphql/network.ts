import { useSyncExternalStore } from 'react';

/** No network that the browser knows of; one that does not lead to the server; or all is well. */
export type Network = 'offline' | 'unreachable' | 'fine';

let reached = true;
const listeners = new Set<() => void>();

/** Notes whether the last request came to the server. */
export function noteReached(now: boolean) {
  if (now !== reached) {
    reached = now;
    listeners.forEach((listener) => listener());
  }
}

function onNetwork(listener: () => void) {
  listeners.add(listener);
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

function network(): Network {
  return !navigator.onLine ? 'offline' : reached ? 'fine' : 'unreachable';
}

export function useNetwork(): Network {
  return useSyncExternalStore(onNetwork, network);
}
