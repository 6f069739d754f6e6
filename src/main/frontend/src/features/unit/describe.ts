import type { Picked } from '@/map/mapPart';

/** The words for a unit under the pointer. */
export function describeUnit({ properties }: Picked): string {
  return String(properties.fullName ?? properties.name ?? '');
}
