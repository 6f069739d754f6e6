import { coverageRulesDocument } from '@/features/coverage/planning/documents';
import { useAnswer } from '@/graphql/useAnswer';
import type { Day } from '@/text/day';
import { useLanguage } from '@/text/language';

/** What a rule is called; null for the one in force, and where it is not known. */
export function useRuleName(id: string | null, day: Day): string | null {
  const language = useLanguage();
  const rules = useAnswer(coverageRulesDocument, { asOf: day }, id !== null).data?.data.coverageRules?.nodes ?? [];
  const rule = rules.find((one) => one.id === id);
  return rule ? (language === 'en' && rule.nameEn ? rule.nameEn : rule.name) : null;
}
