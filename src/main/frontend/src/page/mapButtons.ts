import type { Map as MapLibre } from 'maplibre-gl';
import { lookHome } from '@/map/mapLibre';
import type { MapWords } from '@/map/words';

/** Zoom, and the way back to the whole country. */
export function mapButtons(map: MapLibre, words: MapWords): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'tools';
  bar.append(
    button('+', words.zoomIn, () => map.zoomIn()),
    button('−', words.zoomOut, () => map.zoomOut()),
    button(words.wholeCountry, words.wholeCountry, () => lookHome(map, null)),
  );
  return bar;
}

function button(text: string, label: string, act: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.ariaLabel = label;
  made.title = label;
  made.addEventListener('click', act);
  return made;
}
