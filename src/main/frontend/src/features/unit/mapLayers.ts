import type { LayerSpecification } from 'maplibre-gl';
import { hatchImage } from '@/map/images';
import { tileSource, type MapPart } from '@/map/mapPart';
import { centreRing } from '@/map/places';
import type { Palette } from '@/map/palette';
import type { Day } from '@/text/day';
import { unitWhere, type UnitQuestion } from './question';

/** Pixels between the strokes on units whose border is not known as drawn: the less is known, the closer. */
export const hatchSpacing = { DERIVED: 18, APPROXIMATE: 9 } as const;

type Uncertain = keyof typeof hatchSpacing;

const uncertain: readonly Uncertain[] = ['DERIVED', 'APPROXIMATE'];

/** Units on the map: those asked about stand out from the rest of the country. */
export function unitMapPart(question: UnitQuestion, day: Day, palette: Palette, selected: string | null): MapPart {
  const drawn = drawnLayers(question);
  const rings = (['COMMUNE', 'PROVINCE'] as const).filter((level) => question.level === level || question.level === 'ANY');
  return {
    sources: { asked: tileSource('units', day, unitWhere(question)) },
    fills: [...drawn].reverse().flatMap((layer) => [
      fill(layer, palette),
      ...uncertain.map((accuracy) => hatch(layer, accuracy, palette)),
      hover(layer, palette),
    ]),
    lines: [
      ...drawn.map((layer) => uncertainLine(layer, palette)),
      ...['provinces', 'districts', 'communes'].map((layer) => selectedLine(layer, palette, selected)),
    ],
    points: rings.map((level) => centreRing(`unit-${level.toLowerCase()}-centres`, 'asked', level, palette)),
    aside: true,
    pick: [...rings.map((level) => `unit-${level.toLowerCase()}-centres`), ...drawn.map((layer) => `unit-${layer}`)],
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

function hatch(layer: string, accuracy: Uncertain, palette: Palette): LayerSpecification {
  return {
    id: `unit-${layer}-${accuracy.toLowerCase()}`,
    type: 'fill',
    source: 'asked',
    'source-layer': layer,
    filter: ['==', ['get', 'accuracy'], accuracy],
    paint: { 'fill-pattern': hatchImage(palette.hatch, hatchSpacing[accuracy]), 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.16, 8, 0.4] },
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
    filter: ['in', ['get', 'accuracy'], ['literal', [...uncertain]]],
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
