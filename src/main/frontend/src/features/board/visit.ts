import type { BoardState } from '@/graphql/generated/graphql';
import { daysBetween, today, type Day } from '@/text/day';

/** What tells whether somebody should go to a board. */
export interface Visited {
  state: BoardState;
  inspectedAt: string | null;
  inspectBy: string | null;
}

export type VisitReasonKind = 'damaged' | 'never' | 'overdue' | 'done' | 'none';

/** Why somebody should go to a board, and how many days it is late. */
export function visitReason({ state, inspectedAt, inspectBy }: Visited, day: Day): { kind: VisitReasonKind; days: number } {
  const days = inspectBy === null ? 0 : daysBetween(inspectBy, day);
  if (state === 'DAMAGED') {
    return { kind: 'damaged', days };
  }
  if (inspectBy !== null && inspectBy <= day) {
    return { kind: inspectedAt === null ? 'never' : 'overdue', days };
  }
  return { kind: inspectedAt !== null && today(new Date(inspectedAt)) === day ? 'done' : 'none', days };
}
