import { useCallback, useRef, useState } from 'react';
import { hamletZoom } from '@/features/coverage/mapLayers';
import type { Reveal } from '@/map/MapPane';
import type { Picked } from '@/map/mapPart';
import type { Bounds } from '@/map/view';
import { today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { Header } from './Header';
import { MapRegion } from './MapRegion';
import { RoomCard } from './RoomCard';
import { RoomList } from './RoomList';
import { pick, selectUnit, withCommunes, type RoomState, type Theme } from './roomState';
import { useHome } from './useHome';
import type { ChangeRoom } from './useRoom';
import { appWords } from './words';
import classes from './MapRoom.module.css';

interface Props {
  state: RoomState;
  theme: Theme;
  onChange: ChangeRoom;
}

/** Map, list and card of one question; the address is the truth for all three, only hovering is local. */
export function MapRoom({ state, theme, onChange }: Props) {
  const words = useMessages(appWords);
  const day = state.day ?? today();
  const list = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [credits, setCredits] = useState<readonly string[]>([]);
  const [reveal, setReveal] = useState<Reveal | null>(null);
  const [awaited, setAwaited] = useState(state.view === null ? state.selected : null);
  const [extent, setExtent] = useState<Bounds | null>(null);
  const home = useHome(state, day, extent);

  const leastZoom = state.layer === 'coverage' ? hamletZoom : 0;
  const show = (id: string, bounds: Bounds | null) =>
    setReveal(bounds && { key: `${id} ${Date.now()}`, bounds, leastZoom });
  const place = useCallback(
    (id: string, bounds: Bounds | null) => {
      if (id === awaited) {
        setAwaited(null);
        setReveal(bounds && { key: id, bounds, leastZoom });
      }
    },
    [awaited, leastZoom],
  );
  const openUnit = (id: string, on: Day | null) => {
    setAwaited(id);
    onChange((current) => selectUnit(current, id, on));
  };
  const close = () => {
    const row = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(state.selected ?? '')}"] th > button`);
    onChange((current) => ({ ...current, selected: null }));
    requestAnimationFrame(() => (row ?? map.current)?.focus());
  };
  return (
    <div className={classes.room}>
      <SkipLink label={words.toList} onSkip={() => list.current?.focus()} />
      <SkipLink label={words.toMap} onSkip={() => map.current?.focus()} />
      <Header state={state} theme={theme} onChange={onChange} />
      <main className={classes.main} data-card={state.selected !== null || undefined}>
        <div className={classes.list} ref={list} tabIndex={-1}>
          <RoomList
            state={state}
            theme={theme}
            day={day}
            hovered={hovered}
            home={home}
            onChange={onChange}
            onHover={setHovered}
            onShow={show}
            onCredits={setCredits}
            onExtent={setExtent}
          />
        </div>
        <section className={classes.map} ref={map} tabIndex={-1} aria-label={words.map}>
          <MapRegion
            state={state}
            theme={theme}
            day={day}
            home={home}
            reveal={reveal}
            hovered={hovered}
            credits={credits}
            onView={(view) => onChange((current) => ({ ...current, view }), { replace: true })}
            onPick={(picked: Picked) => onChange((current) => pick(current, picked))}
            onHover={setHovered}
            onCommunes={() => onChange(withCommunes)}
          />
        </section>
        {state.selected !== null && (
          <aside className={classes.card} aria-label={words.card}>
            <RoomCard
              state={state}
              selected={state.selected}
              theme={theme}
              day={day}
              onChange={onChange}
              onClose={close}
              onPlace={place}
              onUnit={openUnit}
            />
          </aside>
        )}
      </main>
    </div>
  );
}

function SkipLink({ label, onSkip }: { label: string; onSkip: () => void }) {
  return (
    <button type="button" className={classes.skip} onClick={onSkip}>
      {label}
    </button>
  );
}
