import type { Feature } from 'geojson';
import { fontBold } from '@/map/fonts';
import { markImage } from '@/map/images';
import type { MapPart } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import type { Bounds } from '@/map/view';
import type { Point } from '@/position/coordinates';
import type { Stop } from './route';

interface Drawn {
  stops: readonly Stop[];
  start: Point | null;
  back: boolean;
  palette: Palette;
  selected: string | null;
}

const at = ({ longitude, latitude }: Point) => [longitude, latitude];

/** The stops with their numbers, and the straight lines between them. */
export function routeMapPart({ stops, start, back, palette, selected }: Drawn): MapPart {
  const way = [...(start ? [start] : []), ...stops];
  const line = [...way, ...(back ? way.slice(0, 1) : [])].map(at);
  return {
    sources: {
      'route-line': { type: 'geojson', data: { type: 'LineString', coordinates: line.length > 1 ? line : [] } },
      'route-stops': { type: 'geojson', data: { type: 'FeatureCollection', features: numbered(stops, selected) }, promoteId: 'id' },
      'route-start': { type: 'geojson', data: start ? { type: 'Point', coordinates: at(start) } : { type: 'FeatureCollection', features: [] } },
    },
    lines: [
      { id: 'route-casing', type: 'line', source: 'route-line', paint: { 'line-color': palette.halo, 'line-width': 6, 'line-opacity': 0.8 } },
      { id: 'route-line', type: 'line', source: 'route-line', paint: { 'line-color': palette.covered, 'line-width': 2.5, 'line-dasharray': [3, 1.5] } },
    ],
    points: [
      {
        id: 'route-stops',
        type: 'circle',
        source: 'route-stops',
        paint: {
          'circle-radius': ['+', ['case', ['get', 'chosen'], 15, 12], ['*', 3, ['max', 0, ['-', ['length', ['get', 'numbers']], 2]]]],
          'circle-color': ['case', ['get', 'chosen'], palette.selected, palette.relic],
          'circle-stroke-color': palette.halo,
          'circle-stroke-width': 2,
        },
      },
      {
        id: 'route-start',
        type: 'symbol',
        source: 'route-start',
        layout: { 'icon-image': markImage('plate', palette.red, palette.redInk), 'icon-size': 1.4, 'icon-anchor': 'bottom', 'icon-allow-overlap': true },
      },
    ],
    labels: [
      {
        id: 'route-numbers',
        type: 'symbol',
        source: 'route-stops',
        layout: { 'text-field': ['get', 'numbers'], 'text-font': fontBold, 'text-size': 13, 'text-allow-overlap': true },
        paint: { 'text-color': ['case', ['get', 'chosen'], '#1a1410', palette.halo] },
      },
    ],
    pick: ['route-stops'],
  };
}

/** One disc for each spot; boards that hang at one spot follow each other, and share it. */
function numbered(stops: readonly Stop[], selected: string | null): Feature[] {
  const spots = new Map<string, { stop: Stop; ids: string[]; numbers: number[] }>();
  stops.forEach((stop, index) => {
    const key = at(stop).join();
    const spot = spots.get(key) ?? { stop, ids: [], numbers: [] };
    spot.ids.push(stop.id);
    spot.numbers.push(index + 1);
    spots.set(key, spot);
  });
  return [...spots.values()].map(({ stop, ids, numbers }) => ({
    type: 'Feature',
    properties: { id: stop.id, numbers: told(numbers), chosen: selected !== null && ids.includes(selected) },
    geometry: { type: 'Point', coordinates: at(stop) },
  }));
}

/** `4`, `4–6`, `2, 7`. */
function told(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  return numbers.length > 1 && last - first === numbers.length - 1 ? `${first}–${last}` : numbers.join(', ');
}

/** The box round a way; null where there is none. */
export function routeExtent(way: readonly Point[]): Bounds | null {
  const [longitudes, latitudes] = [way.map(({ longitude }) => longitude), way.map(({ latitude }) => latitude)];
  return way.length === 0 ? null : [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
