import type { LayerSpecification } from 'maplibre-gl';
import type { MapPart } from './mapPart';
import type { Palette } from './palette';

/** Longitude and latitude. */
type At = readonly [number, number];

/** The same part with a ring where something is, above all else: it may be drawn as one with others there. */
export function withRing(part: MapPart, at: At | null, palette: Palette): MapPart {
  if (at === null) {
    return part;
  }
  const data = { type: 'Point' as const, coordinates: [at[0], at[1]] };
  return {
    ...part,
    sources: { ...part.sources, 'chosen-place': { type: 'geojson', data } },
    labels: [...(part.labels ?? []), ring('chosen-ring-edge', palette.label, 6), ring('chosen-ring', palette.selected, 3)],
  };
}

/** Wider than a mark, so that what is chosen is seen inside. */
const radius = 19;

function ring(id: string, color: string, width: number): LayerSpecification {
  return {
    id,
    type: 'circle',
    source: 'chosen-place',
    paint: { 'circle-radius': radius, 'circle-color': 'rgba(0, 0, 0, 0)', 'circle-stroke-color': color, 'circle-stroke-width': width },
  };
}
