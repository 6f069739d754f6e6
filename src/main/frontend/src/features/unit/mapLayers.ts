import type { LayerSpecification } from 'maplibre-gl';
import { hatchImage } from '@/map/images';
import { tileSource, type MapPart } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import type { Day } from '@/text/day';
import { unitWhere, type UnitQuestion } from './question';

const uncertainBorder = ['in', ['get', 'accuracy'], ['literal', ['DERIVED', 'APPROXIMATE']]];

/** Units on the map: those asked about stand out from the rest of the country. */
export function unitMapPart(question: UnitQuestion, day: Day, palette: Palette, selected: string | null): MapPart {
  const drawn = drawnLayers(question);
  return {
    sources: { asked: tileSource('units', day, unitWhere(question)) },
    fills: [...drawn].reverse().flatMap((layer) => [fill(layer, palette), hatch(layer, palette), hover(layer, palette)]),
    lines: [
      ...drawn.map((layer) => uncertainLine(layer, palette)),
      ...['provinces', 'districts', 'communes'].map((layer) => selectedLine(layer, palette, selected)),
    ],
    aside: true,
    pick: drawn.map((layer) => `unit-${layer}`),
  };
}

/** Communes lie above provinces, so that the smaller of two is the one pointed at. */
function drawnLayers(question: UnitQuestion): ('provinces' | 'districts' | 'communes')[] {
  switch (question.level) {
    case 'PROVINCE':
      return ['provinces'];
    case 'COMMUNE':
      return ['communes'];
    case 'DISTRICT':
      return ['districts'];
    case 'ANY':
      return ['communes', 'districts', 'provinces'];
  }
}

function fill(layer: string, palette: Palette): LayerSpecification {
  return {
    id: `unit-${layer}`,
    type: 'fill',
    source: 'asked',
    'source-layer': layer,
    paint: {
      'fill-color': [
        'match',
        ['get', 'kind'],
        ['CITY', 'WARD', 'TOWNSHIP'],
        palette.urban,
        'SPECIAL_ZONE',
        palette.specialZone,
        palette.land,
      ],
    },
  };
}

function hatch(layer: string, palette: Palette): LayerSpecification {
  return {
    id: `unit-${layer}-uncertain`,
    type: 'fill',
    source: 'asked',
    'source-layer': layer,
    filter: uncertainBorder as never,
    paint: { 'fill-pattern': hatchImage(palette.hatch, 10), 'fill-opacity': 0.45 },
  };
}

function hover(layer: string, palette: Palette): LayerSpecification {
  return {
    id: `unit-${layer}-hover`,
    type: 'fill',
    source: 'asked',
    'source-layer': layer,
    paint: {
      'fill-color': palette.hover,
      'fill-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.16, 0],
    },
  };
}

function uncertainLine(layer: string, palette: Palette): LayerSpecification {
  return {
    id: `unit-${layer}-uncertain-line`,
    type: 'line',
    source: 'asked',
    'source-layer': layer,
    filter: uncertainBorder as never,
    paint: { 'line-color': palette.provinceLine, 'line-width': 1.2, 'line-dasharray': [3, 2] },
  };
}

function selectedLine(layer: string, palette: Palette, selected: string | null): LayerSpecification {
  return {
    id: `unit-${layer}-selected`,
    type: 'line',
    source: 'units',
    'source-layer': layer,
    filter: ['==', ['to-string', ['get', 'id']], selected ?? ''],
    paint: { 'line-color': palette.selected, 'line-width': 4 },
  };
}
