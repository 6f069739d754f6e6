import { Legend, type LegendItem } from '@/components/Legend';
import { Mark } from '@/components/Mark';
import type { Palette } from '@/map/palette';
import { useMessages } from '@/text/language';
import { siteWords } from './words';

export function SiteLegend({ palette }: { palette: Palette }) {
  const words = useMessages(siteWords);
  const items: LegendItem[] = [
    { label: words.redAddress, mark: <Mark shape="plate" fill={palette.red} ink={palette.redInk} /> },
    { label: words.relic, mark: <Mark shape="diamond" fill={palette.relic} ink={palette.halo} /> },
    { label: words.hollow, mark: <Mark shape="diamond" fill={palette.halo} ink={palette.relic} /> },
  ];
  return <Legend title={words.legend} items={items} />;
}
