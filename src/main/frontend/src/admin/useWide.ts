import { useSyncExternalStore } from 'react';

const wide = '(min-width: 64em)';
let before = true;

/** Whether there is room beside a list; on paper as it was on the screen, so that a map stays to be printed. */
function isWide(): boolean {
  if (!matchMedia('print').matches) {
    before = matchMedia(wide).matches;
  }
  return before;
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export const useWide = () => useSyncExternalStore(subscribe, isWide);
