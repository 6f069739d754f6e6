import type { Map as MapLibre, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';

/** Layers of what is drawn; their features have a number `n` that says which one it is. */
export const vertexLayer = 'drawn-vertices';
export const middleLayer = 'drawn-middles';

export type At = readonly [number, number];

export interface DrawingListener {
  /** A vertex was taken hold of. */
  onGrab: (vertex: number) => void;
  /** It is being dragged; `start` is said of the first step of a drag. */
  onDrag: (vertex: number, to: At, start: boolean) => void;
  /** The point between two vertices was taken hold of: answers the vertex it became. */
  onSplit: (middle: number) => number;
  /** The ground was clicked. */
  onGround: (at: At) => void;
  /** Where a drag may end as well, for snapping: the nearest of these within reach is taken. */
  snapTo: () => readonly At[];
}

/** Pixels round the pointer that still hit a vertex: more for a finger. */
const reach = { mouse: 6, touch: 22 };
const snapPixels = 12;

/** Lets vertices be dragged by mouse and touch, and tells where the ground is clicked. */
export function listenToDrawing(map: MapLibre, listener: DrawingListener): () => void {
  let held: number | null = null;
  let moved = false;

  const under = (event: MapMouseEvent | MapTouchEvent, layer: string, pixels: number): number | null => {
    const { x, y } = event.point;
    const [feature] = map.getLayer(layer)
      ? map.queryRenderedFeatures(
          [
            [x - pixels, y - pixels],
            [x + pixels, y + pixels],
          ],
          { layers: [layer] },
        )
      : [];
    return feature ? Number(feature.properties.n) : null;
  };
  const snapped = ({ lng, lat }: { lng: number; lat: number }): At => {
    const here = map.project([lng, lat]);
    const [nearest] = listener
      .snapTo()
      .map((to) => ({ to, away: map.project([to[0], to[1]]).dist(here) }))
      .filter(({ away }) => away <= snapPixels)
      .sort((one, other) => one.away - other.away);
    return nearest?.to ?? [lng, lat];
  };
  const grab = (event: MapMouseEvent | MapTouchEvent, pixels: number) => {
    const vertex = under(event, vertexLayer, pixels);
    const middle = vertex === null ? under(event, middleLayer, pixels) : null;
    if (vertex === null && middle === null) {
      return;
    }
    event.preventDefault();
    held = vertex ?? listener.onSplit(middle ?? 0);
    moved = middle !== null;
    listener.onGrab(held);
    map.dragPan.disable();
  };
  const drag = (event: MapMouseEvent | MapTouchEvent) => {
    if (held !== null) {
      listener.onDrag(held, snapped(event.lngLat), !moved);
      moved = true;
    }
  };
  const drop = () => {
    if (held !== null) {
      held = null;
      map.dragPan.enable();
    }
  };
  const click = (event: MapMouseEvent) => {
    if (under(event, vertexLayer, reach.mouse) === null && under(event, middleLayer, reach.mouse) === null) {
      listener.onGround(snapped(event.lngLat));
    }
  };
  const hover = (event: MapMouseEvent) => {
    const over = under(event, vertexLayer, reach.mouse) !== null || under(event, middleLayer, reach.mouse) !== null;
    map.getCanvas().style.cursor = over ? 'move' : 'crosshair';
  };
  const byMouse = (event: MapMouseEvent) => grab(event, reach.mouse);
  const byTouch = (event: MapTouchEvent) => event.points.length === 1 && grab(event, reach.touch);
  map.on('mousedown', byMouse);
  map.on('touchstart', byTouch);
  map.on('mousemove', drag);
  map.on('mousemove', hover);
  map.on('touchmove', drag);
  map.on('mouseup', drop);
  map.on('touchend', drop);
  map.on('touchcancel', drop);
  map.on('click', click);
  return () => {
    map.off('mousedown', byMouse);
    map.off('touchstart', byTouch);
    map.off('mousemove', drag);
    map.off('mousemove', hover);
    map.off('touchmove', drag);
    map.off('mouseup', drop);
    map.off('touchend', drop);
    map.off('touchcancel', drop);
    map.off('click', click);
  };
}
