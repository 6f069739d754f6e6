import type { ServicePointFilter } from '@/graphql/generated/graphql';
import { markImage } from '@/map/images';
import type { MapPart } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import { placesPart } from '@/map/placesPart';
import type { Day } from '@/text/day';

/** Where people are helped. */
export function pointMapPart(where: ServicePointFilter, day: Day, palette: Palette, selected: string | null): MapPart {
  const image = markImage('square', palette.covered, palette.halo);
  return placesPart({ layer: 'servicePoints', where, day, palette, selected, image, name: 'name', color: palette.covered });
}
