/// <reference lib="webworker" />
// Opens the administration where there is no network. It keeps files of the build only: what the API answers goes past it.
import type { Shell } from './shell';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const __SHELL__: Shell;

const shell = __SHELL__;
const page = '/admin';
const family = 'diachido-shell ';
const own = family + shell.version;

/** How long a page may keep somebody waiting while there is a copy of it, in milliseconds. */
const patience = 4_000;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(own)
      .then((cache) => cache.addAll([page, ...shell.files]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    if (pathname === page || pathname.startsWith(`${page}/`)) {
      event.respondWith(opened(request));
    }
  } else if (pathname.startsWith('/assets/') || shell.files.includes(pathname)) {
    event.respondWith(asset(request));
  }
});

self.addEventListener('message', (event) => {
  if (event.data === 'build') {
    event.ports[0]?.postMessage(shell.build);
  }
});

/** The build before stays for pages that are still open. */
async function forgetOld(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

/** The page as the server has it now, else the copy. */
async function opened(request: Request): Promise<Response> {
  const copy = await (await caches.open(own)).match(page);
  try {
    const answer = await (copy ? Promise.race([fetch(request), late()]) : fetch(request));
    return answer.status < 500 ? answer : (copy ?? answer);
  } catch (failure) {
    if (copy) {
      return copy;
    }
    throw failure;
  }
}

function late(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('late')), patience));
}

/** Names of assets change with their content, so that a copy is never old. */
async function asset(request: Request): Promise<Response> {
  const copy = await caches.match(request);
  if (copy) {
    return copy;
  }
  const answer = await fetch(request);
  if (answer.ok && answer.status === 200) {
    const cache = await caches.open(own);
    await cache.put(request, answer.clone()).catch(() => {});
  }
  return answer;
}
