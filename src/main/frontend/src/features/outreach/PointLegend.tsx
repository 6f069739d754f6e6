import { Legend } from '@/components/Legend';
import { Mark } from '@/components/Mark';
import type { Palette } from '@/map/palette';
import { useMessages } from '@/text/language';

const words = {
  vi: { title: 'Chú giải', one: 'Một điểm hỗ trợ; số trong vòng tròn là nhiều điểm ở gần nhau' },
  en: { title: 'Legend', one: 'One service point; a number in a disc is several close together' },
};

/** What the marks of service points mean. */
export function PointLegend({ palette }: { palette: Palette }) {
  const { title, one } = useMessages(words);
  return <Legend title={title} items={[{ label: one, mark: <Mark shape="square" fill={palette.covered} ink={palette.halo} /> }]} />;
}
