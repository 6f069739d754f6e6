/** Where the map looks: zoom, and the centre in degrees. */
export interface MapView {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** The whole country: the mainland, Hoàng Sa and Trường Sa. */
export const nationalBounds: Bounds = [102.0, 6.7, 117.9, 23.6];

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
