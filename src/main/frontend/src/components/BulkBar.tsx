import { Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { noProblem } from '@/graphql/problem';
import { useMessages } from '@/text/language';
import { ConfirmDialog } from './ConfirmDialog';
import { runBulk, type BulkRow } from './bulk';
import { startJob } from './jobs';
import type { Selection } from './useSelection';
import classes from './BulkBar.module.css';

export interface BulkAction {
  id: string;
  label: string;
  /** What will happen. */
  ask: string;
  grave?: boolean;
  /** Words that go with it; null where none are asked for. */
  remark?: { label: string; needed: boolean };
  deed: (row: BulkRow, key: string, remark: string) => Promise<string | null>;
}

const words = {
  vi: {
    chosen: (count: number) => `Đã chọn ${count}`,
    none: 'Bỏ chọn',
    label: 'Việc với các mục đã chọn',
    title: (label: string, count: number) => `${label}: ${count} mục`,
    needed: 'Cần ghi nội dung này',
  },
  en: {
    chosen: (count: number) => `${count} chosen`,
    none: 'Choose none',
    label: 'What to do with what is chosen',
    title: (label: string, count: number) => `${label}: ${count}`,
    needed: 'This has to be said',
  },
};

/** What can be done with all rows that are chosen; nothing where none is. */
export function BulkBar({ selection, actions }: { selection: Selection; actions: readonly BulkAction[] }) {
  const own = useMessages(words);
  const [asked, setAsked] = useState<BulkAction | null>(null);
  const count = selection.chosen.size;
  if (actions.length === 0) {
    return null;
  }
  return (
    <div className={classes.bar} role="group" aria-label={own.label} data-empty={count === 0 || undefined} data-testid="bulk">
      <span role="status">{count > 0 && own.chosen(count)}</span>
      {count > 0 && (
        <>
          {actions.map((action) => (
            <button key={action.id} type="button" className="button" onClick={() => setAsked(action)}>
              {action.label}
            </button>
          ))}
          <button type="button" className="button" onClick={() => selection.choose(new Map())}>
            {own.none}
          </button>
        </>
      )}
      {asked && <Asked action={asked} selection={selection} onClose={() => setAsked(null)} />}
    </div>
  );
}

interface AskedProps {
  action: BulkAction;
  selection: Selection;
  onClose: () => void;
}

function Asked({ action, selection, onClose }: AskedProps) {
  const own = useMessages(words);
  const queries = useQueryClient();
  const [remark, setRemark] = useState('');
  const [missing, setMissing] = useState(false);
  const rows = [...selection.chosen].map(([id, name]) => ({ id, name }));
  const title = own.title(action.label, rows.length);
  const start = () => {
    if (action.remark?.needed && remark.trim() === '') {
      setMissing(true);
      return;
    }
    onClose();
    void startJob(title, async (work) => {
      const left = await runBulk(work, rows, (row, key) => action.deed(row, key, remark.trim()));
      // What it was not done to stays chosen.
      selection.choose(new Map(rows.filter(({ id }) => left.includes(id)).map(({ id, name }) => [id, name])));
      await queries.invalidateQueries();
    });
  };
  return (
    <ConfirmDialog
      title={title}
      ask={action.ask}
      submit={action.label}
      grave={action.grave ?? false}
      pending={false}
      problem={noProblem}
      onSubmit={start}
      onClose={onClose}
    >
      {action.remark && (
        <Textarea
          label={action.remark.label}
          error={missing && own.needed}
          rows={3}
          maxLength={1000}
          value={remark}
          onChange={(event) => setRemark(event.currentTarget.value)}
        />
      )}
    </ConfirmDialog>
  );
}
