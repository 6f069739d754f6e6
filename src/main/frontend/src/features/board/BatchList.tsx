import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { StateMessage } from '@/components/StateMessage';
import type { BoardBatchesQuery } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { batchesDocument } from './documents';
import { PrintDialog } from './PrintDialog';
import { boardWords } from './words';
import classes from './board.module.css';

type Batch = NonNullable<BoardBatchesQuery['boardBatches']>['nodes'][number];

/** The last batches that were issued, each to be printed as a whole. */
export function BatchList() {
  const words = useMessages(boardWords);
  const [printed, setPrinted] = useState<Batch | null>(null);
  const columns: PlainColumn<Batch>[] = [
    { id: 'issued', head: words.issuedAt, cell: (batch) => formatMoment(batch.issuedAt) },
    { id: 'count', head: words.howMany, cell: (batch) => batch.count },
    { id: 'unit', head: words.unit, cell: (batch) => batch.unit?.fullName ?? '' },
    { id: 'note', head: words.note, cell: (batch) => batch.note ?? '' },
    {
      id: 'tools',
      head: words.actions,
      cell: (batch) => (
        <div className={classes.tools}>
          <Link className="button" to="/admin/boards" search={{ batch: batch.id } as never}>
            {words.boardsOfBatch}
          </Link>
          <button type="button" className="button" onClick={() => setPrinted(batch)}>
            {words.print}
          </button>
        </div>
      ),
    },
  ];
  return (
    <AnswerFrame document={batchesDocument} variables={{ first: 100 }}>
      {({ boardBatches }) =>
        boardBatches && boardBatches.nodes.length > 0 ? (
          <>
            <PlainTable caption={words.batches} columns={columns} rows={boardBatches.nodes} />
            {printed && (
              <PrintDialog
                what={words.thisBatch(String(printed.count))}
                input={{ batch: printed.id }}
                onClose={() => setPrinted(null)}
              />
            )}
          </>
        ) : (
          <StateMessage state="empty" title={words.noBatches}>
            {words.issueNote}
          </StateMessage>
        )
      }
    </AnswerFrame>
  );
}
