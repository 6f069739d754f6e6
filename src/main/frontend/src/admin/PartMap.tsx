import type { Map as MapLibre } from 'maplibre-gl';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { MapFence, NoMap } from '@/app/MapFence';
import { useLandDrawn } from '@/features/unit/useLandDrawn';
import type { Reveal } from '@/map/MapPane';
import { positionOf } from '@/map/extent';
import type { MapPart, Picked } from '@/map/mapPart';
import { paletteOf, type Palette } from '@/map/palette';
import { isCluster } from '@/map/placesPart';
import { withRing } from '@/map/ringPart';
import { mapStyle } from '@/map/style';
import type { Home, MapView } from '@/map/view';
import { mapWords } from '@/map/words';
import type { Day } from '@/text/day';
import { useLanguage, useMessages } from '@/text/language';
import { useAdmin } from './AdminContext';
import { adminWords } from './words';
import classes from './ListMap.module.css';

const MapPane = lazy(() => import('@/map/MapPane'));

interface Props {
  day: Day;
  part: (day: Day, palette: Palette) => MapPart;
  view: MapView | null;
  home: Home | null;
  reveal?: Reveal | null;
  hovered: string | null;
  /** The place of what is chosen, as a GeoJSON point: it is ringed, alone or among others. */
  chosenAt?: unknown;
  /** Words for the map where there are several, or it can be clicked on. */
  title?: string;
  describe: (picked: Picked) => string;
  onView: (view: MapView) => void;
  onMove?: (view: MapView) => void;
  onPick: (picked: Picked) => void;
  onHover: (id: string | null) => void;
  onPlace?: (point: { longitude: number; latitude: number }) => void;
  onMap?: (map: MapLibre | null) => void;
}

/** The palette with paper round the land where not all of it is drawn. */
export function useGround(day: Day): Palette {
  const { theme } = useAdmin();
  const landDrawn = useLandDrawn(day);
  return useMemo(() => {
    const plain = paletteOf(theme);
    return landDrawn ? plain : { ...plain, sea: plain.undrawn };
  }, [theme, landDrawn]);
}

/** From here on what is drawn as one lies at one spot. */
const nearest = 18;

/** A map of what one feature draws, or the words that say why there is none. */
export function PartMap({ day, part, title, reveal = null, chosenAt, ...props }: Props) {
  const words = useMessages(adminWords);
  const language = useLanguage();
  const palette = useGround(day);
  const [failed, setFailed] = useState(false);
  const zoom = useRef(0);
  const place = JSON.stringify(positionOf(chosenAt));
  const { style, pick } = useMemo(() => {
    const drawn = withRing(part(day, palette), JSON.parse(place) as readonly [number, number] | null, palette);
    return { style: mapStyle(palette, language, day, drawn), pick: drawn.pick };
  }, [part, day, palette, language, place]);
  if (failed) {
    return <NoMap />;
  }
  return (
    <MapFence>
      <Suspense fallback={<p className={classes.loading}>{words.loading}…</p>}>
        <MapPane
          {...props}
          style={style}
          pick={pick}
          reveal={reveal}
          words={title === undefined ? mapWords[language] : { ...mapWords[language], title }}
          describe={(picked) => (isCluster(picked) ? words.closeTogether(Number(picked.properties.count)) : props.describe(picked))}
          onZoom={(now) => (zoom.current = now)}
          onPick={(picked, point) =>
            isCluster(picked) ? props.onView({ ...point, zoom: Math.min(zoom.current + 2, nearest) }) : props.onPick(picked)
          }
          onFail={() => setFailed(true)}
        />
      </Suspense>
    </MapFence>
  );
}
