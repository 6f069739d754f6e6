import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '@/map/palette';

/** Units that have grants, marked by a dashed line and a veil over whatever else is drawn of them. */
export function grantLayers(units: readonly string[], palette: Palette): { fills: LayerSpecification[]; lines: LayerSpecification[] } {
  const filter: FilterSpecification = ['in', ['to-string', ['get', 'id']], ['literal', [...units]]];
  const layers = ['communes', 'provinces'] as const;
  return {
    fills: layers.map((layer) => ({
      id: `grant-${layer}`,
      type: 'fill',
      source: 'units',
      'source-layer': layer,
      filter,
      paint: { 'fill-color': palette.covered, 'fill-opacity': 0.28 },
    })),
    lines: layers.map((layer) => ({
      id: `grant-${layer}-line`,
      type: 'line',
      source: 'units',
      'source-layer': layer,
      filter,
      paint: { 'line-color': palette.covered, 'line-width': 2.5, 'line-dasharray': [2, 1.5] },
    })),
  };
}
