import { planNameDocument } from '@/features/coverage/planning/documents';
import { useAnswer } from '@/graphql/useAnswer';

/** What a plan is called; null without one, and where it is not found. */
export function usePlanName(key: string | null): string | null {
  const plan = useAnswer(planNameDocument, { key: key ?? '' }, key !== null).data?.data.coveragePlan;
  return key !== null && plan?.key === key ? plan.name : null;
}
