import { Legend } from '@/components/Legend';
import { Mark } from '@/components/Mark';
import type { Palette } from '@/map/palette';
import { useMessages } from '@/text/language';

const words = {
  vi: { title: 'Chú giải', whole: 'Bảng QR', broken: 'Bảng hỏng hoặc mất' },
  en: { title: 'Legend', whole: 'Board', broken: 'Damaged or lost board' },
};

/** What the marks of boards mean. */
export function BoardLegend({ palette }: { palette: Palette }) {
  const { title, whole, broken } = useMessages(words);
  return (
    <Legend
      title={title}
      items={[
        { label: whole, mark: <Mark shape="square" fill={palette.relic} ink={palette.halo} /> },
        { label: broken, mark: <Mark shape="triangle" fill={palette.uncovered} ink={palette.halo} /> },
      ]}
    />
  );
}
