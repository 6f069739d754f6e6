import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Picked } from './mapPart';

interface Listener {
  pick: () => string[];
  onPick: (picked: Picked, point: { x: number; y: number }) => void;
  onHover: (picked: Picked | null, point: { x: number; y: number }) => void;
}

/** Pixels round the pointer that still hit a point. */
const reach = 4;

/** Tells what lies under the pointer, and what was clicked on; of several things the foremost. */
export function listenToPointer(map: MapLibre, listener: Listener): () => void {
  const move = (event: MapMouseEvent) => {
    const picked = pickAt(map, event, listener.pick());
    map.getCanvas().style.cursor = picked ? 'pointer' : '';
    listener.onHover(picked, event.point);
  };
  const leave = () => listener.onHover(null, { x: 0, y: 0 });
  const click = (event: MapMouseEvent) => {
    const picked = pickAt(map, event, listener.pick());
    if (picked) {
      listener.onPick(picked, event.point);
    }
  };
  map.on('mousemove', move);
  map.on('mouseout', leave);
  map.on('click', click);
  return () => {
    map.off('mousemove', move);
    map.off('mouseout', leave);
    map.off('click', click);
  };
}

function pickAt(map: MapLibre, event: MapMouseEvent, wanted: string[]): Picked | null {
  const layers = wanted.filter((layer) => map.getLayer(layer));
  const { x, y } = event.point;
  const features = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers },
  );
  const exact = new Set(map.queryRenderedFeatures(event.point, { layers }).map((feature) => feature.id));
  const found = layers
    .flatMap((layer) => features.filter((feature) => feature.layer.id === layer))
    .find((feature) => feature.geometry.type === 'Point' || exact.has(feature.id));
  return found ? { layer: found.layer.id, id: String(found.id), properties: found.properties } : null;
}
