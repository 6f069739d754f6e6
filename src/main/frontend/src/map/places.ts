import type { LayerSpecification } from 'maplibre-gl';
import { font, fontBold } from './fonts';
import type { Palette } from './palette';

type Level = 'PROVINCE' | 'COMMUNE';

const drawn = ['has', 'accuracy'];

/** A unit whose border is not known is a ring at its centre. */
export function centreRing(id: string, source: string, level: Level, palette: Palette): LayerSpecification {
  const hovered = ['boolean', ['feature-state', 'hover'], false];
  return {
    id,
    type: 'circle',
    source,
    'source-layer': 'labels',
    ...(level === 'PROVINCE' && { maxzoom: 9 }),
    filter: ['all', ['==', ['get', 'level'], level], ['!', drawn]] as never,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 3.4, 1.6, 5, 2.8, 8, 4.5],
      'circle-color': ['case', hovered, palette.hover, palette.land] as never,
      'circle-stroke-color': palette.provinceLine,
      'circle-stroke-width': 1.4,
    },
  };
}

/** Names of units: in the middle of a border, beside a ring, or a little aside where others stand. The last find their place first. */
export function placeLabels(palette: Palette, communesFrom = 8): LayerSpecification[] {
  const layers = [
    label('commune-names', 'COMMUNE', palette, ['!', drawn]),
    label('commune-labels', 'COMMUNE', palette, drawn),
    label('province-names', 'PROVINCE', palette, ['!', drawn]),
    label('province-labels', 'PROVINCE', palette, drawn),
  ];
  return layers.map((layer) => (layer.id.startsWith('commune') ? { ...layer, minzoom: communesFrom } : layer));
}

function label(id: string, level: Level, palette: Palette, filter: unknown[]): LayerSpecification {
  const inMiddle = filter === drawn;
  const sides = ['top', 'bottom', 'left', 'right'] as const;
  const ofProvince = level === 'PROVINCE';
  return {
    id,
    type: 'symbol',
    source: 'units',
    'source-layer': 'labels',
    ...(ofProvince && { maxzoom: 9 }),
    filter: ['all', ['==', ['get', 'level'], level], filter] as never,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ofProvince ? fontBold : font,
      'text-size': ofProvince
        ? ['interpolate', ['linear'], ['zoom'], 4, 9.5, 5, 10.5, 8, 15]
        : ['interpolate', ['linear'], ['zoom'], 8, 10, 12, 13],
      'text-max-width': ofProvince ? 8 : 7,
      'text-padding': ofProvince ? 1 : 3,
      'text-variable-anchor': inMiddle && ofProvince ? ['center', ...sides] : inMiddle ? ['center'] : [...sides],
      'text-radial-offset': inMiddle ? 0.35 : 0.5,
      'text-justify': 'auto',
      // Where not all have room, the large cities stay.
      'symbol-sort-key': ['match', ['get', 'kind'], ['CITY', 'WARD', 'SPECIAL_ZONE'], 0, 1],
    },
    paint: {
      'text-color': ofProvince ? palette.label : palette.labelMinor,
      'text-halo-color': palette.halo,
      'text-halo-width': ofProvince ? 1.5 : 1.3,
    },
  };
}
