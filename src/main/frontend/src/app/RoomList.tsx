import { lazy, Suspense } from 'react';
import { CoverageList } from '@/features/coverage/CoverageList';
import { SiteList } from '@/features/site/SiteList';
import { UnitList } from '@/features/unit/UnitList';
import { middleOf, nationalBounds, type Bounds, type Home } from '@/map/view';
import type { Day } from '@/text/day';
import { cleared, withinUnit, withQuestion, type RoomState, type Theme } from './roomState';
import type { ChangeRoom } from './useRoom';
import classes from './RoomList.module.css';

const UnitPicker = lazy(async () => ({ default: (await import('@/features/unit/UnitPicker')).UnitPicker }));

interface Props {
  state: RoomState;
  theme: Theme;
  day: Day;
  hovered: string | null;
  /** Where the map looks while the reader has not moved it. */
  home: Home | null;
  onChange: ChangeRoom;
  onHover: (id: string | null) => void;
  onShow: (id: string, bounds: Bounds | null) => void;
  onCredits: (credits: readonly string[]) => void;
  onExtent: (extent: Bounds | null) => void;
}

/** The list of the open layer. */
export function RoomList(props: Props) {
  const { state, theme, day, hovered, home, onChange, onHover, onShow, onCredits, onExtent } = props;
  const shared = {
    day,
    hovered,
    selected: state.selected,
    unreadable: state.invalid.length > 0,
    place: (
      <Suspense fallback={<div className={classes.pickerToCome} aria-busy="true" />}>
        <UnitPicker
          value={state.question.within}
          day={day}
          onChange={(within) => onChange((current) => withinUnit(current, within))}
        />
      </Suspense>
    ),
    // Words grow letter by letter: they are one step of the history.
    onQuestion: (question: RoomState['question']) =>
      onChange((current) => withQuestion(current, question), {
        replace: question.search !== state.question.search && state.question.search !== '',
      }),
    onSelect: (id: string, bounds: Bounds | null) => {
      onShow(id, bounds);
      onChange((current) => ({ ...current, selected: id }));
    },
    onHover,
    onCredits,
    onExtent,
    onClear: () => onChange(cleared),
  };
  switch (state.layer) {
    case 'units':
      return <UnitList {...shared} question={state.question} />;
    case 'sites':
      return <SiteList {...shared} question={state.question} middle={state.view ?? middleOf(home?.bounds ?? nationalBounds)} />;
    case 'coverage':
      return <CoverageList {...shared} question={state.question} theme={theme} />;
  }
}
