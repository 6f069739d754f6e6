import { markImage } from '@/map/images';
import type { MapPart } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import { placesPart } from '@/map/placesPart';
import type { Day } from '@/text/day';
import { unitMapPart } from '../mapLayers';
import { firstUnitQuestion } from '../question';
import { narrowing, type KeptUnitQuestion } from './question';

type Asked = Pick<KeptUnitQuestion, 'level' | 'within' | 'search'>;

/** What is listed: communes with their borders, hamlets as places. */
export function keptUnitMapPart(asked: Asked, day: Day, palette: Palette, selected: string | null): MapPart {
  if (asked.level === 'COMMUNE') {
    return unitMapPart({ ...firstUnitQuestion, ...asked, level: 'COMMUNE' }, day, palette, selected);
  }
  return placesPart({
    layer: 'hamlets',
    where: narrowing(asked),
    day,
    palette,
    selected,
    image: markImage('disc', palette.relic, palette.halo),
    name: 'name',
    color: palette.relic,
  });
}
