import { useMediaQuery } from '@mantine/hooks';
import { CoverageLegend } from '@/features/coverage/CoverageLegend';
import { SiteLegend } from '@/features/site/SiteLegend';
import { UnitLegend } from '@/features/unit/UnitLegend';
import type { Palette } from '@/map/palette';
import { useMessages } from '@/text/language';
import type { Layer } from './roomState';
import { appWords } from './words';
import classes from './MapRegion.module.css';

interface Props {
  layer: Layer;
  palette: Palette;
  landDrawn: boolean;
  /** Does a card take much of the map's room? */
  besideCard: boolean;
}

/** The legend of the open layer; folded at first where the map is narrow. */
export function LegendBox({ layer, palette, landDrawn, besideCard }: Props) {
  const words = useMessages(appWords);
  const open = useMediaQuery(besideCard ? '(min-width: 110em)' : '(min-width: 64em)', undefined, { getInitialValueInEffect: false });
  return (
    <details key={String(open)} className={classes.legend} open={open}>
      <summary>{words.legend}</summary>
      {layer === 'units' && <UnitLegend palette={palette} landDrawn={landDrawn} />}
      {layer === 'sites' && <SiteLegend palette={palette} />}
      {layer === 'coverage' && <CoverageLegend palette={palette} />}
    </details>
  );
}
