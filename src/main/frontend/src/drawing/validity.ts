import { addresses, contains, type Address, type Shape, type Vertex } from './shape';

/** What is wrong with a shape, and where. */
export interface Flaw {
  kind: 'crossing' | 'holeOutside' | 'twice';
  at: Vertex;
}

interface Segment {
  address: Address;
  /** How many segments the ring has. */
  count: number;
  from: Vertex;
  to: Vertex;
}

/** So many vertices are looked at while somebody draws; of more the server says what is wrong. */
export const mostVertices = 3000;

const mostFlaws = 20;

/** What the server would refuse, found while it is being drawn; the first few. Null where there is too much to look at. */
export function flawsOf(shape: Shape): Flaw[] | null {
  const segments = segmentsOf(shape);
  if (segments.length > mostVertices) {
    return null;
  }
  return [...repeats(segments), ...crossings(segments), ...strayHoles(shape)].slice(0, mostFlaws);
}

function segmentsOf(shape: Shape): Segment[] {
  return addresses(shape).flatMap((address) => {
    const ring = shape[address.part]?.[address.ring] ?? [];
    const [from, to] = [ring[address.at], ring[(address.at + 1) % ring.length]];
    return from && to ? [{ address, count: ring.length, from, to }] : [];
  });
}

const same = (one: Vertex, other: Vertex) => one[0] === other[0] && one[1] === other[1];

const repeats = (segments: readonly Segment[]): Flaw[] =>
  segments.filter(({ from, to }) => same(from, to)).map(({ from }) => ({ kind: 'twice', at: from }));

function crossings(segments: readonly Segment[]): Flaw[] {
  // By their west ends: only those that overlap from west to east can meet.
  const sorted = segments
    .map((segment) => ({ segment, west: Math.min(segment.from[0], segment.to[0]), east: Math.max(segment.from[0], segment.to[0]) }))
    .sort((a, b) => a.west - b.west);
  const found: Flaw[] = [];
  for (const [at, one] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (other === undefined || other.west > one.east) {
        break;
      }
      const meets = areNeighbours(one.segment, other.segment) ? null : meeting(one.segment, other.segment);
      if (meets) {
        found.push({ kind: 'crossing', at: meets });
      }
    }
  }
  return found;
}

/** Segments of one ring that follow one another meet in their common vertex, as they should. */
function areNeighbours(one: Segment, other: Segment): boolean {
  const sameRing = one.address.part === other.address.part && one.address.ring === other.address.ring;
  const apart = Math.abs(one.address.at - other.address.at);
  return sameRing && (apart === 1 || apart === one.count - 1);
}

/** Where two segments meet; touching counts, as it does on the server. Null where they do not. */
function meeting({ from: a, to: b }: Segment, { from: c, to: d }: Segment): Vertex | null {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const across = rx * sy - ry * sx;
  if (across === 0) {
    return [c, d].find((vertex) => liesOn(vertex, a, b)) ?? (liesOn(a, c, d) ? a : null);
  }
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / across;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / across;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? [a[0] + t * rx, a[1] + t * ry] : null;
}

function liesOn([x, y]: Vertex, [x1, y1]: Vertex, [x2, y2]: Vertex): boolean {
  const onLine = (x2 - x1) * (y - y1) === (y2 - y1) * (x - x1);
  return onLine && x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);
}

const strayHoles = (shape: Shape): Flaw[] =>
  shape.flatMap(([outer = [], ...holes]) =>
    holes.flatMap((hole) => hole.filter((vertex) => !contains(outer, vertex)).map((at) => ({ kind: 'holeOutside' as const, at }))),
  );
