import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { BreachDialog } from '@/features/access/personal/BreachDialog';
import { BreachRecord } from '@/features/access/personal/BreachRecord';
import { DataMapTable } from '@/features/access/personal/DataMapTable';
import { readRequestQuestion, writeRequestQuestion } from '@/features/access/personal/requestQuestion';
import { RequestRegister } from '@/features/access/personal/RequestRegister';
import { registerWords } from '@/features/access/personal/registerWords';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { ForAdministrators } from './ForAdministrators';
import { Screen } from './Screen';
import { useQuestion } from './useQuestion';
import classes from './AdminShell.module.css';

/** A screen about personal data, with the way to the others. */
function PersonalScreen({ title, tools, children }: { title: string; tools?: ReactNode; children: ReactNode }) {
  const words = useMessages(registerWords);
  const trail = (
    <nav className={classes.tabs} aria-label={words.navigation}>
      <Link to="/admin/personal" activeOptions={{ exact: true, includeSearch: false }}>
        {words.requests}
      </Link>
      <Link to="/admin/personal/breaches">{words.breaches}</Link>
      <Link to="/admin/personal/map">{words.dataMap}</Link>
    </nav>
  );
  return (
    <ForAdministrators>
      <Screen title={title} trail={trail} tools={tools}>
        {children}
      </Screen>
    </ForAdministrators>
  );
}

export function RequestsScreen() {
  const words = useMessages(registerWords);
  const me = useMe();
  const { question, unreadable, change } = useQuestion(readRequestQuestion, writeRequestQuestion);
  return (
    <PersonalScreen title={words.requestsTitle}>
      <RequestRegister question={question} unreadable={unreadable} me={me.id} onQuestion={change} />
    </PersonalScreen>
  );
}

export function BreachesScreen() {
  const words = useMessages(registerWords);
  const [recording, setRecording] = useState(false);
  const button = (
    <button type="button" className="button" onClick={() => setRecording(true)}>
      {words.record}
    </button>
  );
  return (
    <PersonalScreen title={words.breachesTitle} tools={button}>
      <BreachRecord />
      {recording && <BreachDialog onClose={() => setRecording(false)} />}
    </PersonalScreen>
  );
}

export function DataMapScreen() {
  const words = useMessages(registerWords);
  return (
    <PersonalScreen title={words.dataMap}>
      <DataMapTable />
    </PersonalScreen>
  );
}
