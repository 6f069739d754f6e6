import type { Bounds } from './view';

interface Extent {
  west: number;
  south: number;
  east: number;
  north: number;
}

export function boundsOf(extent: Extent | null | undefined): Bounds | null {
  return extent ? [extent.west, extent.south, extent.east, extent.north] : null;
}

/** The box of a single point. */
export function boundsOfPoint(longitude: number | null | undefined, latitude: number | null | undefined): Bounds | null {
  return longitude == null || latitude == null ? null : [longitude, latitude, longitude, latitude];
}

/** The position of a GeoJSON point, longitude first. */
export function positionOf(point: unknown): readonly [number, number] | null {
  const coordinates = (point as { coordinates?: unknown } | null | undefined)?.coordinates;
  const [longitude, latitude]: unknown[] = Array.isArray(coordinates) ? coordinates : [];
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null;
}
