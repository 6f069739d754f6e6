import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { AccountCard } from '@/features/access/AccountCard';
import { AccountList } from '@/features/access/AccountList';
import { accountWords } from '@/features/access/accountWords';
import { AuditFilters } from '@/features/access/AuditFilters';
import { AuditTable } from '@/features/access/AuditTable';
import { auditWords } from '@/features/access/auditWords';
import { InviteDialog } from '@/features/access/InviteDialog';
import {
  readAccountQuestion,
  readAuditQuestion,
  writeAccountQuestion,
  writeAuditQuestion,
} from '@/features/access/question';
import { useMessages } from '@/text/language';
import { ForAdministrators } from './ForAdministrators';
import { Screen } from './Screen';
import { useQuestion } from './useQuestion';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

export function AccountsScreen() {
  const words = useMessages(accountWords);
  const { invite } = useMessages(adminWords);
  const { question, unreadable, change } = useQuestion(readAccountQuestion, writeAccountQuestion);
  const [inviting, setInviting] = useState(false);
  const button = (
    <button type="button" className="button" onClick={() => setInviting(true)}>
      {invite}
    </button>
  );
  return (
    <ForAdministrators>
      <Screen title={words.title} tools={button}>
        <AccountList
          question={question}
          unreadable={unreadable}
          onQuestion={(next) => change(next, { replace: next.search !== question.search })}
        />
        {inviting && <InviteDialog onClose={() => setInviting(false)} />}
      </Screen>
    </ForAdministrators>
  );
}

export function AccountScreen() {
  const words = useMessages(accountWords);
  const { id } = useParams({ from: '/admin/accounts/$id' });
  const [name, setName] = useState<string | null>(null);
  const trail = (
    <p className={classes.trail}>
      <Link to="/admin/accounts">{words.title}</Link>
    </p>
  );
  return (
    <ForAdministrators>
      <Screen key={id} title={name ?? words.title} trail={trail}>
        <AccountCard id={id} onName={setName} />
      </Screen>
    </ForAdministrators>
  );
}

export function AuditScreen() {
  const words = useMessages(auditWords);
  const { question, unreadable, change } = useQuestion(readAuditQuestion, writeAuditQuestion);
  return (
    <ForAdministrators>
      <Screen title={words.title}>
        <AuditFilters question={question} onQuestion={change} />
        <AuditTable
          question={question}
          unreadable={unreadable}
          withAccounts
          onClear={() => change({ action: null, account: null })}
        />
      </Screen>
    </ForAdministrators>
  );
}
