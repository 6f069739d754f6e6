import { Legend } from '@/components/Legend';
import { Mark } from '@/components/Mark';
import type { Palette } from '@/map/palette';
import { useMessages } from '@/text/language';

const words = {
  vi: { title: 'Chú giải', one: 'Một hoạt động; số trong vòng tròn là nhiều hoạt động ở gần nhau' },
  en: { title: 'Legend', one: 'One activity; a number in a disc is several close together' },
};

/** What the marks of activities mean. */
export function ActivityLegend({ palette }: { palette: Palette }) {
  const { title, one } = useMessages(words);
  return <Legend title={title} items={[{ label: one, mark: <Mark shape="disc" fill={palette.covered} ink={palette.halo} /> }]} />;
}
