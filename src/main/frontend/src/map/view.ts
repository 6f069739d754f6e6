/** Where the map looks: zoom, and the centre in degrees. */
export interface MapView {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Where the map looks while the reader has not moved it. */
export interface Home {
  bounds: Bounds;
  /** Not from farther away: what is asked about would not be drawn. */
  leastZoom?: number;
  /** What to look at where the box is too large for `leastZoom`; in degrees, longitude first. */
  middle?: readonly [number, number] | null;
}

/** The whole country: the mainland, Hoàng Sa and Trường Sa. */
export const nationalBounds: Bounds = [102.0, 6.7, 117.9, 23.6];

/** Degrees from south to north, or west to east, from which a box is seen as the whole country. */
const nationalSpan = 5;

/** Is a box a part of the country? Of a larger one the whole country is shown, with Hoàng Sa and Trường Sa. */
export function isRegional([west, south, east, north]: Bounds): boolean {
  return north - south < nationalSpan && east - west < nationalSpan;
}

/** `8.25/21.9000/105.6000`; null where it is no view. */
export function parseView(text: string): MapView | null {
  const [zoom, latitude, longitude, ...rest] = text.split('/').map(Number);
  if (zoom === undefined || latitude === undefined || longitude === undefined || rest.length > 0) {
    return null;
  }
  const sane = zoom >= 0 && zoom <= 22 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return sane ? { zoom, latitude, longitude } : null;
}

export function formatView(view: MapView): string {
  return `${view.zoom.toFixed(2)}/${view.latitude.toFixed(4)}/${view.longitude.toFixed(4)}`;
}

/** The middle of a box. */
export function middleOf([west, south, east, north]: Bounds): Pick<MapView, 'latitude' | 'longitude'> {
  return { latitude: (south + north) / 2, longitude: (west + east) / 2 };
}

/** Equal as far as the address tells them apart. */
export function sameView(a: MapView | null, b: MapView | null): boolean {
  return a === b || (a !== null && b !== null && formatView(a) === formatView(b));
}
