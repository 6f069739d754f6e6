import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isPlanner } from '@/features/access/question';
import { planningWords } from '@/features/coverage/planning/words';
import { useMessages } from '@/text/language';
import { useMe } from '../AdminContext';
import { ForStaff } from '../ForAdministrators';
import { Screen } from '../Screen';
import classes from '../AdminShell.module.css';

interface Props {
  title: string;
  tools?: ReactNode;
  wide?: boolean;
  /** What the other screens should be about too, as their addresses say it. */
  search?: Record<string, string | null>;
  children: ReactNode;
}

/** A screen about coverage, with the way to the others. */
export function PlanningFrame({ title, tools, wide = false, search = {}, children }: Props) {
  const words = useMessages(planningWords);
  const planner = isPlanner(useMe().grants);
  const kept = Object.fromEntries(Object.entries(search).filter(([, value]) => Boolean(value))) as never;
  const tab = (to: string, label: string) => (
    <Link to={to} search={kept} activeOptions={{ exact: to === '/admin/coverage', includeSearch: false }}>
      {label}
    </Link>
  );
  const trail = (
    <nav className={classes.tabs} aria-label={words.tabsLabel}>
      {tab('/admin/coverage', words.tabs.map)}
      {tab('/admin/coverage/compare', words.tabs.compare)}
      {planner && tab('/admin/coverage/proposal', words.tabs.proposal)}
      {planner && tab('/admin/coverage/plans', words.tabs.plans)}
      {tab('/admin/coverage/report', words.tabs.report)}
    </nav>
  );
  return (
    <ForStaff>
      <Screen title={title} trail={trail} tools={tools} wide={wide}>
        {children}
      </Screen>
    </ForStaff>
  );
}
