import type { LayerSpecification } from 'maplibre-gl';
import { hatchImage, markImage } from '@/map/images';
import { tileSource, type MapPart } from '@/map/mapPart';
import type { CoverageState } from '@/graphql/generated/graphql';
import type { Palette } from '@/map/palette';
import type { Day } from '@/text/day';
import { classLooks, stateMark } from './colours';
import { hamletWhere, states, unitWhere, type CoverageQuestion } from './question';
import { classBounds } from './totals';

/** Zoom from which single hamlets stand on the communes, unless few are asked about. */
export const hamletZoom = 8;

const uncoveredShare = ['/', ['get', 'uncovered'], ['max', 1, ['get', 'hamlets']]];
const hasHamlets = ['>', ['get', 'hamlets'], 0];

/** Zoom from which they do where one unit is asked about and its map is small. */
export const closeHamletZoom = 6;

/** Coverage on the map: units by the share that is not served and, where the list is of hamlets, these by their state. */
export function coverageMapPart(
  question: CoverageQuestion,
  day: Day,
  palette: Palette,
  selected: string | null,
  hamletsFrom = hamletZoom,
): MapPart {
  const place = unitWhere(question);
  const units: MapPart = {
    sources: { coverage: tileSource('coverage', day, place) },
    fills: [choropleth(palette), ...hatches(palette), hover(palette)],
    pick: ['coverage'],
  };
  if (question.rows === 'COMMUNES') {
    return units;
  }
  return {
    ...units,
    sources: { ...units.sources, hamlets: tileSource('hamlets', day, hamletWhere(question)) },
    communeNamesFrom: 10,
    marks: [halo(palette, selected), hamlets(palette)].map((layer) => ({ ...layer, minzoom: hamletsFrom })),
    pick: ['hamlets', 'coverage'],
  };
}

function choropleth(palette: Palette): LayerSpecification {
  const [first, ...others] = classLooks(palette);
  const steps = others.flatMap((look, at) => [classBounds[at + 1] ?? 1, look.fill]);
  return {
    id: 'coverage',
    type: 'fill',
    source: 'coverage',
    'source-layer': 'coverage',
    paint: {
      'fill-color': ['case', hasHamlets, ['step', uncoveredShare, first?.fill, ...steps], palette.land] as never,
      'fill-opacity': 0.72,
    },
  };
}

function hatches(palette: Palette): LayerSpecification[] {
  return classLooks(palette).flatMap((look, at) => {
    if (look.spacing === null) {
      return [];
    }
    const below = classBounds[at + 1] ?? 2;
    const filter = ['all', hasHamlets, ['>=', uncoveredShare, classBounds[at]], ['<', uncoveredShare, below]];
    return [
      {
        id: `coverage-hatch-${at}`,
        type: 'fill',
        source: 'coverage',
        'source-layer': 'coverage',
        filter: filter as never,
        paint: { 'fill-pattern': hatchImage(palette.halo, look.spacing), 'fill-opacity': 0.5 },
      } satisfies LayerSpecification,
    ];
  });
}

function hover(palette: Palette): LayerSpecification {
  return {
    id: 'coverage-hover',
    type: 'line',
    source: 'coverage',
    'source-layer': 'coverage',
    paint: {
      'line-color': palette.selected,
      'line-width': ['case', ['boolean', ['feature-state', 'hover'], false], 3, 0],
    },
  };
}

function halo(palette: Palette, selected: string | null): LayerSpecification {
  const chosen = ['==', ['to-string', ['get', 'id']], selected ?? ''];
  const hovered = ['boolean', ['feature-state', 'hover'], false];
  return {
    id: 'hamlet-halo',
    type: 'circle',
    source: 'hamlets',
    'source-layer': 'hamlets',
    paint: {
      'circle-radius': 13,
      'circle-color': palette.selected,
      'circle-opacity': ['case', chosen, 0.5, hovered, 0.35, 0] as never,
      'circle-stroke-color': palette.selected,
      'circle-stroke-width': ['case', chosen, 3, 0] as never,
    },
  };
}

function hamlets(palette: Palette): LayerSpecification {
  const image = (state: CoverageState) => {
    const { shape, fill, ink } = stateMark(state, palette);
    return markImage(shape, fill, ink);
  };
  return {
    id: 'hamlets',
    type: 'symbol',
    source: 'hamlets',
    'source-layer': 'hamlets',
    layout: {
      'icon-image': ['match', ['get', 'state'], ...states.flatMap((state) => [state, image(state)]), image('UNKNOWN')] as never,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.25, 8, 0.4, 11, 0.75, 14, 1],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'symbol-sort-key': ['match', ['get', 'state'], 'UNCOVERED', 1, 0],
    },
  };
}
