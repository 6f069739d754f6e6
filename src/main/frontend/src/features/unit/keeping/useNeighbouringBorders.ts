import { useMemo } from 'react';
import { shapeOf, type Shape } from '@/drawing/shape';
import type { UnitBorderQuery } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { boundsOf, positionOf } from '@/map/extent';
import type { Bounds } from '@/map/view';
import { neighbouringBordersDocument } from './documents';

type Unit = NonNullable<UnitBorderQuery['unit']>;

const most = 40;

/** Round a unit without a border. */
const aroundPoint = 0.03;

/** As a share of its own box. */
const margin = 0.15;

/** The box in which a unit is drawn; null where nothing is known of its place. */
export function placeOf(unit: Pick<Unit, 'extent' | 'centre'>): Bounds | null {
  const bounds = boundsOf(unit.extent);
  if (bounds) {
    const [west, south, east, north] = bounds;
    const [x, y] = [(east - west) * margin, (north - south) * margin];
    return [west - x, south - y, east + x, north + y];
  }
  const at = positionOf(unit.centre);
  return at && [at[0] - aroundPoint, at[1] - aroundPoint, at[0] + aroundPoint, at[1] + aroundPoint];
}

/** Borders round a unit: those of its level, and for a hamlet those of communes, too. */
export function useNeighbouringBorders(unit: Unit): readonly Shape[] {
  const place = placeOf(unit);
  const [west = 0, south = 0, east = 0, north = 0] = place ?? [];
  const level = unit.level === 'HAMLET' ? ['HAMLET' as const, 'COMMUNE' as const] : [unit.level];
  const answer = useAnswer(neighbouringBordersDocument, { where: { level, box: { west, south, east, north } }, first: most }, place !== null);
  return useMemo(
    () =>
      (answer.data?.data.units?.nodes ?? [])
        .filter(({ id, boundary }) => id !== unit.id && boundary !== null)
        .map(({ boundary }) => shapeOf(boundary)),
    [answer.data, unit.id],
  );
}
