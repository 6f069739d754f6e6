import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Language } from '@/text/language';
import { fontBold } from './fonts';
import type { Palette } from './palette';

/*
 * Hoàng Sa and Trường Sa belong on every view of the country, whatever the tiles hold.
 * Islets are single points: their positions to a hundredth of a degree, no borders.
 */
const archipelagos = [
  {
    name: { vi: 'Quần đảo Hoàng Sa\n(Việt Nam)', en: 'Hoàng Sa Archipelago\n(Việt Nam)' },
    label: [111.97, 15.6],
    islets: [
      [111.62, 16.53],
      [111.2, 15.78],
      [111.71, 16.45],
      [111.6, 16.45],
      [112.34, 16.83],
      [112.73, 16.67],
      [112.27, 16.97],
    ],
  },
  {
    name: { vi: 'Quần đảo Trường Sa\n(Việt Nam)', en: 'Trường Sa Archipelago\n(Việt Nam)' },
    label: [112.55, 10.9],
    islets: [
      [111.92, 8.65],
      [114.33, 11.43],
      [114.33, 9.89],
      [114.37, 10.18],
      [114.48, 10.38],
      [114.37, 10.38],
      [112.91, 7.89],
      [113.7, 8.97],
      [114.56, 9.9],
      [112.25, 8.86],
      [115.8, 10.73],
    ],
  },
] as const;

export const islandLabelLayer = 'island-labels';

/** The archipelagos as points: one label each, and their larger islets. */
export function islandFeatures(language: Language): FeatureCollection<Point> {
  const point = (coordinates: readonly number[], properties: object) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [...coordinates] },
    properties,
  });
  return {
    type: 'FeatureCollection',
    features: archipelagos.flatMap((group) => [
      point(group.label, { label: group.name[language] }),
      ...group.islets.map((islet) => point(islet, {})),
    ]),
  };
}

export function islandSource(language: Language): SourceSpecification {
  return { type: 'geojson', data: islandFeatures(language) };
}

export function islandLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'islets',
      type: 'circle',
      source: 'islands',
      filter: ['!', ['has', 'label']],
      maxzoom: 9,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 1.3, 8, 3],
        'circle-color': palette.land,
        'circle-stroke-color': palette.provinceLine,
        'circle-stroke-width': 1,
      },
    },
    {
      id: islandLabelLayer,
      type: 'symbol',
      source: 'islands',
      filter: ['has', 'label'],
      maxzoom: 9,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': fontBold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10, 6, 13],
        // Below the point, so that no islet lies under the name.
        'text-anchor': 'top',
        'text-allow-overlap': true,
        'text-ignore-placement': false,
      },
      paint: { 'text-color': palette.label, 'text-halo-color': palette.sea, 'text-halo-width': 1.5 },
    },
  ];
}
