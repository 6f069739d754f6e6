import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AuditTable } from '@/features/access/AuditTable';
import { GrantTable } from '@/features/access/GrantTable';
import { MyData } from '@/features/access/MyData';
import { MySecurity } from '@/features/access/MySecurity';
import { MySessions } from '@/features/access/MySessions';
import { ownWords } from '@/features/access/ownWords';
import { EraseMe } from '@/features/access/personal/EraseMe';
import { MyConsents } from '@/features/access/personal/MyConsents';
import { MyKept } from '@/features/access/personal/MyKept';
import { MyRequests } from '@/features/access/personal/MyRequests';
import { ownDataWords } from '@/features/access/personal/ownDataWords';
import { isAdministrator } from '@/features/access/question';
import { sessionWords } from '@/features/access/sessionWords';
import { useMessages } from '@/text/language';
import { useAdmin, useMe } from './AdminContext';
import { Screen } from './Screen';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

/** A screen of one's own account, with the way to the others. */
function OwnScreen({ title, narrow, children }: { title: string; narrow?: boolean; children: ReactNode }) {
  const words = useMessages(adminWords);
  const trail = (
    <nav className={classes.tabs} aria-label={words.ownNavigation}>
      <Link to="/admin/me" activeOptions={{ exact: true, includeSearch: false }}>
        {words.data}
      </Link>
      <Link to="/admin/me/data">{words.kept}</Link>
      <Link to="/admin/me/security">{words.security}</Link>
      <Link to="/admin/me/sessions">{words.sessions}</Link>
      <Link to="/admin/me/record">{words.record}</Link>
    </nav>
  );
  return (
    <Screen title={title} trail={trail}>
      <div data-narrow={narrow || undefined}>{children}</div>
    </Screen>
  );
}

export function DataScreen() {
  const words = useMessages(ownWords);
  const { chooseLanguage } = useAdmin();
  return (
    <OwnScreen title={words.dataTitle} narrow>
      <MyData onLanguage={chooseLanguage} />
    </OwnScreen>
  );
}

/** What is kept about oneself, and all that one may ask and say about it. */
export function KeptScreen() {
  const words = useMessages(ownDataWords);
  const me = useMe();
  const navigate = useNavigate();
  return (
    <OwnScreen title={words.title}>
      <MyKept />
      <MyConsents />
      <MyRequests account={me.id} />
      <EraseMe onErased={() => navigate({ to: '/admin/gone', replace: true })} />
    </OwnScreen>
  );
}

export function SecurityScreen() {
  const words = useMessages(ownWords);
  return (
    <OwnScreen title={words.securityTitle}>
      <MySecurity />
    </OwnScreen>
  );
}

export function SessionsScreen() {
  const words = useMessages(sessionWords);
  return (
    <OwnScreen title={words.title}>
      <MySessions />
    </OwnScreen>
  );
}

/** One's own grants, and what was done by and about oneself. */
export function RecordScreen() {
  const words = useMessages(adminWords);
  const me = useMe();
  return (
    <OwnScreen title={words.record}>
      <section className={classes.section} aria-labelledby="my-grants">
        <h2 id="my-grants">{words.myGrants}</h2>
        <GrantTable question={{ within: null, account: me.id, past: true }} columns={['unit', 'period']} editable={false} />
      </section>
      <section className={classes.section} aria-labelledby="my-audit">
        <h2 id="my-audit">{words.myAudit}</h2>
        <AuditTable question={{ action: null, account: me.id }} withAccounts={isAdministrator(me.grants)} />
      </section>
    </OwnScreen>
  );
}
