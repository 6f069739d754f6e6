import { useSyncExternalStore } from 'react';
import { useMe, type Me } from './AdminContext';

const name = 'diachido-area';
const everywhere = '*';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function remembered(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function remember(area: string) {
  try {
    localStorage.setItem(name, area);
  } catch {
    // Where nothing may be kept, the choice holds no longer than the page; the first area stands in.
  }
  listeners.forEach((listener) => listener());
}

export interface Area {
  id: string;
  fullName: string;
}

/** The units in which somebody has a role, each once. */
export function areasOf({ grants }: Pick<Me, 'grants'>): Area[] {
  const units = grants.filter(({ valid }) => valid).flatMap(({ unit }) => unit ?? []);
  return units.filter(({ id }, at) => units.findIndex((other) => other.id === id) === at);
}

/** The area that somebody works in: one of their own, chosen before, else the first; null for everywhere. */
export function useArea() {
  const me = useMe();
  const chosen = useSyncExternalStore(subscribe, remembered);
  const areas = areasOf(me);
  const wide = me.grants.some(({ valid, unit }) => valid && unit === null);
  const known = areas.find(({ id }) => id === chosen);
  const area = known?.id ?? (wide ? null : (areas[0]?.id ?? null));
  return { area, areas, wide, choose: (id: string | null) => remember(id ?? everywhere) };
}
