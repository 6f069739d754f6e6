import { Map as MapLibre, ScaleControl, setWorkerUrl, type MapOptions, type StyleSpecification } from 'maplibre-gl';
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

/** Says on the element whether the map still works or shows all it has, and hands the map to those who drive the page. */
export function reportState(map: MapLibre, element: HTMLElement): () => void {
  Object.assign(element, { map });
  const busy = () => {
    element.dataset.mapState = 'busy';
  };
  const idle = () => {
    element.dataset.mapState = 'idle';
  };
  map.on('movestart', busy);
  map.on('dataloading', busy);
  map.on('idle', idle);
  return () => {
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

/** Reports where the reader looks, not where the page has put the map. */
export function reportView(map: MapLibre, onView: (view: MapView) => void): () => void {
  const moved = (event: { originalEvent?: unknown; report?: boolean }) => {
    if (event.originalEvent || event.report) {
      onView(viewOf(map));
    }
  };
  map.on('moveend', moved);
  return () => map.off('moveend', moved);
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
