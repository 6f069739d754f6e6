import { useMemo } from 'react';
import { shapeOf, type Shape } from '@/drawing/shape';
import { useAnswer } from '@/graphql/useAnswer';
import type { Point } from '@/position/coordinates';
import { neighbourDocument } from './placeDocuments';

const reachMeters = 3000;

/** Grounds of other sites near by. */
export function useNeighbours(point: Point | null, site: string | null): readonly Shape[] {
  const near = point && { longitude: point.longitude, latitude: point.latitude, meters: reachMeters };
  const { data } = useAnswer(neighbourDocument, { where: { near } }, point !== null);
  return useMemo(
    () =>
      (data?.data.sites?.nodes ?? [])
        .filter(({ id, footprint }) => id !== site && footprint !== null)
        .map(({ footprint }) => shapeOf(footprint)),
    [data, site],
  );
}
