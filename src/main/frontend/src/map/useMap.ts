import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { listenToDrawing, type DrawingListener } from './drawingPointer';
import { bringIntoSight, lookHome, retile, viewOf } from './mapLibre';
import type { Reveal } from './MapPane';
import { sameView, type Home, type MapView } from './view';

/** Draws another style, and of it only what differs: the tiles of before stay until those of another day or filter are there. */
export function useStyle(map: MapLibre | null, style: StyleSpecification) {
  const drawn = useRef(style);
  useEffect(() => {
    if (map && drawn.current !== style) {
      map.getContainer().dataset.mapState = 'busy';
      retile(map, drawn.current, style);
      drawn.current = style;
      map.setStyle(style, { diff: true });
    }
  }, [map, style]);
}

/** Looks where the reader chose to look, else home: also when a card takes some of the map's room. */
export function useView(map: MapLibre | null, view: MapView | null, home: Home | null) {
  const written = JSON.stringify(home);
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
    const look = () => lookHome(map, JSON.parse(written) as Home | null);
    look();
    map.on('resize', look);
    return () => {
      map.off('resize', look);
    };
  }, [map, view, written]);
}

/** Brings into sight what was asked for, once. */
export function useReveal(map: MapLibre | null, reveal: Reveal | null) {
  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (map && reveal && revealed.current !== reveal.key) {
      revealed.current = reveal.key;
      bringIntoSight(map, reveal.bounds, reveal.leastZoom);
    }
  }, [map, reveal]);
}

/** Hands what the pointer does to whoever draws, while somebody does. */
export function useDrawingPointer(map: MapLibre | null, listener: DrawingListener | null) {
  const latest = useRef(listener);
  const draws = listener !== null;
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    if (!map || !draws) {
      return;
    }
    return listenToDrawing(map, {
      onGrab: (vertex) => latest.current?.onGrab(vertex),
      onDrag: (vertex, to, start) => latest.current?.onDrag(vertex, to, start),
      onSplit: (middle) => latest.current?.onSplit(middle) ?? middle,
      onGround: (at) => latest.current?.onGround(at),
      snapTo: () => latest.current?.snapTo() ?? [],
    });
  }, [map, draws]);
}
