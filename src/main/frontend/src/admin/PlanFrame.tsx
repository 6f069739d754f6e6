import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pointWords } from '@/features/outreach/pointWords';
import { targetWords } from '@/features/outreach/targetWords';
import { useMessages } from '@/text/language';
import { ForStaff } from './ForAdministrators';
import { Screen } from './Screen';
import classes from './AdminShell.module.css';

interface Props {
  title: string;
  tools?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** A screen about targets, campaigns or service points, with the way to the others. */
export function PlanFrame({ title, tools, wide = false, children }: Props) {
  const words = useMessages(targetWords);
  const points = useMessages(pointWords);
  const trail = (
    <nav className={classes.tabs} aria-label={words.title}>
      <Link to="/admin/targets" activeOptions={{ includeSearch: false }}>
        {words.title}
      </Link>
      <Link to="/admin/campaigns" activeOptions={{ includeSearch: false }}>
        {words.campaigns}
      </Link>
      <Link to="/admin/points" activeOptions={{ includeSearch: false }}>
        {points.title}
      </Link>
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
