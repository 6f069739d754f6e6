import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Language } from '@/text/language';
import { fontFaces } from './fonts';
import { graticuleLayer, graticuleSource } from './graticule';
import { islandLayers, islandSource } from './islands';
import { tileSource, type MapPart } from './mapPart';
import type { Palette } from './palette';
import { centreRing, placeLabels } from './places';
import { seaLabels, seaSource } from './seas';

/** Zoom from which the tiles hold communes. */
export const communeZoom = 7;

/** The whole map as a value: our own borders of a day, and above them what one feature draws. */
export function mapStyle(palette: Palette, language: Language, day: string, part: MapPart): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces(),
    sources: {
      units: tileSource('units', day),
      islands: islandSource(language),
      seas: seaSource(language),
      graticule: graticuleSource(),
      ...part.sources,
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      graticuleLayer(palette),
      land(part.aside ? palette.landAside : palette.land),
      ...(part.fills ?? []),
      communeLines(palette),
      provinceLines(palette),
      ...(part.lines ?? []),
      ...(part.marks ?? []),
      seaLabels(palette),
      centreRing('province-centres', 'units', 'PROVINCE', palette),
      ...placeLabels(palette, part.communeNamesFrom),
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
