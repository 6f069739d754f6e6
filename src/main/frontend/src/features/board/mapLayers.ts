import type { BoardFilter } from '@/graphql/generated/graphql';
import { markImage } from '@/map/images';
import type { MapPart } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import { placesPart } from '@/map/placesPart';
import type { Day } from '@/text/day';

/** Boards where they hang: whole ones, and those that are damaged or lost. */
export function boardMapPart(where: BoardFilter, day: Day, palette: Palette, selected: string | null): MapPart {
  const broken = ['in', ['get', 'state'], ['literal', ['DAMAGED', 'LOST']]];
  const image = ['case', broken, markImage('triangle', palette.uncovered, palette.halo), markImage('square', palette.relic, palette.halo)];
  return placesPart({ layer: 'boards', where, day, palette, selected, image, name: 'code', color: palette.relic });
}
