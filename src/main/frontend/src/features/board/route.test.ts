import { describe, expect, it } from 'vitest';
import { geodesicMeters } from '@/position/geodesic';
import { routeThrough, type Stop } from './route';

/** Numbers that look random and are the same each time. */
function dice(seed: number) {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

function scattered(count: number, seed = 1): Stop[] {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, at) => ({ id: String(at + 1), longitude: 105 + roll(), latitude: 21 + roll() }));
}

const start = { longitude: 105.5, latitude: 21.5 };

function permutations<T>(all: readonly T[]): T[][] {
  return all.length === 0 ? [[]] : all.flatMap((one, at) => permutations(all.toSpliced(at, 1)).map((rest) => [one, ...rest]));
}

const lengthOf = (way: readonly { longitude: number; latitude: number }[]) =>
  way.slice(1).reduce((sum, place, at) => sum + geodesicMeters(way[at] ?? place, place), 0);

describe('metres on the ellipsoid', () => {
  it.each([
    // Flinders Peak to Buninyong, the example of Geoscience Australia.
    [{ latitude: -37.951033417, longitude: 144.424867889 }, { latitude: -37.652821139, longitude: 143.926495528 }, 54_972.271],
    // A degree along the equator, and one along a meridian from it.
    [{ latitude: 0, longitude: 105 }, { latitude: 0, longitude: 106 }, 111_319.491],
    [{ latitude: 0, longitude: 105 }, { latitude: 1, longitude: 105 }, 110_574.389],
    [{ latitude: 21, longitude: 105 }, { latitude: 21, longitude: 105 }, 0],
  ])('are right from %o to %o', (from, to, meters) => {
    expect(geodesicMeters(from, to)).toBeCloseTo(meters, 2);
    expect(geodesicMeters(to, from)).toBeCloseTo(meters, 2);
  });
});

describe('a route', () => {
  it('visits each stop once, and says how far it is', () => {
    const stops = scattered(40);
    const route = routeThrough(stops, start, false);
    expect(route.stops.map(({ stop }) => stop.id).sort()).toEqual(stops.map(({ id }) => id).sort());
    expect(route.totalMeters).toBeCloseTo(lengthOf([start, ...route.stops.map(({ stop }) => stop)]), 3);
    expect(route.stops.at(-1)?.sumMeters).toBe(route.totalMeters);
    expect(route.backMeters).toBeNull();
  });

  it.each([false, true])('is near the shortest there is (back: %s)', (back) => {
    for (let seed = 1; seed <= 8; seed++) {
      const stops = scattered(6, seed);
      const shortest = Math.min(...permutations(stops).map((order) => lengthOf([start, ...order, ...(back ? [start] : [])])));
      const { totalMeters } = routeThrough(stops, start, back);
      expect(totalMeters).toBeGreaterThanOrEqual(shortest - 0.01);
      expect(totalMeters).toBeLessThan(shortest * 1.12);
    }
  });

  it('has no piece that is shorter the other way round', () => {
    const { stops, totalMeters } = routeThrough(scattered(60, 3), start, false);
    const way = [start, ...stops.map(({ stop }) => stop)];
    for (let from = 1; from < way.length - 1; from++) {
      for (let to = from + 1; to < way.length; to++) {
        const turned = [...way.slice(0, from), ...way.slice(from, to + 1).reverse(), ...way.slice(to + 1)];
        expect(lengthOf(turned)).toBeGreaterThan(totalMeters - 0.01);
      }
    }
  });

  it('is the same whatever order the stops come in', () => {
    const stops = scattered(30, 5);
    const ids = (given: Stop[]) => routeThrough(given, start, true).stops.map(({ stop }) => stop.id);
    expect(ids(stops.toReversed())).toEqual(ids(stops));
  });

  it('goes along a street from one end to the other and does not jump', () => {
    const street = [5, 1, 4, 2, 3].map((number) => ({ id: String(number), longitude: 105 + number / 100, latitude: 21 }));
    expect(routeThrough(street, { longitude: 105, latitude: 21 }, false).stops.map(({ stop }) => stop.id)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('begins at the first stop that is given where there is no start', () => {
    const { stops, totalMeters } = routeThrough(scattered(12, 2), null, true);
    expect(stops[0]).toMatchObject({ stop: { id: '1' }, meters: 0 });
    expect(stops).toHaveLength(12);
    expect(totalMeters).toBeCloseTo(lengthOf([...stops, ...stops.slice(0, 1)].map(({ stop }) => stop)), 3);
  });

  it('knows boards that hang at one spot, a single one, and none', () => {
    const one = { id: '1', ...start };
    expect(routeThrough([one, { ...one, id: '2' }], start, true).totalMeters).toBe(0);
    expect(routeThrough([one], null, true)).toEqual({ stops: [{ stop: one, meters: 0, sumMeters: 0 }], backMeters: 0, totalMeters: 0 });
    expect(routeThrough([], start, true)).toEqual({ stops: [], backMeters: null, totalMeters: 0 });
  });

  it('is found for some hundred stops while nobody waits', () => {
    const before = performance.now();
    expect(routeThrough(scattered(300, 9), start, false).stops).toHaveLength(300);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
