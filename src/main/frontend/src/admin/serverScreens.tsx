import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { HealthReport } from '@/features/server/HealthReport';
import { SettingsTable } from '@/features/server/SettingsTable';
import { serverWords } from '@/features/server/words';
import { useMessages } from '@/text/language';
import { ForAdministrators } from './ForAdministrators';
import { Screen } from './Screen';
import classes from './AdminShell.module.css';

/** A screen about the server, with the way to the other. */
function ServerScreen({ title, children }: { title: string; children: ReactNode }) {
  const words = useMessages(serverWords);
  const trail = (
    <nav className={classes.tabs} aria-label={words.navigation}>
      <Link to="/admin/health">{words.health}</Link>
      <Link to="/admin/settings">{words.settings}</Link>
    </nav>
  );
  return (
    <ForAdministrators>
      <Screen title={title} trail={trail}>
        {children}
      </Screen>
    </ForAdministrators>
  );
}

export function HealthScreen() {
  const words = useMessages(serverWords);
  return (
    <ServerScreen title={words.health}>
      <HealthReport />
    </ServerScreen>
  );
}

export function SettingsScreen() {
  const words = useMessages(serverWords);
  return (
    <ServerScreen title={words.settings}>
      <SettingsTable />
    </ServerScreen>
  );
}
