import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { writePlanner, type PlannerQuestion } from '@/features/coverage/planning/question';

/** A link to the map and the list of a question: a figure that can be followed. */
export function PlannerLink({ question, children }: { question: PlannerQuestion; children: ReactNode }) {
  const search = Object.fromEntries(Object.entries(writePlanner(question)).filter(([, value]) => Boolean(value)));
  return (
    <Link to="/admin/coverage" search={search as never}>
      {children}
    </Link>
  );
}
