import { Legend, type LegendItem } from '@/components/Legend';
import type { Palette } from '@/map/palette';
import { useMessages } from '@/text/language';
import { hatchSpacing } from './mapLayers';
import { unitWords } from './words';

export function UnitLegend({ palette, landDrawn }: { palette: Palette; landDrawn: boolean }) {
  const words = useMessages(unitWords);
  const uncertain = { fill: palette.land, line: palette.provinceLine, hatch: palette.hatch, dashed: true };
  const items: LegendItem[] = [
    { label: words.rural, fill: palette.land, line: palette.communeLine },
    { label: words.urban, fill: palette.urban, line: palette.communeLine },
    { label: words.specialZone, fill: palette.specialZone, line: palette.communeLine },
    { label: words.derived, ...uncertain, hatchSpacing: hatchSpacing.DERIVED / 2 },
    { label: words.approximate, ...uncertain, hatchSpacing: hatchSpacing.APPROXIMATE / 2 },
    ...(landDrawn ? [] : [{ label: words.noBorder, mark: <Ring palette={palette} /> }]),
  ];
  return <Legend title={words.legend} items={items} />;
}

/** As the map draws a unit whose border is not known. */
function Ring({ palette }: { palette: Palette }) {
  return (
    <svg width="26" height="16" aria-hidden="true">
      <circle cx="13" cy="8" r="4" fill={palette.land} stroke={palette.provinceLine} strokeWidth="1.5" />
    </svg>
  );
}
