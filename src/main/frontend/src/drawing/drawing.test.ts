import { describe, expect, test } from 'vitest';
import { addRing, areaOf, contains, geometryOf, insertVertex, middleAfter, moveVertex, removeVertex, shapeOf, shifted, type Ring, type Shape } from './shape';
import { steps } from './useHistory';
import { flawsOf } from './validity';

const square: Ring = [
  [105, 21],
  [106, 21],
  [106, 22],
  [105, 22],
];
const hole: Ring = [
  [105.4, 21.4],
  [105.6, 21.4],
  [105.5, 21.6],
];
const shape: Shape = [[square]];
const first = { part: 0, ring: 0, at: 0 };

describe('a shape', () => {
  test('goes to GeoJSON and back', () => {
    const withHole = addRing(shape, hole);
    const geometry = geometryOf(withHole);
    expect(geometry?.coordinates[0]).toHaveLength(5);
    expect(shapeOf(geometry)).toEqual(withHole);
    expect(geometryOf([])).toBeNull();
    expect(shapeOf(null)).toEqual([]);
    const two = addRing(shape, [
      [107, 21],
      [108, 21],
      [107, 22],
    ]);
    expect(geometryOf(two)?.type).toBe('MultiPolygon');
    expect(shapeOf(geometryOf(two))).toEqual(two);
  });

  test('a ring that begins inside is a hole, one inside the hole an area', () => {
    expect(addRing(shape, hole)[0]).toHaveLength(2);
    const island: Ring = [
      [105.49, 21.45],
      [105.51, 21.45],
      [105.5, 21.5],
    ];
    expect(addRing(addRing(shape, hole), island)).toHaveLength(2);
    expect(addRing(shape, hole.slice(0, 2))).toBe(shape);
  });

  test('vertices come, move and go', () => {
    const middle = middleAfter(shape, { part: 0, ring: 0, at: 3 });
    expect(middle).toEqual([105, 21.5]);
    const more = insertVertex(shape, { part: 0, ring: 0, at: 3 }, middle ?? [0, 0]);
    expect(more[0]?.[0]?.[4]).toEqual([105, 21.5]);
    expect(moveVertex(more, first, [104.123456789, 21])[0]?.[0]?.[0]).toEqual([104.1234568, 21]);
    expect(removeVertex(more, first)[0]?.[0]).toHaveLength(4);
  });

  test('a ring goes with its last but two vertices, an area with its outer ring', () => {
    const withHole = addRing(shape, hole);
    expect(removeVertex(withHole, { part: 0, ring: 1, at: 0 })).toEqual(shape);
    expect(removeVertex([[hole]], first)).toEqual([]);
  });

  test('its area is what it is on the ground', () => {
    const here: Shape = [[[[105.8, 21.6], shifted([105.8, 21.6], 100, 0), shifted([105.8, 21.6], 100, 50), shifted([105.8, 21.6], 0, 50)]]];
    expect(areaOf(here)).toBeCloseTo(5000, -1);
    expect(contains(square, [105.5, 21.5])).toBe(true);
    expect(contains(square, [104.5, 21.5])).toBe(false);
  });
});

describe('flaws', () => {
  test('a plain shape, with a hole, has none', () => {
    expect(flawsOf(shape)).toEqual([]);
    expect(flawsOf(addRing(shape, hole))).toEqual([]);
  });

  test('a ring that crosses itself is found where it does', () => {
    const bow: Shape = [[[[105, 21], [106, 22], [106, 21], [105, 22]]]];
    expect(flawsOf(bow)).toEqual([{ kind: 'crossing', at: [105.5, 21.5] }]);
  });

  test('a spike that goes back on itself, and a vertex that touches, are found', () => {
    const touching: Shape = [[[...square.slice(0, 3), [105.5, 21], [105, 22]]]];
    expect(flawsOf(touching)?.map(({ kind }) => kind)).toContain('crossing');
    const twice: Shape = [[[...square, [105, 22]]]];
    expect(flawsOf(twice)?.[0]).toEqual({ kind: 'twice', at: [105, 22] });
  });

  test('a hole that leaves its area is found', () => {
    const stray = moveVertex(addRing(shape, hole), { part: 0, ring: 1, at: 2 }, [105.5, 23]);
    expect(flawsOf(stray)?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['crossing', 'holeOutside']));
  });

  test('areas that lie over each other are found', () => {
    const over: Shape = [[square], [square.map(([x, y]) => [x + 0.5, y + 0.5] as const)]];
    expect(flawsOf(over)).toHaveLength(2);
  });
});

test('steps are taken back and done again; those of one drag are one', () => {
  let state = { past: [] as string[], present: 'a', future: [] as string[] };
  state = { ...state, ...steps(state, { kind: 'do', next: 'b', same: false }) } as typeof state;
  state = { ...state, ...steps(state, { kind: 'do', next: 'c', same: true }) } as typeof state;
  expect(steps(state, { kind: 'undo' }).present).toBe('a');
  const undone = steps(state, { kind: 'undo' });
  expect(steps(undone, { kind: 'redo' }).present).toBe('c');
  expect(steps(undone, { kind: 'do', next: 'd', same: false }).future).toEqual([]);
});
