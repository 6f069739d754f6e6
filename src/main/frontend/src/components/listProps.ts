import type { ReactNode } from 'react';
import type { Bounds } from '@/map/view';
import type { Day } from '@/text/day';

/** What the map room hands to the list of a feature. */
export interface ListProps<Q> {
  question: Q;
  day: Day;
  selected: string | null;
  hovered: string | null;
  /** Does the page's address hold values that cannot be read? */
  unreadable: boolean;
  /** The field that narrows the list to a unit. */
  place: ReactNode;
  onQuestion: (question: Q) => void;
  /** Opens a thing's card; `bounds` is where it lies, if anywhere. */
  onSelect: (id: string, bounds: Bounds | null) => void;
  onHover: (id: string | null) => void;
  /** Tells whose data the rows are. */
  onCredits: (credits: readonly string[]) => void;
  /** Tells the box round all that the list holds, shown or not. */
  onExtent: (extent: Bounds | null) => void;
  /** Forgets all conditions. */
  onClear: () => void;
}
