import type { SiteFilter } from '@/graphql/generated/graphql';
import type { MapPart } from '@/map/mapPart';
import type { Palette } from '@/map/palette';
import { placesPart } from '@/map/placesPart';
import type { Day } from '@/text/day';
import { siteImage } from '../mapLayers';

/** Sites as those who keep them see them. */
export function keptSiteMapPart(where: SiteFilter, day: Day, palette: Palette, selected: string | null): MapPart {
  const image = siteImage(palette);
  return placesPart({ layer: 'sites', where, day, palette, selected, image, name: 'name', color: palette.relic });
}
