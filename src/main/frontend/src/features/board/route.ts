import type { Point } from '@/position/coordinates';
import { geodesicMeters } from '@/position/geodesic';

/** A place to be visited. */
export interface Stop extends Point {
  id: string;
}

/** An order in which to visit places, with the metres from the one before and from the start, as the crow flies. */
export interface Route<S> {
  stops: { stop: S; meters: number; sumMeters: number }[];
  /** From the last back to the start; null where nobody goes back. */
  backMeters: number | null;
  totalMeters: number;
}

/** Gains below this are noise of the arithmetic, in metres. */
const noise = 1e-6;

/**
 * A short way through all stops: always to the nearest one, then turned round piece by piece while that makes it shorter.
 * It begins at the start, else at the first stop that is given. The same stops give the same way, in whatever order the others come.
 */
export function routeThrough<S extends Stop>(given: readonly S[], start: Point | null, back: boolean): Route<S> {
  const [first, ...others] = given;
  if (first === undefined) {
    return { stops: [], backMeters: null, totalMeters: 0 };
  }
  const stops = [...(start === null ? others : given)].sort(byId);
  const places = [start ?? first, ...stops];
  const meters = tableOf(places);
  const order = untangled(nearestFirst(meters), meters, back);
  const between = (from: number | undefined, to: number | undefined) => meters[from ?? 0]?.[to ?? 0] ?? 0;
  let sumMeters = 0;
  const visited = order.slice(1).map((at, step) => {
    const way = between(order[step], at);
    sumMeters += way;
    return { stop: stops[at - 1] as S, meters: way, sumMeters };
  });
  const backMeters = back ? between(order.at(-1), 0) : null;
  return {
    stops: start === null ? [{ stop: first, meters: 0, sumMeters: 0 }, ...visited] : visited,
    backMeters,
    totalMeters: sumMeters + (backMeters ?? 0),
  };
}

const byId = (one: Stop, other: Stop) => Number(one.id) - Number(other.id) || (one.id < other.id ? -1 : 1);

type Table = readonly (readonly number[])[];

/** Metres between any two places; it is as far there as back. */
function tableOf(places: readonly Point[]): Table {
  const table: number[][] = [];
  places.forEach((from, row) => {
    table.push(places.map((to, column) => (column < row ? (table[column]?.[row] ?? 0) : column === row ? 0 : geodesicMeters(from, to))));
  });
  return table;
}

const leg = (meters: Table, from: number | undefined, to: number | undefined) =>
  from === undefined || to === undefined ? 0 : (meters[from]?.[to] ?? 0);

/** From the first on always to the nearest that is left. */
function nearestFirst(meters: Table): number[] {
  const order = [0];
  const left = new Set(meters.keys());
  left.delete(0);
  for (let here = 0; left.size > 0; ) {
    let nearest = -1;
    for (const there of left) {
      if (nearest < 0 || leg(meters, here, there) < leg(meters, here, nearest)) {
        nearest = there;
      }
    }
    left.delete(nearest);
    order.push(nearest);
    here = nearest;
  }
  return order;
}

/** Turns pieces of the way round (2-opt) until no turn makes it shorter; the first place stays the first. */
function untangled(given: readonly number[], meters: Table, back: boolean): number[] {
  const order = [...given];
  for (let better = true; better; ) {
    better = false;
    for (let from = 1; from < order.length - 1; from++) {
      for (let to = from + 1; to < order.length; to++) {
        const after = to + 1 < order.length ? order[to + 1] : back ? order[0] : undefined;
        const now = leg(meters, order[from - 1], order[from]) + leg(meters, order[to], after);
        const turned = leg(meters, order[from - 1], order[to]) + leg(meters, order[from], after);
        if (turned < now - noise) {
          order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
          better = true;
        }
      }
    }
  }
  return order;
}
