import { useState, type ReactNode } from 'react';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import type { IntakeKind } from './fields';
import { RowTable } from './RowTable';
import type { Columns, Mapping, Outcome } from './send';
import { intakeWords } from './words';
import classes from './intake.module.css';

interface Props {
  kind: IntakeKind;
  read: { file: File; said: Columns };
  mapping: Mapping;
  outcome: Outcome;
  pending: boolean;
  toList: ReactNode;
  onBack: () => void;
  onApply: () => void;
}

/** What an import would do or did, row by row where something is the matter, and the way to store it. */
export function Outcomes({ kind, read, mapping, outcome, pending, toList, onBack, onApply }: Props) {
  const words = useMessages(intakeWords);
  const [understood, setUnderstood] = useState(false);
  return (
    <>
      <section className={classes.section} aria-labelledby="outcome">
        <h2 id="outcome">{outcome.applied ? `✓ ${words.applied}` : words.tried}</h2>
        {!outcome.applied && <p className={classes.note}>{outcome.changes ? words.nothingStored : words.nothingNew}</p>}
        <Counts counts={outcome.counts} />
      </section>
      <RowTable
        kind={kind}
        file={read.file}
        columns={read.said.columns}
        count={read.said.rows}
        mapping={mapping}
        findings={outcome.findings}
        findingCount={outcome.findingCount}
      />
      {outcome.applied ? (
        <div role="status">{toList}</div>
      ) : (
        <section className={classes.section} aria-labelledby="undo">
          <h2 id="undo">{words.undoTitle}</h2>
          <p className={classes.told}>{words.undo[kind]}</p>
          <label className={classes.check}>
            <input type="checkbox" checked={understood} onChange={(event) => setUnderstood(event.currentTarget.checked)} />
            {words.understood}
          </label>
          <p>
            <button type="button" className={`button ${classes.primary}`} disabled={!understood || pending || !outcome.changes} onClick={onApply}>
              {pending ? words.applying : words.apply}
            </button>{' '}
            <button type="button" className="button" disabled={pending} onClick={onBack}>
              {words.mapping}
            </button>
          </p>
        </section>
      )}
    </>
  );
}

function Counts({ counts }: { counts: Outcome['counts'] }) {
  const words = useMessages(intakeWords);
  const language = useLanguage();
  const of = ['made', 'changed', 'ended', 'unchanged', 'rejected'] as const;
  type Row = Outcome['counts'][number] & { id: string };
  const columns: PlainColumn<Row>[] = [
    { id: 'what', head: words.counts, cell: ({ what }) => words.things[what] ?? what },
    ...of.map((part, at) => ({ id: part, head: words.columnsOfCounts[at] ?? part, cell: (row: Row) => formatNumber(row[part], language) })),
  ];
  return <PlainTable caption={words.counts} columns={columns} rows={counts.map((count) => ({ ...count, id: count.what }))} />;
}
