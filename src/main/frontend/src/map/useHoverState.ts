import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { useEffect } from 'react';

/** Marks the feature under the pointer, or the row's, in every source that may have it. */
export function useHoverState(map: MapLibre | null, hovered: string | null, style: StyleSpecification) {
  useEffect(() => {
    if (!map || hovered === null) {
      return;
    }
    const places = vectorPlaces(style);
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

function vectorPlaces(style: StyleSpecification): { source: string; sourceLayer: string }[] {
  const places = style.layers.flatMap((layer) =>
    'source-layer' in layer && layer['source-layer'] && typeof layer.source === 'string'
      ? [{ source: layer.source, sourceLayer: layer['source-layer'] }]
      : [],
  );
  return [...new Map(places.map((place) => [`${place.source}/${place.sourceLayer}`, place])).values()];
}
