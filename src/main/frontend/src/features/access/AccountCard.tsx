import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Facts } from '@/components/Card';
import type { AccountPageQuery } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { AccountActions } from './AccountActions';
import { accountWords } from './accountWords';
import { AnswerFrame } from '@/components/AnswerFrame';
import { AuditTable } from './AuditTable';
import { accountDocument } from './documents';
import { GrantTable } from './GrantTable';
import { ownWords } from './ownWords';
import { StateTag } from './StateTag';
import { accessWords } from './words';
import classes from './access.module.css';

export type AccountDetails = NonNullable<AccountPageQuery['account']>;

interface Contact {
  email: string | null;
  phone: string | null;
}

interface Props {
  id: string;
  /** Tells whose account it is, once it is known. */
  onName: (name: string) => void;
}

/** One account as administrators see it: facts, what can be done with it, grants, and what was done. */
export function AccountCard({ id, onName }: Props) {
  return (
    <AnswerFrame document={accountDocument} variables={{ id }}>
      {({ account }) => (account && account.id === id ? <Opened key={id} account={account} onName={onName} /> : <Missing />)}
    </AnswerFrame>
  );
}

function Missing() {
  const words = useMessages(accountWords);
  return (
    <div data-state="missing">
      <p>
        <b>{words.missing}</b>
      </p>
      <p>{words.missingAdvice}</p>
      <Link className="button" to="/admin/accounts">
        {words.back}
      </Link>
    </div>
  );
}

function Opened({ account, onName }: { account: AccountDetails; onName: Props['onName'] }) {
  const words = useMessages(accountWords);
  const [contact, setContact] = useState<Contact | null>(null);
  useEffect(() => onName(account.name), [account.name, onName]);
  return (
    <>
      <section className={classes.section} aria-labelledby="facts">
        <h2 id="facts">{words.facts}</h2>
        <div className={classes.facts}>
          <AccountFacts account={account} contact={contact} />
        </div>
        <AccountActions account={account} onContact={setContact} />
      </section>
      <section className={classes.section} aria-labelledby="grants">
        <h2 id="grants">{words.grants}</h2>
        <GrantTable question={{ within: null, account: account.id, past: true }} columns={['unit', 'period']} />
        <p className={classes.foot}>
          <Link className="button" to="/admin/grants" search={{ account: account.id } as never}>
            {words.give}
          </Link>
        </p>
      </section>
      <section className={classes.section} aria-labelledby="audit">
        <h2 id="audit">{words.audit}</h2>
        <AuditTable question={{ action: null, account: account.id }} pageSize={10} withAccounts />
        <p className={classes.foot}>
          <Link to="/admin/audit" search={{ account: account.id } as never}>
            {words.wholeAudit}
          </Link>
        </p>
      </section>
    </>
  );
}

function AccountFacts({ account, contact }: { account: AccountDetails; contact: Contact | null }) {
  const words = useMessages(accountWords);
  const shared = useMessages(accessWords);
  const { languages, language } = useMessages(ownWords);
  const masked = (value: string | null) => (value === null ? words.none : `${value} (${words.masked})`);
  return (
    <Facts
      facts={[
        [words.login, account.login],
        [words.state, <StateTag key="state" state={account.state} />],
        [words.email, contact ? (contact.email ?? words.none) : masked(account.email)],
        [words.phone, contact ? (contact.phone ?? words.none) : masked(account.phone)],
        [words.secondFactor, account.secondFactor ? words.yes : words.no],
        [language, account.language === 'en' ? languages.en : languages.vi],
        [words.createdAt, formatMoment(account.createdAt)],
        [words.signedInAt, account.signedInAt ? formatMoment(account.signedInAt) : shared.never],
      ]}
    />
  );
}
