import { HamletCard } from '@/features/coverage/HamletCard';
import { SiteCard } from '@/features/site/SiteCard';
import { UnitCard } from '@/features/unit/UnitCard';
import type { Bounds } from '@/map/view';
import type { Day } from '@/text/day';
import { withinUnit, withLayer, type Layer, type RoomState, type Theme } from './roomState';
import type { ChangeRoom } from './useRoom';

interface Props {
  state: RoomState;
  selected: string;
  theme: Theme;
  day: Day;
  onChange: ChangeRoom;
  onClose: () => void;
  onPlace: (id: string, bounds: Bounds | null) => void;
  onUnit: (id: string, day: Day | null) => void;
}

/** The card of what is selected in the open layer. */
export function RoomCard({ state, selected, theme, day, onChange, onClose, onPlace, onUnit }: Props) {
  const shared = { id: selected, day, onClose, onPlace, onUnit };
  const showWithin = (within: string, layer: Layer) =>
    onChange((current) => withinUnit(withLayer(current, layer), within));
  switch (state.layer) {
    case 'units':
      return <UnitCard {...shared} onWithin={(unit, layer) => showWithin(unit.id, layer)} />;
    case 'sites':
      return <SiteCard {...shared} />;
    case 'coverage':
      return <HamletCard {...shared} theme={theme} />;
  }
}
