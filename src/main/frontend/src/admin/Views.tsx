import { ViewBar } from '@/features/desk/ViewBar';
import type { UnitField } from '@/features/desk/SaveViewDialog';
import { UnitPicker } from '@/features/unit/UnitPicker';
import type { SavedViewList } from '@/graphql/generated/graphql';
import { today } from '@/text/day';
import { useArea } from './useArea';

const anyUnit: UnitField = (label, value, onChange) => <UnitPicker label={label} value={value} day={today()} onChange={onChange} />;

/** The views of a list; shared where one has a role. */
export function Views({ list }: { list: SavedViewList }) {
  const { areas, wide } = useArea();
  return <ViewBar list={list} areas={areas} unitField={wide ? anyUnit : null} />;
}
