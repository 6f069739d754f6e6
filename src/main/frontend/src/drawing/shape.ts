import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Longitude and latitude. */
export type Vertex = readonly [number, number];
/** Not closed: the last vertex is joined to the first. */
export type Ring = readonly Vertex[];
/** The outer ring, and then holes. */
export type Part = readonly Ring[];
/** An area of one polygon or several. */
export type Shape = readonly Part[];

/** Where a vertex stands in a shape. */
export interface Address {
  part: number;
  ring: number;
  at: number;
}

const leastVertices = 3;
const decimals = 1e7;

/** To a centimetre, as areas are kept. */
const rounded = ([longitude, latitude]: Vertex): Vertex => [Math.round(longitude * decimals) / decimals, Math.round(latitude * decimals) / decimals];

export function shapeOf(geometry: unknown): Shape {
  const { type, coordinates } = (geometry ?? {}) as Polygon | MultiPolygon;
  const open = (ring: Position[]): Ring => ring.slice(0, -1).map(([longitude = 0, latitude = 0]) => [longitude, latitude] as const);
  switch (type) {
    case 'Polygon':
      return [coordinates.map(open)];
    case 'MultiPolygon':
      return coordinates.map((part) => part.map(open));
    default:
      return [];
  }
}

/** Null where nothing is drawn. */
export function geometryOf(shape: Shape): Polygon | MultiPolygon | null {
  const closed = (ring: Ring): Position[] => [...ring, ...ring.slice(0, 1)].map(([longitude, latitude]) => [longitude, latitude]);
  const parts = shape.map((part) => part.map(closed));
  const [first] = parts;
  if (first === undefined) {
    return null;
  }
  return parts.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: parts };
}

const withRing = (shape: Shape, { part, ring }: Address, change: (ring: Ring) => Ring): Shape =>
  shape.map((one, at) => (at === part ? one.map((other, place) => (place === ring ? change(other) : other)) : one));

export const vertexAt = (shape: Shape, { part, ring, at }: Address): Vertex | null => shape[part]?.[ring]?.[at] ?? null;

export const moveVertex = (shape: Shape, address: Address, to: Vertex): Shape =>
  withRing(shape, address, (ring) => ring.map((vertex, at) => (at === address.at ? rounded(to) : vertex)));

/** A vertex more, behind the one that is named. */
export const insertVertex = (shape: Shape, address: Address, vertex: Vertex): Shape =>
  withRing(shape, address, (ring) => [...ring.slice(0, address.at + 1), rounded(vertex), ...ring.slice(address.at + 1)]);

/** Half way to the next vertex of the ring. */
export function middleAfter(shape: Shape, { part, ring, at }: Address): Vertex | null {
  const vertices = shape[part]?.[ring];
  const [from, to] = [vertices?.[at], vertices?.[(at + 1) % (vertices.length || 1)]];
  return from && to ? [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] : null;
}

/** A ring of two vertices is none: it goes with its last but two, and the part with its outer ring. */
export function removeVertex(shape: Shape, address: Address): Shape {
  const ring = shape[address.part]?.[address.ring] ?? [];
  return ring.length <= leastVertices ? removeRing(shape, address) : withRing(shape, address, (all) => all.filter((_, at) => at !== address.at));
}

export function removeRing(shape: Shape, { part, ring }: Address): Shape {
  return ring === 0
    ? shape.filter((_, at) => at !== part)
    : shape.map((one, at) => (at === part ? one.filter((_, place) => place !== ring) : one));
}

/** A new ring: a hole where it begins inside an area, else an area of its own. */
export function addRing(shape: Shape, ring: Ring): Shape {
  const [first] = ring;
  if (first === undefined || ring.length < leastVertices) {
    return shape;
  }
  const drawn = ring.map(rounded);
  const around = shape.findIndex((part) => contains(part[0] ?? [], first) && !part.slice(1).some((hole) => contains(hole, first)));
  return around === -1 ? [...shape, [drawn]] : shape.map((part, at) => (at === around ? [...part, drawn] : part));
}

/** Does a ring go round a vertex? */
export function contains(ring: Ring, [x, y]: Vertex): boolean {
  let inside = false;
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) {
      inside = !inside;
    }
  });
  return inside;
}

/** All vertices with where they stand. */
export const addresses = (shape: Shape): Address[] =>
  shape.flatMap((part, partAt) => part.flatMap((ring, ringAt) => ring.map((_, at) => ({ part: partAt, ring: ringAt, at }))));

export const sameAddress = (one: Address | null, other: Address | null) =>
  one?.part === other?.part && one?.ring === other?.ring && one?.at === other?.at;

const metersPerDegree = 111_320;

/** Some metres to the east and to the north. */
export function shifted([longitude, latitude]: Vertex, east: number, north: number): Vertex {
  return [longitude + east / (metersPerDegree * Math.cos((latitude * Math.PI) / 180)), latitude + north / metersPerDegree];
}

/** Square metres, on a plane that touches the earth there: within a thousandth for what is seen on foot. */
export function areaOf(shape: Shape): number {
  const ofRing = (ring: Ring): number => {
    const [, middle = 0] = ring[0] ?? [];
    const scale = metersPerDegree ** 2 * Math.cos((middle * Math.PI) / 180);
    const twice = ring.reduce((sum, [x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
      return sum + x1 * y2 - x2 * y1;
    }, 0);
    return (Math.abs(twice) / 2) * scale;
  };
  return shape.reduce((sum, [outer = [], ...holes]) => sum + ofRing(outer) - holes.reduce((all, hole) => all + ofRing(hole), 0), 0);
}
