import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { MapFence, NoMap } from '@/app/MapFence';
import { useLandDrawn } from '@/features/unit/useLandDrawn';
import { useUnitHome } from '@/features/unit/useUnitHome';
import type { MapPart, Picked } from '@/map/mapPart';
import { paletteOf, type Palette } from '@/map/palette';
import { mapStyle } from '@/map/style';
import { isRegional, type Bounds, type MapView } from '@/map/view';
import { mapWords } from '@/map/words';
import { today, type Day } from '@/text/day';
import { useLanguage, useMessages } from '@/text/language';
import { useAdmin } from './AdminContext';
import { adminWords } from './words';
import classes from './ListMap.module.css';

const MapPane = lazy(() => import('@/map/MapPane'));

interface Props {
  title: string;
  /** The question that list and map share: the map stays where it is while it is the same. */
  question: string;
  part: (day: Day, palette: Palette) => MapPart;
  /** The unit that the list is narrowed to. */
  within: string | null;
  /** The box round all that the list holds. */
  extent: Bounds | null;
  hovered: string | null;
  legend: (palette: Palette) => ReactNode;
  describe: (picked: Picked) => string;
  onPick: (picked: Picked) => void;
  onHover: (id: string | null) => void;
  /** The list. */
  children: ReactNode;
}

/** A list and, beside it, the same rows on the map; on a phone the map is unfolded, and loaded, when asked for. */
export function ListMap({ children, ...props }: Props) {
  const words = useMessages(adminWords);
  const wide = useMediaQuery('(min-width: 64em)', undefined, { getInitialValueInEffect: false });
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.room}>
      <div className={classes.list}>
        {!wide && (
          <button type="button" className={`button ${classes.unfold}`} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hideMap : words.showMap}
          </button>
        )}
        {!wide && open && <DrawnMap {...props} />}
        {children}
      </div>
      {wide && <DrawnMap {...props} />}
    </div>
  );
}

function DrawnMap({ title, question, part, within, extent, hovered, legend, describe, onPick, onHover }: Omit<Props, 'children'>) {
  const words = useMessages(adminWords);
  const language = useLanguage();
  const { theme } = useAdmin();
  const day = today();
  const landDrawn = useLandDrawn(day);
  const unit = useUnitHome(within, day);
  const [moved, setMoved] = useState<{ question: string; view: MapView } | null>(null);
  const [failed, setFailed] = useState(false);
  const box = JSON.stringify(extent);
  const frame = JSON.stringify(unit?.bounds ?? null);
  const home = useMemo(() => {
    const bounds = around(JSON.parse(box) as Bounds | null, within === null ? null : (JSON.parse(frame) as Bounds | null));
    return bounds && isRegional(bounds) ? { bounds } : null;
  }, [box, frame, within]);
  const palette = useMemo(() => {
    const plain = paletteOf(theme);
    return landDrawn ? plain : { ...plain, sea: plain.undrawn };
  }, [theme, landDrawn]);
  const { style, pick } = useMemo(() => {
    const drawn = part(day, palette);
    return { style: mapStyle(palette, language, day, drawn), pick: drawn.pick };
  }, [part, day, palette, language]);
  return (
    <section className={classes.place} aria-label={title}>
      <div className={classes.map}>
        {failed ? (
          <NoMap />
        ) : (
          <MapFence>
            <Suspense fallback={<p className={classes.loading}>{words.loading}…</p>}>
              <MapPane
                style={style}
                pick={pick}
                view={moved?.question === question ? moved.view : null}
                home={home}
                reveal={null}
                hovered={hovered}
                describe={describe}
                words={mapWords[language]}
                onView={(view) => setMoved({ question, view })}
                onZoom={() => {}}
                onPick={onPick}
                onHover={onHover}
                onFail={() => setFailed(true)}
              />
            </Suspense>
          </MapFence>
        )}
      </div>
      <div className={classes.legend}>{legend(palette)}</div>
    </section>
  );
}

/** The box round both: what the list holds may lie beside the unit it is narrowed to. */
function around(one: Bounds | null, other: Bounds | null): Bounds | null {
  if (one === null || other === null) {
    return one ?? other;
  }
  return [Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[2], other[2]), Math.max(one[3], other[3])];
}
