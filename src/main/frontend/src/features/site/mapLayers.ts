import type { LayerSpecification } from 'maplibre-gl';
import { fontBold } from '@/map/fonts';
import { markImage } from '@/map/images';
import { clusterSource, tileSource, type MapPart } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import type { Day } from '@/text/day';
import { circlePolygon } from '@/map/circle';
import { siteWhere, type Circle, type SiteQuestion } from './question';

/** Sites on the map: red addresses as plates with a star, other places as smaller marks. */
export function siteMapPart(question: SiteQuestion, day: Day, palette: Palette, selected: string | null): MapPart {
  const circle = question.near && circlePolygon(question.near);
  return {
    sources: {
      sites: tileSource('sites', day, siteWhere(question)),
      ...(circle && { circle: { type: 'geojson', data: circle } }),
    },
    ...(circle && { lines: [circleLine(palette)] }),
    points: [halo(palette, selected), marks(palette)],
    labels: [names(palette)],
    communeNamesFrom: 10,
    pick: ['site-marks'],
  };
}

/** Sites that lie close together as a disc with their number, others as they are on the large map. */
export function siteClusterPart(where: object, near: Circle | null, day: Day, palette: Palette): MapPart {
  return {
    sources: {
      sites: clusterSource('sites', day, where),
      ...(near && { circle: { type: 'geojson', data: circlePolygon(near) } }),
    },
    ...(near && { lines: [circleLine(palette)] }),
    points: [single(marks(palette)), ...clusterDiscs(palette)],
    labels: [single(names(palette))],
    communeNamesFrom: 10,
    pick: ['site-marks', 'site-clusters'],
  };
}

const several = ['>', ['get', 'count'], 1] as never;

function single(layer: LayerSpecification): LayerSpecification {
  return { ...layer, 'source-layer': 'clusters', filter: ['==', ['get', 'count'], 1] } as LayerSpecification;
}

function clusterDiscs(palette: Palette): LayerSpecification[] {
  const place = { source: 'sites', 'source-layer': 'clusters', filter: several };
  return [
    {
      id: 'site-clusters',
      type: 'circle',
      ...place,
      paint: {
        'circle-radius': ['step', ['get', 'count'], 14, 10, 17, 100, 21, 1000, 25],
        'circle-color': palette.relic,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'site-cluster-counts',
      type: 'symbol',
      ...place,
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': fontBold,
        'text-size': 13,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.halo },
    },
  ];
}

function circleLine(palette: Palette): LayerSpecification {
  return {
    id: 'circle-line',
    type: 'line',
    source: 'circle',
    paint: { 'line-color': palette.red, 'line-width': 1.5, 'line-dasharray': [4, 3] },
  };
}

function halo(palette: Palette, selected: string | null): LayerSpecification {
  const chosen = ['==', ['to-string', ['get', 'id']], selected ?? ''];
  const hovered = ['boolean', ['feature-state', 'hover'], false];
  return {
    id: 'site-halo',
    type: 'circle',
    source: 'sites',
    'source-layer': 'sites',
    paint: {
      'circle-radius': 17,
      'circle-color': palette.selected,
      'circle-opacity': ['case', chosen, 0.45, hovered, 0.3, 0] as never,
      'circle-stroke-color': palette.selected,
      'circle-stroke-width': ['case', chosen, 3, 0] as never,
    },
  };
}

/** Says which image a site has. */
export function siteImage(palette: Palette): unknown {
  const red = ['boolean', ['get', 'redAddress'], false];
  const approximate = ['boolean', ['get', 'approximate'], false];
  const { approximateRed, red: plate, approximateRelic, relic } = siteMarks(palette);
  return ['case', ['all', red, approximate], approximateRed, red, plate, approximate, approximateRelic, relic];
}

function marks(palette: Palette): LayerSpecification {
  const red = ['boolean', ['get', 'redAddress'], false];
  return {
    id: 'site-marks',
    type: 'symbol',
    source: 'sites',
    'source-layer': 'sites',
    layout: {
      'icon-image': siteImage(palette) as never,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.75, 10, 1.15],
      'icon-allow-overlap': true,
      'symbol-sort-key': ['case', red, 1, 0] as never,
    },
  };
}

/** Images of the marks: hollow ones stand for positions only roughly known. */
function siteMarks(palette: Palette) {
  return {
    red: markImage('plate', palette.red, palette.redInk),
    approximateRed: markImage('plate', palette.halo, palette.red),
    relic: markImage('diamond', palette.relic, palette.halo),
    approximateRelic: markImage('diamond', palette.halo, palette.relic),
  };
}

function names(palette: Palette): LayerSpecification {
  return {
    id: 'site-names',
    type: 'symbol',
    source: 'sites',
    'source-layer': 'sites',
    minzoom: 8,
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
