import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Dialog } from '@/components/Dialog';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { KeptSiteQuery } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { restoreSiteDocument, revisionDocument } from './documents';
import { keepingWords } from './words';
import classes from './editing.module.css';

type Site = NonNullable<KeptSiteQuery['site']>;
type Revision = Site['revisions'][number] & { id: string };

/** What a site said from when on: compared with another revision, and said again. */
export function SiteHistory({ site, editor }: { site: Site; editor: boolean }) {
  const words = useMessages(keepingWords);
  const [compared, setCompared] = useState<number | null>(null);
  const [restored, setRestored] = useState<number | null>(null);
  const revisions = site.revisions
    .map((revision) => ({ ...revision, id: String(revision.number) }))
    .sort((one, other) => other.number - one.number);
  const latest = revisions[0]?.number;
  const columns: PlainColumn<Revision>[] = [
    { id: 'number', head: words.revision, cell: ({ number }) => `${number}${number === latest ? ` (${words.latest})` : ''}` },
    { id: 'kind', head: words.state, cell: ({ kind }) => words.kinds[kind] },
    { id: 'when', head: words.when, cell: ({ madeAt }) => formatMoment(madeAt) },
    { id: 'who', head: words.who, cell: ({ by }) => by?.name ?? '' },
    { id: 'note', head: words.note, cell: ({ note }) => note ?? '' },
    {
      id: 'tools',
      head: words.actions,
      cell: ({ number }) => (
        <div className={classes.tools}>
          {revisions.length > 1 && (
            <button type="button" className="button" aria-label={`${words.compare}: ${number}`} onClick={() => setCompared(number)}>
              {words.compare}
            </button>
          )}
          {editor && (number !== latest || site.state === 'WITHDRAWN') && (
            <button type="button" className="button" aria-label={words.restoreTitle(number)} onClick={() => setRestored(number)}>
              {words.restore}
            </button>
          )}
        </div>
      ),
    },
  ];
  return (
    <section className={classes.section} aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <p className={classes.note}>{words.historyNote}</p>
      <PlainTable caption={words.history} columns={columns} rows={revisions} />
      {compared !== null && (
        <Compare id={site.id} number={compared} numbers={revisions.map(({ number }) => number)} onClose={() => setCompared(null)} />
      )}
      {restored !== null && <Restore id={site.id} number={restored} onClose={() => setRestored(null)} />}
    </section>
  );
}

interface CompareProps {
  id: string;
  number: number;
  numbers: readonly number[];
  onClose: () => void;
}

type Changes = Record<string, { before?: unknown; after?: unknown }>;

function Compare({ id, number, numbers, onClose }: CompareProps) {
  const words = useMessages(keepingWords);
  const others = numbers.filter((other) => other !== number);
  const [since, setSince] = useState(others.find((other) => other < number) ?? others[0] ?? number);
  return (
    <Dialog title={`${words.compareWith} ${number}`} onClose={onClose}>
      <NativeSelect
        label={words.compareWith}
        value={String(since)}
        data={others.map((other) => ({ value: String(other), label: words.with(other) }))}
        onChange={(event) => setSince(Number(event.currentTarget.value))}
      />
      <AnswerFrame document={revisionDocument} variables={{ id, since }}>
        {({ site }) => <ChangeTable changes={(site?.revisions.find((one) => one.number === number)?.changes ?? {}) as Changes} />}
      </AnswerFrame>
    </Dialog>
  );
}

function ChangeTable({ changes }: { changes: Changes }) {
  const words = useMessages(keepingWords);
  const rows = Object.entries(changes);
  if (rows.length === 0) {
    return <p className={classes.note}>{words.same}</p>;
  }
  return (
    <table className={classes.changes}>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([field, { before, after }]) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{said(before) || words.nothing}</td>
            <td>{said(after) || words.nothing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A value of a content in plain text. */
function said(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  if (typeof value === 'object') {
    return Object.values(value).map(said).filter(Boolean).join(Array.isArray(value) ? '\n' : ' · ');
  }
  return String(value).replace(/<[^>]*>/g, ' ').trim();
}

function Restore({ id, number, onClose }: { id: string; number: number; onClose: () => void }) {
  const words = useMessages(keepingWords);
  const change = useChange(restoreSiteDocument, (data) => data.restoreSite);
  const [note, setNote] = useState('');
  const send = async () => {
    if ((await change.send({ input: { id, revision: number, note: note.trim() || null } })) !== null) {
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={words.restoreTitle(number)}
      ask={words.restoreAsk}
      submit={words.restore}
      pending={change.pending}
      problem={change.problem}
      fields={['note']}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextInput
        label={words.optionalNote}
        error={change.problem.fields.note}
        autoComplete="off"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
