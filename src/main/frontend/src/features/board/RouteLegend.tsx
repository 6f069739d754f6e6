import { Legend } from '@/components/Legend';
import { Mark } from '@/components/Mark';
import type { Palette } from '@/map/palette';
import { useMessages } from '@/text/language';
import { routeWords } from './routeWords';

/** What the marks of a route mean. */
export function RouteLegend({ palette }: { palette: Palette }) {
  const words = useMessages(routeWords);
  return (
    <Legend
      title={words.legend}
      items={[
        { label: words.legendStart, mark: <Mark shape="plate" fill={palette.red} ink={palette.redInk} /> },
        { label: words.legendStop, mark: <Mark shape="disc" fill={palette.relic} ink={palette.halo} /> },
        { label: words.legendLine, fill: 'none', line: palette.covered, dashed: true },
      ]}
    />
  );
}
