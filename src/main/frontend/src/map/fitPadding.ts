/** Pixels left free round what the map fits in: the legend lies at the left of a wide map. */
export function fitPadding(container: HTMLElement) {
  return { top: 16, right: 16, bottom: 28, left: container.clientWidth > 900 ? 290 : 16 };
}
