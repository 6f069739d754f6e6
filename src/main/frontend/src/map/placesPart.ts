import type { LayerSpecification } from 'maplibre-gl';
import { fontBold } from './fonts';
import { clusterSource, type MapPart, type Picked } from './mapPart';
import type { Palette } from './palette';
import type { Day } from '@/text/day';

interface Places {
  /** The name of the list, which its tiles have too. */
  layer: string;
  where: object;
  day: Day;
  palette: Palette;
  selected: string | null;
  /** The image of a mark, or an expression that says which. */
  image: unknown;
  /** The property that names a mark. */
  name: string;
  /** Of the discs that stand for several. */
  color: string;
}

/** Things of a list as marks; those that lie close together as a disc with their number. */
export function placesPart({ layer, where, day, palette, selected, image, name, color }: Places): MapPart {
  const source = { source: layer, 'source-layer': 'clusters' };
  const single = { ...source, filter: ['==', ['get', 'count'], 1] as never };
  const several = { ...source, filter: ['>', ['get', 'count'], 1] as never };
  return {
    sources: { [layer]: clusterSource(layer, day, where) },
    points: [halo(layer, single, palette, selected), marks(layer, single, image), discs(layer, several, palette, color)],
    labels: [names(layer, single, palette, name), counts(layer, several, palette)],
    communeNamesFrom: 9,
    pick: [`${layer}-marks`, clustersOf(layer)],
  };
}

/** The layer of discs that stand for several things. */
function clustersOf(layer: string): string {
  return `${layer}-clusters`;
}

/** Does it stand for several things? */
export function isCluster({ layer }: Picked): boolean {
  return layer.endsWith('-clusters');
}

type Place = { source: string; 'source-layer': string; filter: never };

function halo(layer: string, place: Place, palette: Palette, selected: string | null): LayerSpecification {
  const chosen = ['==', ['to-string', ['get', 'id']], selected ?? ''];
  const hovered = ['boolean', ['feature-state', 'hover'], false];
  return {
    id: `${layer}-halo`,
    type: 'circle',
    ...place,
    paint: {
      'circle-radius': 17,
      'circle-color': palette.selected,
      'circle-opacity': ['case', chosen, 0.45, hovered, 0.3, 0] as never,
      'circle-stroke-color': palette.selected,
      'circle-stroke-width': ['case', chosen, 3, 0] as never,
    },
  };
}

function marks(layer: string, place: Place, image: unknown): LayerSpecification {
  return {
    id: `${layer}-marks`,
    type: 'symbol',
    ...place,
    layout: {
      'icon-image': image as never,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.75, 10, 1.1],
      'icon-allow-overlap': true,
    },
  };
}

function discs(layer: string, place: Place, palette: Palette, color: string): LayerSpecification {
  return {
    id: clustersOf(layer),
    type: 'circle',
    ...place,
    paint: {
      'circle-radius': ['step', ['get', 'count'], 14, 10, 17, 100, 21, 1000, 25],
      'circle-color': color,
      'circle-stroke-color': palette.halo,
      'circle-stroke-width': 2,
    },
  };
}

/** Above the names, which find their places after the numbers and so beside the discs. */
function counts(layer: string, place: Place, palette: Palette): LayerSpecification {
  return {
    id: `${layer}-counts`,
    type: 'symbol',
    ...place,
    layout: {
      'text-field': ['to-string', ['get', 'count']],
      'text-font': fontBold,
      'text-size': 13,
      'text-padding': 8,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': palette.halo },
  };
}

function names(layer: string, place: Place, palette: Palette, name: string): LayerSpecification {
  return {
    id: `${layer}-names`,
    type: 'symbol',
    ...place,
    minzoom: 11,
    layout: {
      'text-field': ['get', name],
      'text-font': fontBold,
      'text-size': 12,
      'text-max-width': 9,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.2,
      'text-justify': 'auto',
    },
    paint: { 'text-color': palette.label, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
  };
}
