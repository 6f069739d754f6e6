import { workerAddress } from '@/offline/shell';

/** How often a page that stays open asks whether there is a newer one, in milliseconds. */
const pause = 30 * 60_000;

let newer = false;
const listeners = new Set<() => void>();

/** Calls back when it turns out that the server has a newer page than this one. */
export function onNewer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isNewer = () => newer;

let begun = false;

/** Lets this page open without network, where the browser can do that, and looks for newer ones. */
export async function keepForOffline(): Promise<void> {
  if (begun || !import.meta.env.PROD || !('serviceWorker' in navigator)) {
    return;
  }
  begun = true;
  navigator.serviceWorker.addEventListener('controllerchange', () => void compare());
  const registration = await navigator.serviceWorker.register(workerAddress, { scope: '/admin' });
  const look = () => void registration.update().catch(() => {});
  setInterval(look, pause);
  addEventListener('online', look);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
}

/** The worker is always of the newest build that was seen here; the page may be older. */
async function compare() {
  const worker = navigator.serviceWorker.controller;
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src^="/assets/"]');
  if (worker && own && (await buildOf(worker)) !== new URL(own.src).pathname) {
    newer = true;
    listeners.forEach((listener) => listener());
  }
}

function buildOf(worker: ServiceWorker): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage('build', [port2]);
  });
}
