import type { Picked } from '@/map/mapPart';

/** The words for a site under the pointer. */
export function describeSite({ properties }: Picked): string {
  return String(properties.name ?? '');
}
