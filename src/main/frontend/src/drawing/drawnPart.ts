import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { middleLayer, vertexLayer } from '@/map/drawingPointer';
import { hatchImage } from '@/map/images';
import type { MapPart } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import { addresses, geometryOf, middleAfter, sameAddress, vertexAt, type Address, type Ring, type Shape, type Vertex } from './shape';
import type { Flaw } from './validity';

/** All that the map shows of what is being drawn. */
export interface Drawn {
  shape: Shape;
  /** A ring that is not closed yet; null where none is begun. */
  begun: Ring | null;
  selected: Address | null;
  flaws: readonly Flaw[];
  /** Outlines of neighbours, to whose vertices one can snap. */
  neighbours: readonly Shape[];
  /** What it is held against. */
  before?: Before | null;
  /** Is it only shown, without vertices? */
  still?: boolean;
}

/** An outline of before, and what is drawn more and less than that. */
export interface Before {
  shape: Shape;
  added: Geometry | null;
  removed: Geometry | null;
}

const feature = (coordinates: Vertex, properties: object): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [coordinates[0], coordinates[1]] },
});

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const source = (features: Feature[]) => ({ type: 'geojson' as const, data: collection(features) });
const areas = (shapes: readonly Shape[]): Feature[] =>
  shapes.flatMap((shape) => {
    const geometry = geometryOf(shape);
    return geometry ? [{ type: 'Feature' as const, properties: {}, geometry }] : [];
  });

const geometries = (geometry: Geometry | null | undefined): Feature[] => (geometry ? [{ type: 'Feature', properties: {}, geometry }] : []);

/** What is drawn, as a part of the map's style. */
export function drawnPart({ shape, begun, selected, flaws, neighbours, before, still }: Drawn, palette: Palette): MapPart {
  const all = addresses(shape);
  const middles = begun || still ? [] : all.map((address, n) => ({ n, at: middleAfter(shape, address) }));
  const vertices = begun || still ? [] : all.map((address, n) => feature(vertexAt(shape, address) ?? [0, 0], { n, selected: sameAddress(address, selected) }));
  const line: Feature[] =
    begun && begun.length > 0 ? [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: begun.map(([x, y]) => [x, y]) } }] : [];
  return {
    sources: {
      'drawn-area': source(areas([shape])),
      'drawn-neighbours': source(areas(neighbours)),
      'drawn-begun': source([...line, ...(begun ?? []).map((vertex) => feature(vertex, {}))]),
      [vertexLayer]: source(vertices),
      [middleLayer]: source(middles.flatMap(({ n, at }) => (at ? [feature(at, { n })] : []))),
      'drawn-flaws': source(flaws.map(({ at }) => feature(at, {}))),
      'drawn-before': source(areas(before ? [before.shape] : [])),
      'drawn-added': source(geometries(before?.added)),
      'drawn-removed': source(geometries(before?.removed)),
    },
    fills: [
      { id: 'drawn-added-fill', type: 'fill', source: 'drawn-added', paint: { 'fill-color': palette.covered, 'fill-opacity': 0.4 } },
      { id: 'drawn-removed-fill', type: 'fill', source: 'drawn-removed', paint: { 'fill-pattern': hatchImage(palette.uncovered, 6) } },
      { id: 'drawn-fill', type: 'fill', source: 'drawn-area', paint: { 'fill-color': palette.selected, 'fill-opacity': 0.18 } },
    ],
    lines: [
      { id: 'drawn-before-line', type: 'line', source: 'drawn-before', paint: { 'line-color': palette.label, 'line-width': 1.6, 'line-dasharray': [1, 2] } },
      { id: 'drawn-neighbour-lines', type: 'line', source: 'drawn-neighbours', paint: { 'line-color': palette.relic, 'line-width': 1.2, 'line-dasharray': [3, 2] } },
      { id: 'drawn-line', type: 'line', source: 'drawn-area', paint: { 'line-color': palette.selected, 'line-width': 2.4 } },
      { id: 'drawn-begun-line', type: 'line', source: 'drawn-begun', paint: { 'line-color': palette.selected, 'line-width': 2.4, 'line-dasharray': [2, 1] } },
    ],
    labels: [
      dots(middleLayer, middleLayer, { radius: 3.5, fill: palette.halo, ink: palette.selected, opacity: 0.85 }),
      dots('drawn-begun-dots', 'drawn-begun', { radius: 4.5, fill: palette.halo, ink: palette.selected }),
      {
        ...dots(vertexLayer, vertexLayer, { radius: 6, fill: palette.halo, ink: palette.selected }),
        paint: {
          'circle-radius': ['case', ['get', 'selected'], 8, 6],
          'circle-color': ['case', ['get', 'selected'], palette.selected, palette.halo],
          'circle-stroke-color': palette.label,
          'circle-stroke-width': 1.5,
        },
      } as LayerSpecification,
      // A ring with nothing in it, round the place: not told by colour alone.
      {
        id: 'drawn-flaw-rings',
        type: 'circle',
        source: 'drawn-flaws',
        paint: { 'circle-radius': 13, 'circle-color': 'rgba(0, 0, 0, 0)', 'circle-stroke-color': palette.red, 'circle-stroke-width': 3 },
      },
    ],
    pick: [],
  };
}

interface Dot {
  radius: number;
  fill: string;
  ink: string;
  opacity?: number;
}

function dots(id: string, from: string, { radius, fill, ink, opacity = 1 }: Dot): LayerSpecification {
  return {
    id,
    type: 'circle',
    source: from,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: { 'circle-radius': radius, 'circle-color': fill, 'circle-stroke-color': ink, 'circle-stroke-width': 1.5, 'circle-opacity': opacity },
  };
}
