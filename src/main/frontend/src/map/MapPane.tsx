import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { fitPadding } from './fitPadding';
import { MapControls } from './MapControls';
import { bringIntoSight, createMap, reportState, reportView, viewOf } from './mapLibre';
import type { Picked } from './mapPart';
import { listenToPointer } from './pointer';
import { communeZoom } from './style';
import { useHoverState } from './useHoverState';
import { nationalBounds, sameView, type Bounds, type MapView } from './view';
import { mapLibreLocale, type MapWords } from './words';
import classes from './MapPane.module.css';

/** Something the map should bring into sight; a new `key` asks anew. */
export interface Reveal {
  key: string;
  bounds: Bounds;
}

export interface MapPaneProps {
  style: StyleSpecification;
  /** Layers that answer to the pointer, the foremost first. */
  pick: string[];
  /** Where to look; null looks at `home`. */
  view: MapView | null;
  /** Null is the whole country. */
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
    const { style, view, home, words } = latest.current;
    const created = createMap(element, { style, view, home, locale: mapLibreLocale(words) });
    if (created === null) {
      latest.current.onFail();
      return;
    }
    const stops = [
      reportState(created, element),
      reportView(created, (moved) => latest.current.onView(moved)),
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
      stops.forEach((stop) => stop());
      created.remove();
      setMap(null);
    };
  }, []);

  useStyle(map, props.style);
  useView(map, props.view, props.home);
  useReveal(map, props.reveal);
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

function useStyle(map: MapLibre | null, style: StyleSpecification) {
  const drawn = useRef(style);
  useEffect(() => {
    if (map && drawn.current !== style) {
      drawn.current = style;
      map.getContainer().dataset.mapState = 'busy';
      map.setStyle(style, { diff: true });
    }
  }, [map, style]);
}

function useView(map: MapLibre | null, view: MapView | null, home: Bounds | null) {
  const narrowed = home !== null;
  const [west, south, east, north] = home ?? nationalBounds;
  useEffect(() => {
    if (!map) {
      return;
    }
    if (view !== null) {
      if (!sameView(view, viewOf(map))) {
        map.jumpTo({ zoom: view.zoom, center: [view.longitude, view.latitude] });
      }
      return;
    }
    map.fitBounds([west, south, east, north], { padding: fitPadding(map.getContainer()), animate: false });
    if (narrowed && map.getZoom() < communeZoom) {
      map.setZoom(communeZoom);
    }
  }, [map, view, narrowed, west, south, east, north]);
}

function useReveal(map: MapLibre | null, reveal: Reveal | null) {
  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (map && reveal && revealed.current !== reveal.key) {
      revealed.current = reveal.key;
      bringIntoSight(map, reveal.bounds);
    }
  }, [map, reveal]);
}
