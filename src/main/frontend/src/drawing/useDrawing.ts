import { useMemo, useState } from 'react';
import type { DrawingListener } from '@/map/drawingPointer';
import type { Drawn } from './drawnPart';
import {
  addresses,
  addRing,
  insertVertex,
  middleAfter,
  moveVertex,
  removeVertex,
  sameAddress,
  vertexAt,
  type Address,
  type Ring,
  type Shape,
  type Vertex,
} from './shape';
import { useHistory } from './useHistory';
import { flawsOf } from './validity';

/** A shape while somebody draws it: what can be done with it, and what the map shows and tells. */
export function useDrawing(first: Shape, neighbours: readonly Shape[], onShape: (shape: Shape) => void) {
  const history = useHistory(first);
  const shape = history.present;
  const [begun, setBegun] = useState<Ring | null>(null);
  const [chosen, setChosen] = useState<Address | null>(null);
  const all = useMemo(() => addresses(shape), [shape]);
  const selected = chosen && vertexAt(shape, chosen) ? chosen : null;
  const flaws = useMemo(() => flawsOf(shape), [shape]);
  const snaps = useMemo(() => neighbours.flatMap((one) => one.flat(2)), [neighbours]);
  const set = (next: Shape, same = false) => {
    history.set(next, same);
    onShape(next);
  };
  const step = (kind: 'undo' | 'redo') => {
    const next = kind === 'undo' ? history.last : history.next;
    if (next !== undefined) {
      history[kind]();
      onShape(next);
    }
  };
  const choose = (by: 1 | -1) => {
    const at = all.findIndex((address) => sameAddress(address, selected));
    setChosen(all[(at + by + all.length) % all.length] ?? all[0] ?? null);
  };
  const split = (address: Address): Address => {
    const middle = middleAfter(shape, address);
    const made = { ...address, at: address.at + 1 };
    if (middle) {
      set(insertVertex(shape, address, middle));
      setChosen(made);
    }
    return made;
  };
  const finish = () => {
    if (begun) {
      set(addRing(shape, begun));
    }
    setBegun(null);
  };
  const listener: DrawingListener = {
    onGrab: (n) => setChosen(all[n] ?? null),
    onDrag: (n, to, start) => all[n] && set(moveVertex(shape, all[n], to), !start),
    // Vertices are numbered in the order in which they stand, so the new one is the next.
    onSplit: (n) => {
      if (all[n]) {
        split(all[n]);
      }
      return n + 1;
    },
    onGround: (at) => begun && setBegun([...begun, at]),
    snapTo: () => (begun ? [...snaps, ...shape.flat(2)] : snaps),
  };
  const drawn: Drawn = { shape, begun, selected, flaws: flaws ?? [], neighbours };
  return {
    drawn,
    listener,
    flaws,
    count: all.length,
    number: all.findIndex((address) => sameAddress(address, selected)),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    undo: () => step('undo'),
    redo: () => step('redo'),
    begin: () => setBegun([]),
    add: (vertex: Vertex) => setBegun((before) => [...(before ?? []), vertex]),
    takeBack: () => setBegun((before) => before?.slice(0, -1) ?? null),
    stop: () => setBegun(null),
    finish,
    clear: () => set([]),
    /** Another shape in the place of this; that, too, can be taken back. */
    put: (next: Shape) => set(next),
    choose,
    split: () => selected && split(selected),
    remove: () => selected && set(removeVertex(shape, selected)),
    moveTo: (to: Vertex, same = false) => selected && set(moveVertex(shape, selected, to), same),
    vertex: selected && vertexAt(shape, selected),
  };
}

export type Drawing = ReturnType<typeof useDrawing>;
