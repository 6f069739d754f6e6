import { useAnswer } from '@/graphql/useAnswer';
import type { Day } from '@/text/day';
import { landDocument } from './documents';

/** Việt Nam has had no fewer provinces on any day since 1975. */
const fewestProvinces = 34;

/** Is the whole country drawn on a day? Where it is not, what lies round a border is not the sea. */
export function useLandDrawn(day: Day): boolean {
  const answer = useAnswer(landDocument, { asOf: day });
  const provinces = answer.data?.data.units?.nodes;
  if (provinces === undefined) {
    return true;
  }
  return provinces.length >= fewestProvinces && provinces.every((province) => province.boundaryAccuracy !== null);
}
