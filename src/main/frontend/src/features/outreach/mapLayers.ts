import type { ActivityFilter } from '@/graphql/generated/graphql';
import { markImage } from '@/map/images';
import type { MapPart } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import { placesPart } from '@/map/placesPart';
import type { Day } from '@/text/day';

/** Where squads were. */
export function activityMapPart(where: ActivityFilter, day: Day, palette: Palette, selected: string | null): MapPart {
  const image = markImage('disc', palette.covered, palette.halo);
  return placesPart({ layer: 'activities', where, day, palette, selected, image, name: 'name', color: palette.covered });
}
