import { useEffect, useRef, useState } from 'react';
import { Map as MapLibre, ScaleControl, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { fitPadding } from './fitPadding';
import { drawImage } from './images';
import { MapControls } from './MapControls';
import type { Picked } from './mapPart';
import { listenToPointer } from './pointer';
import { communeZoom } from './style';
import { mapLibreLocale, type MapWords } from './words';
import { nationalBounds, sameView, type Bounds, type MapView } from './view';
import classes from './MapPane.module.css';

setWorkerUrl(workerUrl);

/** Something the map should bring into sight; a new `key` asks anew. */
export interface Reveal {
  key: string;
  bounds: Bounds;
}

export interface MapPaneProps {
  style: StyleSpecification;
  pick: string[];
  /** Where to look; null looks at `home`. */
  view: MapView | null;
  home: Bounds | null;
  reveal: Reveal | null;
  hovered: string | null;
  /** The words for one feature under the pointer. */
  describe: (picked: Picked) => string;
  words: MapWords;
  onView: (view: MapView) => void;
  onPick: (picked: Picked) => void;
  onHover: (id: string | null) => void;
  /** The map cannot be drawn here. */
  onFail: () => void;
}

interface Tip {
  text: string;
  x: number;
  y: number;
}

/** The map itself: what it shows is wholly said by its properties; it reports what the reader does. */
export default function MapPane(props: MapPaneProps) {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [map, setMap] = useState<MapLibre | null>(null);
  const [tip, setTip] = useState<Tip | null>(null);

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = container.current;
    if (!element) {
      return;
    }
    const created = createMap(element, latest.current);
    if (created === null) {
      latest.current.onFail();
      return;
    }
    const stop = [
      reportState(created, element),
      reportView(created, (view) => latest.current.onView(view)),
      listenToPointer(created, {
        pick: () => latest.current.pick,
        onPick: (picked) => latest.current.onPick(picked),
        onHover: (picked, point) => {
          latest.current.onHover(picked?.id ?? null);
          setTip(picked && { text: latest.current.describe(picked), x: point.x, y: point.y });
        },
      }),
    ];
    setMap(created);
    return () => {
      stop.forEach((end) => end());
      created.remove();
      setMap(null);
    };
  }, []);

  const drawn = useRef(props.style);
  useEffect(() => {
    if (map && container.current && drawn.current !== props.style) {
      drawn.current = props.style;
      container.current.dataset.mapState = 'busy';
      map.setStyle(props.style, { diff: true });
    }
  }, [map, props.style]);

  const { view, home, reveal } = props;
  const narrowed = home !== null;
  const [west, south, east, north] = home ?? nationalBounds;
  useEffect(() => {
    if (!map) {
      return;
    }
    if (view === null) {
      map.fitBounds([west, south, east, north], { padding: fitPadding(map.getContainer()), animate: false });
      if (narrowed && map.getZoom() < communeZoom) {
        map.setZoom(communeZoom);
      }
    } else if (!sameView(view, viewOf(map))) {
      map.jumpTo({ zoom: view.zoom, center: [view.longitude, view.latitude] });
    }
  }, [map, view, narrowed, west, south, east, north]);

  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (map && reveal && revealed.current !== reveal.key) {
      revealed.current = reveal.key;
      bringIntoSight(map, reveal.bounds);
    }
  }, [map, reveal]);

  useHoverState(map, props.hovered, props.style);

  return (
    <div className={classes.pane}>
      <div ref={container} className={classes.map} data-testid="map" data-map-state="busy" />
      {map && <MapControls map={map} words={props.words} />}
      {tip && tip.text !== '' && (
        <div className={classes.tip} style={{ transform: `translate(${tip.x}px, ${tip.y}px)` }} aria-hidden="true">
          <span>{tip.text}</span>
        </div>
      )}
    </div>
  );
}

function createMap(container: HTMLElement, props: MapPaneProps): MapLibre | null {
  try {
    const [west, south, east, north] = props.home ?? nationalBounds;
    const map = new MapLibre({
      container,
      style: props.style,
      ...(props.view
        ? { zoom: props.view.zoom, center: [props.view.longitude, props.view.latitude] as [number, number] }
        : { bounds: [west, south, east, north] as [number, number, number, number], fitBoundsOptions: { padding: fitPadding(container) } }),
      minZoom: 3,
      maxZoom: 17,
      maxPitch: 0,
      dragRotate: false,
      renderWorldCopies: false,
      attributionControl: false,
      locale: mapLibreLocale(props.words),
      fadeDuration: 0,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.addControl(new ScaleControl(), 'bottom-right');
    map.setMissingStyleImageResolver((name) => {
      const image = drawImage(name);
      if (image && !map.hasImage(name)) {
        map.addImage(name, image.data, { pixelRatio: image.pixelRatio });
      }
    });
    return map;
  } catch {
    container.replaceChildren();
    return null;
  }
}

/** Says on the element whether the map still works or shows all it has, and hands the map to those who drive the page. */
function reportState(map: MapLibre, element: HTMLElement): () => void {
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

/** Reports where the reader looks, not where the page has put the map. */
function reportView(map: MapLibre, onView: (view: MapView) => void): () => void {
  const moved = (event: { originalEvent?: unknown; report?: boolean }) => {
    if (event.originalEvent || event.report) {
      onView(viewOf(map));
    }
  };
  map.on('moveend', moved);
  return () => map.off('moveend', moved);
}

function viewOf(map: MapLibre): MapView {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}

function bringIntoSight(map: MapLibre, [west, south, east, north]: Bounds) {
  const shown = map.getBounds();
  const inside = shown.contains([west, south]) && shown.contains([east, north]);
  const visible = map.project([east, north]).dist(map.project([west, south])) > 24;
  if (!inside || (!visible && west !== east)) {
    map.fitBounds([west, south, east, north], { padding: 48, maxZoom: 12, animate: false }, { report: true });
  }
}

/** Marks the feature under the pointer, or the row's, in every source that has it. */
function useHoverState(map: MapLibre | null, hovered: string | null, style: StyleSpecification) {
  useEffect(() => {
    if (!map || hovered === null) {
      return;
    }
    const places = hoverPlaces(style);
    const mark = (hover: boolean) => {
      for (const place of places) {
        if (map.style && map.getSource(place.source)) {
          map.setFeatureState({ ...place, id: hovered }, { hover });
        }
      }
    };
    mark(true);
    return () => mark(false);
  }, [map, hovered, style]);
}

function hoverPlaces(style: StyleSpecification): { source: string; sourceLayer: string }[] {
  const places = style.layers.flatMap((layer) =>
    'source-layer' in layer && layer['source-layer'] && typeof layer.source === 'string'
      ? [{ source: layer.source, sourceLayer: layer['source-layer'] }]
      : [],
  );
  return [...new Map(places.map((place) => [`${place.source}/${place.sourceLayer}`, place])).values()];
}
