import { useDebouncedValue } from '@mantine/hooks';
import { geometryOf, type Shape } from '@/drawing/shape';
import { useAnswer } from '@/graphql/useAnswer';
import { checkedBoundaryDocument } from './documents';

const restMilliseconds = 500;

/** What a shape that is drawn would change, once nobody has moved it for a moment; null while that is not known. */
export function useBorderCheck(unit: string, shape: Shape, wanted: boolean) {
  const [rested] = useDebouncedValue(shape, restMilliseconds);
  const boundary = geometryOf(rested);
  const fit = wanted && boundary !== null;
  const answer = useAnswer(checkedBoundaryDocument, { unit, boundary: boundary ?? { type: 'Polygon', coordinates: [] } }, fit);
  const current = fit && rested === shape && !answer.isPlaceholderData;
  return { check: (current && answer.data?.data.checkedBoundary) || null, failed: fit && answer.isError };
}
