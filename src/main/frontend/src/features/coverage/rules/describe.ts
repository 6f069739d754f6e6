import type { ActivityKind } from '@/graphql/generated/graphql';
import { formatNumber } from '@/text/format';
import { formatDay } from '@/text/day';
import type { Language } from '@/text/language';
import type { Clause } from './clauses';
import { ruleWords } from './words';

/** A clause in words. */
export function clauseText(clause: Clause, kinds: Record<ActivityKind, string>, language: Language): string {
  const words = ruleWords[language];
  const meters = formatNumber(clause.meters ?? 0, language);
  const days = formatNumber(clause.days ?? 0, language);
  switch (clause.kind) {
    case 'SQUAD':
      return (
        words.squadWithin(meters) +
        (clause.leastMembers === null ? '' : words.withMembers(formatNumber(clause.leastMembers, language))) +
        (clause.inOrder ? words.orderly : '')
      );
    case 'SERVICE_POINT':
      return words.pointWithin(meters);
    case 'ACTIVITY':
      return (
        words.activityWithin(days) +
        (clause.activityKinds.length === 0 ? '' : words.ofKinds(clause.activityKinds.map((kind) => kinds[kind]).join(', '))) +
        (clause.reported ? words.withReported : '')
      );
  }
}

/** `từ 01/07/2025 đến 31/12/2025`. */
export function daysText(from: string | null, to: string | null, language: Language): string {
  const words = ruleWords[language];
  return [from === null ? words.always : words.from(formatDay(from)), to === null ? '' : words.until(formatDay(to))].filter(Boolean).join(' ');
}
