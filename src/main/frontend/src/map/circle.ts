import type { Polygon } from 'geojson';

/** A place in degrees, and how far round it. */
interface Circle {
  latitude: number;
  longitude: number;
  meters: number;
}

const earthRadiusMeters = 6_371_008.8;
const corners = 72;

/** The circle as a polygon to draw; on a sphere, which is near enough for an eye. */
export function circlePolygon({ latitude, longitude, meters }: Circle): Polygon {
  const angle = meters / earthRadiusMeters;
  const phi = radians(latitude);
  const ring = Array.from({ length: corners + 1 }, (_, corner) => {
    const bearing = ((corner % corners) / corners) * 2 * Math.PI;
    const sin = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
    const turn = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(phi), Math.cos(angle) - Math.sin(phi) * sin);
    return [longitude + degrees(turn), degrees(Math.asin(sin))];
  });
  return { type: 'Polygon', coordinates: [ring] };
}

function radians(value: number): number {
  return (value * Math.PI) / 180;
}

function degrees(value: number): number {
  return (value * 180) / Math.PI;
}
