import type { LayerSpecification } from 'maplibre-gl';
import type { SquadFilter } from '@/graphql/generated/graphql';
import { fontBold } from '@/map/fonts';
import { markImage } from '@/map/images';
import { tileSource, type MapPart } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import type { Day } from '@/text/day';

const place = { source: 'squads', 'source-layer': 'squads' };

/** Bases of squads: groups as squares, others as discs. */
export function squadMapPart(where: SquadFilter, day: Day, palette: Palette, selected: string | null): MapPart {
  return {
    sources: { squads: tileSource('squads', day, where) },
    points: [halo(palette, selected), marks(palette)],
    labels: [names(palette)],
    communeNamesFrom: 9,
    pick: ['squad-marks'],
  };
}

function halo(palette: Palette, selected: string | null): LayerSpecification {
  const chosen = ['==', ['to-string', ['get', 'id']], selected ?? ''];
  const hovered = ['boolean', ['feature-state', 'hover'], false];
  return {
    id: 'squad-halo',
    type: 'circle',
    ...place,
    paint: {
      'circle-radius': 17,
      'circle-color': palette.selected,
      'circle-opacity': ['case', chosen, 0.45, hovered, 0.3, 0] as never,
      'circle-stroke-color': palette.selected,
      'circle-stroke-width': ['case', chosen, 3, 0] as never,
    },
  };
}

function marks(palette: Palette): LayerSpecification {
  return {
    id: 'squad-marks',
    type: 'symbol',
    ...place,
    layout: {
      'icon-image': ['case', ['==', ['get', 'kind'], 'COMMUNITY_DIGITAL_GROUP'], groupMark(palette), squadMark(palette)] as never,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.7, 10, 1.1],
      'icon-allow-overlap': true,
    },
  };
}

const squadMark = (palette: Palette) => markImage('disc', palette.covered, palette.halo);
const groupMark = (palette: Palette) => markImage('square', palette.relic, palette.halo);

function names(palette: Palette): LayerSpecification {
  return {
    id: 'squad-names',
    type: 'symbol',
    ...place,
    minzoom: 10,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': fontBold,
      'text-size': 12,
      'text-max-width': 9,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.2,
      'text-justify': 'auto',
    },
    paint: { 'text-color': palette.label, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
  };
}
