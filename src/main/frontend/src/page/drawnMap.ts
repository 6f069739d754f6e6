import type { LngLat, Map as MapLibre } from 'maplibre-gl';
import { siteClusterPart } from '@/features/site/mapLayers';
import type { Circle } from '@/features/site/question';
import { landDocument } from '@/features/unit/documents';
import { isWholeLand } from '@/features/unit/wholeLand';
import { request } from '@/graphql/request';
import { createMap, lookHome, reportState } from '@/map/mapLibre';
import { mapParams, type Picked } from '@/map/mapPart';
import { paletteOf } from '@/map/palette';
import { listenToPointer } from '@/map/pointer';
import { mapStyle } from '@/map/style';
import { isRegional, type Bounds } from '@/map/view';
import { mapLibreLocale } from '@/map/words';
import { today } from '@/text/day';
import { languages } from '@/text/language';
import { mapButtons } from './mapButtons';
import { plainText } from './plainText';
import { listMapWords } from './words';
import './drawnMap.css';

/** What describes tiles: TileJSON. */
interface Described {
  bounds: Bounds;
  /** HTML without elements. */
  attribution: string;
}

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** Draws the sites of the region's filter; each leads to its page. */
export async function drawMap(region: HTMLElement, ground: HTMLElement) {
  const language = languages.find((known) => known === document.documentElement.lang) ?? 'vi';
  const where = JSON.parse(region.dataset.where ?? '{}') as { near?: Circle };
  const day = today();
  const [sites, units, land] = await Promise.all([
    describe(`/clusters/sites.json${mapParams(day, where)}`),
    describe(`/tiles/units.json${mapParams(day)}`),
    request(landDocument, { asOf: day }, language),
  ]);
  const style = () => {
    const palette = paletteOf(dark.matches ? 'dark' : 'light');
    const ofSea = isWholeLand(land.data.units?.nodes ?? []) ? palette : { ...palette, sea: palette.undrawn };
    return mapStyle(ofSea, language, day, siteClusterPart(where, where.near ?? null, day, ofSea));
  };
  const words = listMapWords[language];
  const home = isRegional(sites.bounds) ? { bounds: sites.bounds } : null;
  const pane = ground.appendChild(document.createElement('div'));
  pane.className = 'drawn';
  pane.dataset.testid = 'map';
  pane.dataset.legend = 'outside';
  const map = createMap(pane, {
    style: style(),
    view: null,
    home,
    locale: mapLibreLocale(words),
    withinPage: true,
  });
  if (map === null) {
    pane.remove();
    throw new Error('the map cannot be drawn here');
  }
  lookHome(map, home);
  reportState(map, pane);
  dark.addEventListener('change', () => map.setStyle(style(), { diff: true }));
  const pick = siteClusterPart(where, null, day, paletteOf('light')).pick;
  listenToPointer(map, {
    pick: () => pick,
    onPick: (picked, { x, y }) => goTo(map, picked, map.unproject([x, y]), language),
    onHover: (picked) => {
      pane.title = picked ? String(picked.properties.name ?? '') : '';
    },
  });
  ground.append(mapButtons(map, words), credits([sites.attribution, units.attribution]));
}

async function describe(path: string): Promise<Described> {
  const answer = await fetch(path);
  if (!answer.ok) {
    throw new Error(`HTTP ${answer.status}`);
  }
  return (await answer.json()) as Described;
}

/** From here on a cluster is one spot: what shares it is listed. */
const spotZoom = 15;
const spotMeters = 100;

/** To the page of a site; into a cluster; or to the list of what shares one spot. */
function goTo(map: MapLibre, { layer, properties }: Picked, { lng, lat }: LngLat, language: string) {
  if (layer === 'site-marks') {
    location.assign(`/${language}/sites/${String(properties.slug)}`);
  } else if (map.getZoom() < spotZoom) {
    map.easeTo({ center: [lng, lat], zoom: Math.min(map.getZoom() + 2, spotZoom) });
  } else {
    const address = new URL(location.href);
    address.searchParams.delete('after');
    address.searchParams.set('near', `${lng.toFixed(5)},${lat.toFixed(5)},${spotMeters}`);
    location.assign(address);
  }
}

function credits(attributions: readonly string[]): HTMLElement {
  const line = document.createElement('p');
  line.className = 'credits';
  line.textContent = [...new Set(attributions.map(plainText).filter(Boolean))].join(' · ');
  line.title = line.textContent;
  return line;
}
