import type { Feature, MultiLineString } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Palette } from './palette';

/** Degrees between two lines. */
const step = 5;
const west = 90;
const east = 130;
const south = 0;
const north = 30;

/** Meridians and parallels round the country: they give the open sea a measure. */
export function graticule(): Feature<MultiLineString> {
  const lines: [number, number][][] = [];
  for (let longitude = west; longitude <= east; longitude += step) {
    lines.push([
      [longitude, south],
      [longitude, north],
    ]);
  }
  for (let latitude = south; latitude <= north; latitude += step) {
    lines.push([
      [west, latitude],
      [east, latitude],
    ]);
  }
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: lines } };
}

export function graticuleSource(): SourceSpecification {
  return { type: 'geojson', data: graticule() };
}

export function graticuleLayer(palette: Palette): LayerSpecification {
  return {
    id: 'graticule',
    type: 'line',
    source: 'graticule',
    maxzoom: 7.5,
    paint: { 'line-color': palette.graticule, 'line-width': 0.6, 'line-opacity': 0.3 },
  };
}
