import type { Map as MapLibre } from 'maplibre-gl';
import { fitPadding } from './fitPadding';
import type { MapWords } from './words';
import { nationalBounds } from './view';
import classes from './MapControls.module.css';

interface Props {
  map: MapLibre;
  words: MapWords;
}

/** Zoom, and the way back to the whole country. */
export function MapControls({ map, words }: Props) {
  const [west, south, east, north] = nationalBounds;
  const report = { report: true };
  const wholeCountry = () =>
    map.fitBounds([west, south, east, north], { padding: fitPadding(map.getContainer()), animate: false }, report);
  return (
    <div className={classes.controls}>
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => map.zoomIn({}, report)}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => map.zoomOut({}, report)}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" className={classes.wide} onClick={wholeCountry}>
        {words.wholeCountry}
      </button>
    </div>
  );
}
