import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Language } from '@/text/language';
import { font } from './fonts';
import type { Palette } from './palette';

const seas = [
  { name: { vi: 'BIỂN ĐÔNG', en: 'EAST SEA' }, position: [112.3, 13.2] },
  { name: { vi: 'VỊNH\nBẮC BỘ', en: 'GULF OF\nTONKIN' }, position: [107.5, 19.4] },
  { name: { vi: 'VỊNH\nTHÁI LAN', en: 'GULF OF\nTHAILAND' }, position: [103.2, 8.9] },
] as const;

export function seaSource(language: Language): SourceSpecification {
  const data: FeatureCollection<Point> = {
    type: 'FeatureCollection',
    features: seas.map(({ name, position }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...position] },
      properties: { name: name[language] },
    })),
  };
  return { type: 'geojson', data };
}

/** The names of the seas, on views of the country only. */
export function seaLabels(palette: Palette): LayerSpecification {
  return {
    id: 'sea-labels',
    type: 'symbol',
    source: 'seas',
    maxzoom: 8,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 9, 6, 13],
      'text-letter-spacing': 0.22,
      'text-line-height': 1.5,
    },
    paint: { 'text-color': palette.seaLabel },
  };
}
