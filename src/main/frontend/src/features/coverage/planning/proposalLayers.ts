import type { Feature } from 'geojson';
import { circlePolygon } from '@/map/circle';
import { fontBold } from '@/map/fonts';
import type { MapPart } from '@/map/mapPart';
import type { Palette } from '@/map/palette';

/** A numbered place on the map, and how far it reaches. */
export interface NumberedPlace {
  id: string;
  number: number;
  longitude: number;
  latitude: number;
  meters?: number;
  /** Does it take something away, such as a squad? */
  closes?: boolean;
}

/** Numbered places above what else is drawn. */
export function withPlaces(part: MapPart, places: readonly NumberedPlace[], palette: Palette, selected: string | null): MapPart {
  const points: Feature[] = places.map(({ id, number, longitude, latitude, closes = false }) => ({
    type: 'Feature',
    properties: { id, number: String(number), chosen: id === selected, closes },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  }));
  const circles: Feature[] = places.flatMap(({ longitude, latitude, meters }) =>
    meters === undefined ? [] : [{ type: 'Feature', properties: {}, geometry: circlePolygon({ longitude, latitude, meters }) }],
  );
  return {
    ...part,
    sources: {
      ...part.sources,
      places: { type: 'geojson', data: { type: 'FeatureCollection', features: points }, promoteId: 'id' },
      reaches: { type: 'geojson', data: { type: 'FeatureCollection', features: circles } },
    },
    lines: [
      ...(part.lines ?? []),
      { id: 'reach-fill', type: 'fill', source: 'reaches', paint: { 'fill-color': palette.selected, 'fill-opacity': 0.12 } },
      { id: 'reach-line', type: 'line', source: 'reaches', paint: { 'line-color': palette.selected, 'line-width': 1.5, 'line-dasharray': [3, 2] } },
    ],
    points: [
      ...(part.points ?? []),
      {
        id: 'places',
        type: 'circle',
        source: 'places',
        paint: {
          'circle-radius': ['case', ['get', 'chosen'], 15, 12],
          'circle-color': ['case', ['get', 'closes'], palette.unknown, palette.selected],
          'circle-stroke-color': palette.label,
          'circle-stroke-width': ['case', ['get', 'chosen'], 3, 1.5],
        },
      },
    ],
    labels: [
      ...(part.labels ?? []),
      {
        id: 'place-numbers',
        type: 'symbol',
        source: 'places',
        layout: { 'text-field': ['get', 'number'], 'text-font': fontBold, 'text-size': 13, 'text-allow-overlap': true },
        paint: { 'text-color': '#1a1410' },
      },
    ],
    pick: ['places', ...part.pick],
  };
}
