import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Language } from '@/text/language';
import { font, fontBold, fontFaces } from './fonts';
import { islandLayers, islandSource } from './islands';
import { tileSource, type MapPart } from './mapPart';
import type { Palette } from './palette';

/** Zoom from which the tiles hold communes. */
export const communeZoom = 7;

/** The whole map as a value: our own borders of a day, and above them what one feature draws. */
export function mapStyle(palette: Palette, language: Language, day: string, part: MapPart): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces(),
    sources: { units: tileSource('units', day), islands: islandSource(language), ...part.sources },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      land(part.aside ? palette.landAside : palette.land),
      ...(part.fills ?? []),
      communeLines(palette),
      provinceLines(palette),
      ...(part.lines ?? []),
      ...communeLabels(palette),
      provinceLabels(palette),
      ...islandLayers(palette),
      ...(part.points ?? []),
      ...(part.labels ?? []),
    ],
  };
}

function land(color: string): LayerSpecification {
  return {
    id: 'land',
    type: 'fill',
    source: 'units',
    'source-layer': 'provinces',
    paint: { 'fill-color': color },
  };
}

function communeLines(palette: Palette): LayerSpecification {
  return {
    id: 'commune-lines',
    type: 'line',
    source: 'units',
    'source-layer': 'communes',
    minzoom: communeZoom,
    paint: { 'line-color': palette.communeLine, 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.3, 12, 1.2] },
  };
}

function provinceLines(palette: Palette): LayerSpecification {
  return {
    id: 'province-lines',
    type: 'line',
    source: 'units',
    'source-layer': 'provinces',
    paint: { 'line-color': palette.provinceLine, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 8, 1.2, 11, 2] },
  };
}

function communeLabels(palette: Palette): LayerSpecification[] {
  const layer = (id: string, filter: unknown, minzoom: number): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'units',
    'source-layer': 'labels',
    minzoom,
    filter: filter as never,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10.5, 12, 13],
      'text-max-width': 7,
      'text-padding': 4,
    },
    paint: { 'text-color': palette.labelMinor, 'text-halo-color': palette.halo, 'text-halo-width': 1.3 },
  });
  return [layer('commune-labels', ['==', ['get', 'level'], 'COMMUNE'], 9)];
}

function provinceLabels(palette: Palette): LayerSpecification {
  return {
    id: 'province-labels',
    type: 'symbol',
    source: 'units',
    'source-layer': 'labels',
    maxzoom: 9,
    filter: ['==', ['get', 'level'], 'PROVINCE'],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': fontBold,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10, 8, 15],
      'text-max-width': 8,
      'text-padding': 2,
    },
    paint: { 'text-color': palette.label, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
  };
}
