import { lazy, Suspense, useMemo, useState } from 'react';
import { describeCoverage } from '@/features/coverage/describe';
import { coverageMapPart } from '@/features/coverage/mapLayers';
import { describeSite } from '@/features/site/describe';
import { siteMapPart } from '@/features/site/mapLayers';
import { describeUnit } from '@/features/unit/describe';
import { unitMapPart } from '@/features/unit/mapLayers';
import { useLandDrawn } from '@/features/unit/useLandDrawn';
import type { Reveal } from '@/map/MapPane';
import type { MapPart, Picked } from '@/map/mapPart';
import { paletteOf, type Palette } from '@/map/palette';
import { communeZoom, mapStyle } from '@/map/style';
import type { Home, MapView } from '@/map/view';
import { mapWords } from '@/map/words';
import type { Day } from '@/text/day';
import { useLanguage, useMessages, type Language } from '@/text/language';
import { LegendBox } from './LegendBox';
import { MapFence, NoMap } from './MapFence';
import type { RoomState, Theme } from './roomState';
import { appWords } from './words';
import classes from './MapRegion.module.css';

const MapPane = lazy(() => import('@/map/MapPane'));

interface Props {
  state: RoomState;
  theme: Theme;
  day: Day;
  home: Home | null;
  reveal: Reveal | null;
  hovered: string | null;
  credits: readonly string[];
  onView: (view: MapView) => void;
  onPick: (picked: Picked) => void;
  onHover: (id: string | null) => void;
  /** Asks for communes in place of provinces. */
  onCommunes: () => void;
}

/** The map of the open layer with its legend, or the words that say why there is none. */
export function MapRegion(props: Props) {
  const { state, theme, day } = props;
  const words = useMessages(appWords);
  const language = useLanguage();
  const landDrawn = useLandDrawn(day);
  const palette = useMemo(() => groundOf(paletteOf(theme), landDrawn), [theme, landDrawn]);
  const [zoom, setZoom] = useState(0);
  const [failed, setFailed] = useState(false);
  const { style, pick } = useMemo(() => {
    const part = partOf(state, day, palette);
    return { style: mapStyle(palette, language, day, part), pick: part.pick };
    // The style depends on what is asked, not on where the map looks.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state.layer, state.question, state.selected, day, palette, language]);

  if (failed) {
    return <NoMap />;
  }
  return (
    <MapFence>
      <Suspense fallback={<p className={classes.loading}>{words.mapLoading}</p>}>
        <MapPane
          style={style}
          pick={pick}
          view={state.view}
          home={props.home}
          reveal={props.reveal}
          hovered={props.hovered}
          describe={(picked) => describe(state, picked, language)}
          words={mapWords[language]}
          onView={props.onView}
          onZoom={setZoom}
          onPick={props.onPick}
          onHover={props.onHover}
          onFail={() => setFailed(true)}
        />
        {showsCommunesLater(state, zoom) && <p className={classes.hint}>{words.communesLater}</p>}
        {couldShowCommunes(state, zoom) && (
          <button type="button" className={`button ${classes.hint}`} onClick={props.onCommunes}>
            {words.communesHere}
          </button>
        )}
        <LegendBox layer={state.layer} palette={palette} landDrawn={landDrawn} besideCard={state.selected !== null} />
        {props.credits.length > 0 && (
          <p className={classes.credits} title={props.credits.join('\n')}>
            {props.credits.join(' · ')}
          </p>
        )}
      </Suspense>
    </MapFence>
  );
}

function partOf(state: RoomState, day: Day, palette: Palette): MapPart {
  switch (state.layer) {
    case 'units':
      return unitMapPart(state.question, day, palette, state.selected);
    case 'sites':
      return siteMapPart(state.question, day, palette, state.selected);
    case 'coverage':
      return coverageMapPart(state.question, day, palette, state.selected);
  }
}

function describe(state: RoomState, picked: Picked, language: Language): string {
  switch (state.layer) {
    case 'units':
      return describeUnit(picked);
    case 'sites':
      return describeSite(picked);
    case 'coverage':
      return describeCoverage(picked, language);
  }
}

/** The palette with what lies round the land: the sea, or no more than paper where not all of the land is drawn. */
function groundOf(palette: Palette, landDrawn: boolean): Palette {
  return landDrawn ? palette : { ...palette, sea: palette.undrawn };
}

/** Does the map look from too far away to show what the list holds? */
function showsCommunesLater(state: RoomState, zoom: number): boolean {
  const ofCommunes = state.layer === 'coverage' || (state.layer === 'units' && ['COMMUNE', 'ANY'].includes(state.question.level));
  return ofCommunes && zoom > 0 && zoom < communeZoom;
}

/** Does the map look so closely that single communes could be chosen? */
function couldShowCommunes(state: RoomState, zoom: number): boolean {
  return state.layer === 'units' && state.question.level === 'PROVINCE' && zoom >= communeZoom + 1;
}
