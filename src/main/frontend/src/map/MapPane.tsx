import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { MapControls } from './MapControls';
import { createMap, pictureOnPaper, reportState, reportView, reportZoom } from './mapLibre';
import type { Picked } from './mapPart';
import { listenToPointer } from './pointer';
import { useHoverState } from './useHoverState';
import type { DrawingListener } from './drawingPointer';
import { useDrawingPointer, useReveal, useStyle, useView } from './useMap';
import type { Bounds, Home, MapView } from './view';
import { mapLibreLocale, type MapWords } from './words';
import classes from './MapPane.module.css';

/** Something the map should bring into sight; a new `key` asks anew. */
export interface Reveal {
  key: string;
  bounds: Bounds;
  /** Where a single point is drawn only from nearer. */
  leastZoom?: number;
}

export interface MapPaneProps {
  style: StyleSpecification;
  /** Layers that answer to the pointer, the foremost first. */
  pick: string[];
  /** Where to look; null looks at `home`. */
  view: MapView | null;
  /** Null is the whole country. */
  home: Home | null;
  reveal: Reveal | null;
  hovered: string | null;
  /** The words for one feature under the pointer. */
  describe: (picked: Picked) => string;
  words: MapWords;
  onView: (view: MapView) => void;
  /** From how near the map looks, whoever moved it. */
  onZoom: (zoom: number) => void;
  onPick: (picked: Picked, point: { longitude: number; latitude: number }) => void;
  /** While the reader moves the map: for maps that move in step. */
  onMove?: (view: MapView) => void;
  /** Hands out the map, for pictures of it; null when it is gone. */
  onMap?: (map: MapLibre | null) => void;
  /** Where a click sets a point, in degrees. */
  onPlace?: (point: { longitude: number; latitude: number }) => void;
  /** What is done with a shape that is drawn on the map; null while none is. */
  drawing?: DrawingListener | null;
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
      pictureOnPaper(created, element),
      reportView(
        created,
        (moved) => latest.current.onView(moved),
        (moving) => latest.current.onMove?.(moving),
      ),
      reportZoom(created, (zoom) => latest.current.onZoom(zoom)),
      listenToPointer(created, {
        pick: () => latest.current.pick,
        onPick: (picked, { x, y }) => {
          const { lng, lat } = created.unproject([x, y]);
          latest.current.onPick(picked, { longitude: lng, latitude: lat });
        },
        onHover: (picked, point) => {
          latest.current.onHover(picked?.id ?? null);
          setTip(picked && { text: latest.current.describe(picked), x: point.x, y: point.y });
        },
      }),
    ];
    if (latest.current.onPlace) {
      created.getCanvas().style.cursor = 'crosshair';
    }
    created.on('click', ({ lngLat }) => !latest.current.drawing && latest.current.onPlace?.({ longitude: lngLat.lng, latitude: lngLat.lat }));
    latest.current.onMap?.(created);
    setMap(created);
    return () => {
      stops.forEach((stop) => stop());
      latest.current.onMap?.(null);
      created.remove();
      setMap(null);
    };
  }, []);

  useStyle(map, props.style);
  useDrawingPointer(map, props.drawing ?? null);
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
