import { Legend, type LegendItem } from '@/components/Legend';
import type { Palette } from '@/map/palette';
import { useMessages } from '@/text/language';
import { hatchSpacing } from './mapLayers';
import { unitWords } from './words';

export function UnitLegend({ palette }: { palette: Palette }) {
  const words = useMessages(unitWords);
  const uncertain = { fill: palette.land, line: palette.provinceLine, hatch: palette.hatch, dashed: true };
  const items: LegendItem[] = [
    { label: words.rural, fill: palette.land, line: palette.communeLine },
    { label: words.urban, fill: palette.urban, line: palette.communeLine },
    { label: words.specialZone, fill: palette.specialZone, line: palette.communeLine },
    { label: words.derived, ...uncertain, hatchSpacing: hatchSpacing.DERIVED / 2 },
    { label: words.approximate, ...uncertain, hatchSpacing: hatchSpacing.APPROXIMATE / 2 },
  ];
  return <Legend title={words.legend} items={items} />;
}
