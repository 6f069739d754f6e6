import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { MySessionsQuery } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { AnswerFrame } from '@/components/AnswerFrame';
import { readDevice } from './device';
import { endSessionDocument, mySessionsDocument, signOutEverywhereDocument } from './ownDocuments';
import { sessionWords } from './sessionWords';
import { TokenForm } from './TokenForm';
import classes from './access.module.css';

type Session = NonNullable<MySessionsQuery['me']>['sessions'][number];

/** Where one is signed in, and the tokens of one's programs. */
export function MySessions() {
  const words = useMessages(sessionWords);
  return (
    <AnswerFrame document={mySessionsDocument} variables={{}}>
      {({ me }) => (
        <>
          <section className={classes.section} aria-labelledby="sessions">
            <h2 id="sessions">{words.sessions}</h2>
            <p>{words.sessionsNote}</p>
            <SessionTable sessions={me?.sessions ?? []} />
            <Everywhere />
          </section>
          <section className={classes.section} aria-labelledby="tokens">
            <h2 id="tokens">{words.tokens}</h2>
            <p>{words.tokensNote}</p>
            <TokenForm />
          </section>
        </>
      )}
    </AnswerFrame>
  );
}

function SessionTable({ sessions }: { sessions: readonly Session[] }) {
  const words = useMessages(sessionWords);
  const change = useChange(endSessionDocument, (data) => data.endSession);
  const columns: PlainColumn<Session>[] = [
    { id: 'what', head: words.what, cell: (row) => <Label session={row} /> },
    { id: 'createdAt', head: words.createdAt, cell: (row) => formatMoment(row.createdAt) },
    { id: 'seenAt', head: words.seenAt, cell: (row) => formatMoment(row.seenAt) },
    { id: 'expiresAt', head: words.expiresAt, cell: (row) => formatMoment(row.expiresAt) },
    {
      id: 'end',
      head: words.action,
      cell: (row) => (
        <button
          type="button"
          className="link"
          aria-label={words.endOf(labelOf(row, words))}
          onClick={() => void change.send({ input: { id: row.id } })}
        >
          {words.end}
        </button>
      ),
    },
  ];
  return (
    <>
      <div role="alert">{change.problem.general ?? change.problem.fields.id}</div>
      <PlainTable caption={words.sessions} columns={columns} rows={sessions} busy={change.pending} />
    </>
  );
}

function Label({ session }: { session: Session }) {
  const words = useMessages(sessionWords);
  return (
    <span title={session.label}>
      <span className={classes.name}>{labelOf(session, words)}</span>
      {session.current && <span className={classes.badge}>{words.current}</span>}
      <span className={classes.small}>{words.kinds[session.kind]}</span>
    </span>
  );
}

/** A token's own name; of a browser what it is and runs on. */
function labelOf({ kind, label }: Session, words: typeof sessionWords.vi): string {
  if (kind === 'TOKEN') {
    return label;
  }
  const { browser, system } = readDevice(label);
  const name = browser ?? words.unknownBrowser;
  return system === null ? name : words.on(name, system);
}

function Everywhere() {
  const words = useMessages(sessionWords);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const change = useChange(signOutEverywhereDocument, (data) => data.signOutEverywhere);
  const submit = async () => {
    if ((await change.send({})) !== null) {
      await queries.resetQueries();
    }
  };
  return (
    <p className={classes.after}>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {words.everywhere}
      </button>
      {asking && (
        <ConfirmDialog
          title={words.everywhere}
          ask={words.everywhereAsk}
          submit={words.everywhere}
          grave
          pending={change.pending}
          problem={change.problem}
          onSubmit={() => void submit()}
          onClose={() => setAsking(false)}
        />
      )}
    </p>
  );
}
