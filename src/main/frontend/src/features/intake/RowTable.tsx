import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { StateMessage } from '@/components/StateMessage';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { codeWords } from './codeWords';
import type { IntakeKind } from './fields';
import { columnsOf, pageOf, placesOf } from './marks';
import { rowWords } from './rowWords';
import { askRows, type FileRow, type Finding, type Mapping } from './send';
import classes from './rows.module.css';

interface Props {
  kind: IntakeKind;
  file: File;
  columns: readonly string[];
  /** How many rows the file has. */
  count: number;
  mapping: Mapping;
  findings: readonly Finding[];
  /** All of them, where the server tells no more than the first. */
  findingCount: number;
}

const size = 25;

/** The rows of a file with what is the matter in its cell; from finding to finding by F8 as well. */
export function RowTable({ kind, file, columns, count, mapping, findings, findingCount }: Props) {
  const words = useMessages(rowWords);
  const language = useLanguage();
  const [all, setAll] = useState(findings.length === 0);
  const [page, setPage] = useState(0);
  const [at, setAt] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const sought = useRef(false);
  const [jumps, setJumps] = useState(0);
  const places = placesOf(findings);
  const pages = Math.max(1, Math.ceil((all ? count : places.length) / size));
  const which = all ? { from: page * size, count: size } : { places: places.slice(page * size, (page + 1) * size) };
  const { data, isPending, refetch } = useQuery({
    queryKey: ['rows of a file', kind, file.name, file.size, file.lastModified, JSON.stringify(which)],
    queryFn: async () => {
      const answer = await askRows(kind, file, which, language);
      return 'code' in answer ? null : answer.rows;
    },
    gcTime: 0,
  });
  const number = (value: number) => formatNumber(value, language);
  const go = (step: 1 | -1) => {
    const next = at === null ? (step === 1 ? 0 : findings.length - 1) : (at + step + findings.length) % findings.length;
    setAt(next);
    sought.current = true;
    setJumps(jumps + 1);
    setPage(pageOf(findings[next]?.place ?? 0, places, all, size));
  };
  useEffect(() => {
    const cell = sought.current && at !== null ? box.current?.querySelector<HTMLElement>(`[data-finding~="${at}"]`) : null;
    if (cell) {
      sought.current = false;
      cell.focus();
    }
  }, [at, data, jumps]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'F8' && findings.length > 0) {
        event.preventDefault();
        go(event.shiftKey ? -1 : 1);
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return (
    <section className={classes.section} aria-labelledby="rows">
      <h2 id="rows">{findings.length > 0 ? words.findings(number(findingCount)) : words.noFindings}</h2>
      {findingCount > findings.length && <p className={classes.note}>{words.more(number(findings.length))}</p>}
      <div className={classes.tools}>
        {findings.length > 0 && (
          <>
            <button type="button" className="button" aria-keyshortcuts="Shift+F8" onClick={() => go(-1)}>
              {words.before}
            </button>
            <button type="button" className="button" aria-keyshortcuts="F8" onClick={() => go(1)}>
              {words.next}
            </button>
            <span role="status" className={classes.note}>
              {at === null ? words.hint : words.position(at + 1, findings.length)}
            </span>
          </>
        )}
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={all}
            onChange={({ currentTarget }) => {
              setAll(currentTarget.checked);
              setPage(0);
              setAt(null);
            }}
          />
          {words.all(number(count))}
        </label>
      </div>
      {data === null ? (
        <StateMessage state="error" title={words.failed}>
          <button type="button" className="button" onClick={() => void refetch()}>
            {words.again}
          </button>
        </StateMessage>
      ) : (
        <div ref={box} className={classes.scroll} role="region" aria-label={words.rows} tabIndex={0} aria-busy={isPending || undefined}>
          {data ? (
            <Rows rows={data} columns={columns} mapping={mapping} findings={findings} at={at} />
          ) : (
            <p className={classes.note}>{words.loading}</p>
          )}
        </div>
      )}
      {pages > 1 && (
        <div className={classes.tools}>
          <button type="button" className="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {words.pageBefore}
          </button>
          <span className={classes.note}>{words.page(number(page + 1), number(pages))}</span>
          <button type="button" className="button" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
            {words.pageNext}
          </button>
        </div>
      )}
    </section>
  );
}

type Told = { finding: Finding; at: number };

interface RowsProps extends Pick<Props, 'columns' | 'mapping' | 'findings'> {
  rows: readonly FileRow[];
  at: number | null;
}

function Rows({ rows, columns, mapping, findings, at }: RowsProps) {
  const words = useMessages(rowWords);
  const found = findings.map((finding, index) => ({ finding, at: index }));
  const of = ({ place, values }: FileRow, column: string | null): Told[] =>
    found.filter(({ finding }) => {
      const marked = finding.place === place ? columnsOf(finding, values, mapping) : null;
      return marked !== null && (column === null ? marked.length === 0 : marked.includes(column));
    });
  const several = new Set(rows.map(({ sheet }) => sheet)).size > 1;
  const shown = columns.filter((column) => column !== '[sheet]' || several);
  type Row = FileRow & { id: string };
  const table: PlainColumn<Row>[] = [
    { id: '[row]', head: words.row, cell: (row) => <Marked text={words.rowNumber(row.row)} told={of(row, null)} at={at} /> },
    ...shown.map((column) => ({
      id: column,
      head: column,
      cell: (row: Row): ReactNode => {
        const told = of(row, column);
        return told.length > 0 ? <Marked text={row.values[column] ?? ''} told={told} at={at} /> : row.values[column];
      },
    })),
  ];
  return <PlainTable caption={words.rows} columns={table} rows={rows.map((row) => ({ ...row, id: String(row.place) }))} />;
}

function Marked({ text, told, at }: { text: string; told: readonly Told[]; at: number | null }) {
  const words = useMessages(rowWords);
  const codes = useMessages(codeWords);
  if (told.length === 0) {
    return text;
  }
  const severe = told.some(({ finding }) => finding.severity === 'REJECTED');
  return (
    <span
      className={classes.marked}
      data-severe={severe || undefined}
      data-here={told.some((one) => one.at === at) || undefined}
      data-finding={told.map((one) => one.at).join(' ')}
      tabIndex={-1}
    >
      <span className={classes.value}>{text || words.empty}</span>
      {told.map(({ finding, at: index }) => (
        <span key={index} className={classes.message}>
          <span aria-hidden="true">{finding.severity === 'REJECTED' ? '✕' : '⚠'}</span>{' '}
          <strong>{finding.severity === 'REJECTED' ? words.rejected : words.warning}:</strong> {codes[finding.code] ?? finding.reason}
        </span>
      ))}
    </span>
  );
}
