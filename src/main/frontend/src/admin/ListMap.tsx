import type { Map as MapLibre } from 'maplibre-gl';
import { useMemo, useState, type ReactNode } from 'react';
import { useUnitHome } from '@/features/unit/useUnitHome';
import type { MapPart, Picked } from '@/map/mapPart';
import type { Reveal } from '@/map/MapPane';
import type { Palette } from '@/map/palette';
import { isRegional, type Bounds, type MapView } from '@/map/view';
import { today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { PartMap, useGround } from './PartMap';
import { useWide } from './useWide';
import { adminWords } from './words';
import classes from './ListMap.module.css';

interface Props {
  title: string;
  /** The question that list and map share: the map stays where it is while it is the same. */
  question: string;
  part: (day: Day, palette: Palette) => MapPart;
  /** Today where none is given. */
  day?: Day;
  /** Where the address says to look; where it says nothing of that, the map remembers itself where it was moved to. */
  view?: MapView | null;
  onView?: (view: MapView) => void;
  reveal?: Reveal | null;
  onMap?: (map: MapLibre | null) => void;
  /** Where a click on the map is, whatever lies there. */
  onPlace?: (point: { longitude: number; latitude: number }) => void;
  /** The unit that the list is narrowed to. */
  within: string | null;
  /** The box round all that the list holds. */
  extent: Bounds | null;
  hovered: string | null;
  /** The place of what is chosen, as a GeoJSON point. */
  chosenAt?: unknown;
  legend: (palette: Palette) => ReactNode;
  describe: (picked: Picked) => string;
  onPick: (picked: Picked) => void;
  onHover: (id: string | null) => void;
  /** The card of what is chosen. */
  aside?: ReactNode;
  /** Is the map worth more room than the list? */
  wideMap?: boolean;
  /** The list. */
  children: ReactNode;
}

/** A list and, beside it, the same rows on the map; on a phone the map is unfolded, and loaded, when asked for. */
export function ListMap({ children, aside, wideMap, ...props }: Props) {
  const words = useMessages(adminWords);
  const wide = useWide();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.room} data-aside={Boolean(aside) || undefined} data-wide-map={wideMap}>
      {aside}
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

function DrawnMap(props: Omit<Props, 'children' | 'aside' | 'wideMap'>) {
  const { title, question, day = today(), within, extent, legend, onView, ...drawn } = props;
  const palette = useGround(day);
  const unit = useUnitHome(within, day);
  const [moved, setMoved] = useState<{ question: string; view: MapView } | null>(null);
  const box = JSON.stringify(extent);
  const frame = JSON.stringify(unit?.bounds ?? null);
  const home = useMemo(() => {
    const bounds = around(JSON.parse(box) as Bounds | null, within === null ? null : (JSON.parse(frame) as Bounds | null));
    return bounds && isRegional(bounds) ? { bounds } : null;
  }, [box, frame, within]);
  const ownView = moved?.question === question ? moved.view : null;
  return (
    <section className={classes.place} aria-label={title}>
      <div className={classes.map}>
        <PartMap
          {...drawn}
          day={day}
          view={props.view === undefined ? ownView : props.view}
          home={home}
          onView={onView ?? ((view) => setMoved({ question, view }))}
        />
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
