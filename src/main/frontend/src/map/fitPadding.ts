import type { Home } from './view';

/** Pixels left free round what the map fits in: the legend lies at the left of a wide map unless it is outside, marks and their names reach beyond a box of points. */
export function fitPadding(container: HTMLElement, home: Home | null = null) {
  const marks = home !== null && home.leastZoom === undefined ? 32 : 0;
  const legend = container.clientWidth > 760 && container.dataset.legend !== 'outside' ? 274 : 0;
  return { top: 16 + marks, right: 16 + marks, bottom: 36 + marks, left: 16 + legend + marks };
}
