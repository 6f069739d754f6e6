import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { noProblem } from '@/graphql/problem';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { dropReport, keepReport, type WaitingReport } from './outbox';
import { reportWords } from './reportWords';
import type { useOutbox } from './useOutbox';
import { outreachWords } from './words';
import classes from './outreach.module.css';

/** What waits on this device, and what keeps it. */
export function OutboxPanel({ outbox }: { outbox: ReturnType<typeof useOutbox> }) {
  const words = useMessages(reportWords);
  const { waiting, online, outcome, pending, send } = outbox;
  const [dropping, setDropping] = useState<WaitingReport | null>(null);
  if (waiting.length === 0) {
    return null;
  }
  const only = waiting.filter(({ refused }) => refused === null).length;
  return (
    <section className={classes.section} aria-labelledby="waiting" data-testid="outbox">
      <h2 id="waiting">{words.waiting(waiting.length)}</h2>
      <p className={classes.note}>{words.waitingAdvice}</p>
      <ul className={classes.waiting}>
        {waiting.map((report) => (
          <li key={report.key}>
            <Waiting report={report} onDrop={() => setDropping(report)} />
          </li>
        ))}
      </ul>
      {only > 0 && online && (
        <div className={classes.tools}>
          <button type="button" className="button" aria-disabled={pending} onClick={() => !pending && void send()}>
            {pending ? words.sending : words.sendNow}
          </button>
          <span role="status">{!pending && outcome === 'network' ? words.noServer : !pending && outcome === 'signedOut' ? words.signedOut : ''}</span>
        </div>
      )}
      {dropping && (
        <ConfirmDialog
          title={dropping.input.name}
          ask={words.dropAsk}
          submit={words.drop}
          grave
          pending={false}
          problem={noProblem}
          onSubmit={() => void dropReport(dropping.key).then(() => setDropping(null))}
          onClose={() => setDropping(null)}
        />
      )}
    </section>
  );
}

function Waiting({ report, onDrop }: { report: WaitingReport; onDrop: () => void }) {
  const words = useMessages(reportWords);
  const { kinds } = useMessages(outreachWords);
  const { key, input, squad, refused, writtenAt } = report;
  const outside = refused?.codes.includes('OUTSIDE_SQUAD_AREA');
  return (
    <>
      <p>
        <strong>{input.name}</strong> · {kinds[input.kind]} · {squad} · {formatMoment(writtenAt)}
      </p>
      {refused && (
        <p role="alert" className={classes.problem}>
          {words.refused} {refused.message}
        </p>
      )}
      <div className={classes.tools}>
        {refused && outside && (
          <button
            type="button"
            className="button"
            onClick={() => void keepReport({ ...report, input: { ...input, acceptOutside: true }, refused: null })}
          >
            {words.outsideAccept}
          </button>
        )}
        <Link className="button" to="/admin/activities/report" search={{ key } as never}>
          {words.mend}
        </Link>
        <button type="button" className="button" onClick={onDrop}>
          {words.drop}
        </button>
      </div>
    </>
  );
}
