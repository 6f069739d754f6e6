import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { CursorTable } from '@/components/CursorTable';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { AppliedImportsQuery } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { formatMoment } from '@/text/moment';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { appliedImportsDocument, undoImportDocument } from './documents';
import { pastWords } from './pastWords';
import classes from './intake.module.css';

type Row = NonNullable<AppliedImportsQuery['appliedImports']>['nodes'][number];

/** What was brought in lately and can still be taken back. */
export function PastImports({ onUndone }: { onUndone: () => void }) {
  const words = useMessages(pastWords);
  const [after, setAfter] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Row | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const columns: PlainColumn<Row>[] = [
    { id: 'title', head: words.title, cell: ({ title }) => title },
    { id: 'what', head: words.what, cell: ({ what }) => words.kinds[what] },
    { id: 'at', head: words.at, cell: ({ appliedAt }) => formatMoment(appliedAt) },
    { id: 'by', head: words.by, cell: ({ by }) => by?.name },
    {
      id: 'undo',
      head: words.undo,
      cell: (row) => (
        <button type="button" className="button" aria-label={words.undoThis(row.title)} onClick={() => setChosen(row)}>
          {words.undo}…
        </button>
      ),
    },
  ];
  return (
    <section className={classes.section} aria-labelledby="past">
      <h2 id="past">{words.past}</h2>
      <p role="status" className={classes.note}>
        {done === null ? '' : `✓ ${words.undone(done)}`}
      </p>
      <CursorTable
        document={appliedImportsDocument}
        variables={{ after }}
        pick={(data) => data.appliedImports}
        narrowed={false}
        unreadable={false}
        emptyTitle={words.none}
        emptyAdvice={words.noneAdvice}
        counted={words.counted}
        after={after}
        onAfter={setAfter}
        onClear={() => setAfter(null)}
      >
        {(rows, busy) => <PlainTable caption={words.past} columns={columns} rows={rows} busy={busy} />}
      </CursorTable>
      {chosen && (
        <Ask
          row={chosen}
          onClose={() => setChosen(null)}
          onDone={() => {
            setDone(chosen.title);
            setChosen(null);
            onUndone();
          }}
        />
      )}
    </section>
  );
}

function Ask({ row, onClose, onDone }: { row: Row; onClose: () => void; onDone: () => void }) {
  const words = useMessages(pastWords);
  const change = useChange(undoImportDocument, (data) => data.undoImport);
  const [idempotencyKey] = useState(newKey);
  const send = async () => {
    if ((await change.send({ input: { id: row.id, idempotencyKey } })) !== null) {
      onDone();
    }
  };
  return (
    <ConfirmDialog
      title={words.undoThis(row.title)}
      ask={words.ask}
      submit={words.undo}
      grave
      pending={change.pending}
      problem={change.problem}
      onSubmit={() => void send()}
      onClose={onClose}
    />
  );
}
