import { useEffect, useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { BreachListQuery } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { PagedTable } from '../PagedTable';
import { breachListDocument, notifiedDocument } from './documents';
import { hoursUntil } from './noticed';
import { registerWords } from './registerWords';
import { Late } from './RequestState';
import classes from '../access.module.css';
import own from './personal.module.css';

type Breach = NonNullable<BreachListQuery['breaches']>['nodes'][number];

const millisecondsPerMinute = 60_000;

/** Incidents with personal data, and how long there still is to tell the authority. */
export function BreachRecord() {
  const words = useMessages(registerWords);
  const language = useLanguage();
  const now = useNow();
  const [telling, setTelling] = useState<Breach | null>(null);
  const columns: PlainColumn<Breach>[] = [
    { id: 'noticedAt', head: words.noticedAt, cell: (row) => <span className={`${classes.name} ${own.whole}`}>{formatMoment(row.noticedAt)}</span> },
    { id: 'description', head: words.description, cell: (row) => <span className={own.answer}>{row.description}</span> },
    {
      id: 'persons',
      head: words.persons,
      cell: (row) => (row.persons === null ? words.unknown : formatNumber(row.persons, language)),
    },
    { id: 'authority', head: words.authority, cell: (row) => <Authority breach={row} now={now} onTell={() => setTelling(row)} /> },
  ];
  return (
    <section className={classes.section}>
      <p>{words.breachNote}</p>
      <PagedTable
        document={breachListDocument}
        variables={{ first: 50 }}
        pick={(data) => data.breaches ?? null}
        narrowed={false}
        emptyTitle={words.noBreach}
        emptyAdvice={words.noBreachAdvice}
        counted={words.breachCounted}
      >
        {(rows, busy) => <PlainTable caption={words.breachCaption} columns={columns} rows={rows} busy={busy} />}
      </PagedTable>
      {telling && <Tell breach={telling} onClose={() => setTelling(null)} />}
    </section>
  );
}

function Authority({ breach, now, onTell }: { breach: Breach; now: number; onTell: () => void }) {
  const words = useMessages(registerWords);
  if (breach.notifiedAt !== null) {
    return <span data-breach="notified">✓ {words.notifiedAt(formatMoment(breach.notifiedAt))}</span>;
  }
  const late = Date.parse(breach.dueAt) <= now;
  const hours = hoursUntil(breach.dueAt, now);
  return (
    <span className={own.actions} data-breach={late ? 'late' : 'open'}>
      {late ? <Late>{words.hoursLate(-hours)}</Late> : <b>{words.hoursLeft(hours)}</b>}
      <button type="button" className="link" onClick={onTell}>
        {words.notify}
      </button>
    </span>
  );
}

function Tell({ breach, onClose }: { breach: Breach; onClose: () => void }) {
  const words = useMessages(registerWords);
  const change = useChange(notifiedDocument, (data) => data.noteBreachNotified);
  const send = async () => (await change.send({ input: { id: breach.id } })) && onClose();
  return (
    <ConfirmDialog
      title={words.authority}
      ask={words.notifyAsk}
      submit={words.notify}
      pending={change.pending}
      problem={change.problem}
      onSubmit={() => void send()}
      onClose={onClose}
    />
  );
}

/** What time it is, to the minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), millisecondsPerMinute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
