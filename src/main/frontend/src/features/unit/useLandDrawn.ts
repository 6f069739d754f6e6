import { useAnswer } from '@/graphql/useAnswer';
import type { Day } from '@/text/day';
import { landDocument } from './documents';
import { isWholeLand } from './wholeLand';

/** Is the whole country drawn on a day? */
export function useLandDrawn(day: Day): boolean {
  const answer = useAnswer(landDocument, { asOf: day });
  const provinces = answer.data?.data.units?.nodes;
  return provinces === undefined || isWholeLand(provinces);
}
