import { Map as MapLibre, ScaleControl, setWorkerUrl, VectorTileSource, type MapOptions, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { fitPadding } from './fitPadding';
import { drawImage } from './images';
import { nationalBounds, type Bounds, type Home, type MapView } from './view';

setWorkerUrl(workerUrl);

interface Start {
  style: StyleSpecification;
  view: MapView | null;
  home: Home | null;
  locale: Record<string, string>;
  /** Does it stand within a page that scrolls, so that it takes only gestures that are meant for it? */
  withinPage?: boolean;
}

/** The one place where MapLibre is set up. Null where it cannot draw, as without WebGL. */
export function createMap(container: HTMLElement, start: Start): MapLibre | null {
  try {
    const map = new MapLibre({
      container,
      style: start.style,
      locale: start.locale,
      ...camera(container, start),
      minZoom: 3,
      maxZoom: 17,
      maxPitch: 0,
      dragRotate: false,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: 0,
      cooperativeGestures: start.withinPage ?? false,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.addControl(new ScaleControl(), 'bottom-right');
    drawImagesOnDemand(map);
    return map;
  } catch {
    container.replaceChildren();
    return null;
  }
}

function camera(container: HTMLElement, { view, home }: Start): Partial<MapOptions> {
  if (view) {
    return { zoom: view.zoom, center: [view.longitude, view.latitude] };
  }
  const [west, south, east, north] = home?.bounds ?? nationalBounds;
  return { bounds: [west, south, east, north], fitBoundsOptions: { padding: fitPadding(container) } };
}

function drawImagesOnDemand(map: MapLibre) {
  map.setMissingStyleImageResolver((name) => {
    const image = drawImage(name);
    if (image && !map.hasImage(name)) {
      map.addImage(name, image.data, { pixelRatio: image.pixelRatio });
    }
  });
}

/** Gives sources that differ in nothing but their tiles the addresses of the new ones; else the map would take them away first. */
export function retile(map: MapLibre, before: StyleSpecification, after: StyleSpecification) {
  for (const [name, next] of Object.entries(after.sources)) {
    const last = before.sources[name];
    const source = map.style ? map.getSource(name) : undefined;
    if (last?.type === 'vector' && next.type === 'vector' && source instanceof VectorTileSource && next.tiles) {
      const same = JSON.stringify({ ...last, tiles: null }) === JSON.stringify({ ...next, tiles: null });
      if (same && JSON.stringify(last.tiles) !== JSON.stringify(next.tiles)) {
        source.setTiles([...next.tiles]);
      }
    }
  }
}

/** Milliseconds between looks at whether the map has all it waits for. */
const glance = 200;

/** Says on the element whether the map still works or shows all it has, and hands the map to those who drive the page. */
export function reportState(map: MapLibre, element: HTMLElement): () => void {
  Object.assign(element, { map });
  let timer: number | undefined;
  // Tiles that are as they were come without a word: the map notices only when it draws that it has all.
  const watch = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (element.dataset.mapState === 'busy') {
        map.triggerRepaint();
        watch();
      }
    }, glance);
  };
  const busy = () => {
    element.dataset.mapState = 'busy';
    watch();
  };
  const idle = () => {
    element.dataset.mapState = 'idle';
  };
  map.on('movestart', busy);
  map.on('dataloading', busy);
  map.on('idle', idle);
  return () => {
    window.clearTimeout(timer);
    map.off('movestart', busy);
    map.off('dataloading', busy);
    map.off('idle', idle);
  };
}

/** Single places are shown with what lies round them. */
const closestZoom = 11;

/** Looks at what is asked about; null is the whole country. */
export function lookHome(map: MapLibre, home: Home | null) {
  const [west, south, east, north] = home?.bounds ?? nationalBounds;
  map.fitBounds([west, south, east, north], { padding: fitPadding(map.getContainer(), home), maxZoom: closestZoom, animate: false });
  if (home?.leastZoom !== undefined && map.getZoom() < home.leastZoom) {
    const [longitude, latitude] = home.middle ?? map.getCenter().toArray();
    map.jumpTo({ zoom: home.leastZoom, center: [longitude, latitude] });
  }
}

interface Move {
  originalEvent?: unknown;
  report?: boolean;
}

/** Reports where the reader looks, not where the page has put the map: at the end of a move, and while it lasts. */
export function reportView(map: MapLibre, onView: (view: MapView) => void, onMove: (view: MapView) => void = () => {}): () => void {
  // What the wheel moves says nothing of the wheel.
  let wheeled = false;
  const wheel = () => {
    wheeled = true;
  };
  const isOfReader = (move: Move) => Boolean(move.originalEvent) || move.report === true || wheeled;
  const moving = (move: Move) => isOfReader(move) && onMove(viewOf(map));
  const moved = (move: Move) => {
    if (isOfReader(move)) {
      wheeled = false;
      onView(viewOf(map));
    }
  };
  map.on('wheel', wheel);
  map.on('move', moving);
  map.on('moveend', moved);
  return () => {
    map.off('wheel', wheel);
    map.off('move', moving);
    map.off('moveend', moved);
  };
}

export function reportZoom(map: MapLibre, onZoom: (zoom: number) => void): () => void {
  const moved = () => onZoom(map.getZoom());
  map.on('moveend', moved);
  return () => map.off('moveend', moved);
}

export function viewOf(map: MapLibre): MapView {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}

/** Pixels below which a thing is too small to be seen as what is meant. */
const visiblePixels = 24;

/** Moves only where the thing is outside the window, too small or not drawn from so far, and reports the move. */
export function bringIntoSight(map: MapLibre, [west, south, east, north]: Bounds, leastZoom = 0) {
  map.resize();
  const shown = map.getBounds();
  const inside = shown.contains([west, south]) && shown.contains([east, north]);
  const isPoint = west === east && south === north;
  const large = map.project([east, north]).dist(map.project([west, south])) > visiblePixels;
  if (isPoint && map.getZoom() < leastZoom) {
    map.jumpTo({ center: [west, south], zoom: leastZoom + 1 }, { report: true });
  } else if (!inside || (!large && !isPoint)) {
    map.fitBounds([west, south, east, north], { padding: 48, maxZoom: 12, animate: false }, { report: true });
  }
}

/** Puts a picture in the place of the map while the page is printed: what WebGL draws is not on paper. */
export function pictureOnPaper(map: MapLibre, element: HTMLElement): () => void {
  const show = () => {
    map.redraw();
    const drawn = map.getCanvas();
    const picture = document.createElement('canvas');
    picture.dataset.picture = 'map';
    picture.width = drawn.width;
    picture.height = drawn.height;
    picture.getContext('2d')?.drawImage(drawn, 0, 0);
    hide();
    element.after(picture);
  };
  const hide = () => element.parentElement?.querySelector('[data-picture="map"]')?.remove();
  window.addEventListener('beforeprint', show);
  window.addEventListener('afterprint', hide);
  return () => {
    window.removeEventListener('beforeprint', show);
    window.removeEventListener('afterprint', hide);
    hide();
  };
}
