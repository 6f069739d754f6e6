import { Legend } from '@/components/Legend';
import { Mark } from '@/components/Mark';
import type { Palette } from '@/map/palette';
import { useMessages } from '@/text/language';
import { UnitLegend } from '../UnitLegend';
import { unitWords } from '../words';
import type { KeptLevel } from './question';
import { keepingWords } from './words';

/** What the map beside the list draws: borders of communes, or hamlets as places. */
export function KeptUnitLegend({ level, palette }: { level: KeptLevel; palette: Palette }) {
  const { legend } = useMessages(unitWords);
  const { legendHamlet } = useMessages(keepingWords);
  if (level === 'COMMUNE') {
    return <UnitLegend palette={palette} landDrawn={false} />;
  }
  return <Legend title={legend} items={[{ label: legendHamlet, mark: <Mark shape="disc" fill={palette.relic} ink={palette.halo} /> }]} />;
}
