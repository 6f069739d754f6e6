import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { GrantListQuery } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { formatDay, today } from '@/text/day';
import { useMessages } from '@/text/language';
import { confirmGrantDocument, endGrantDocument, grantListDocument } from './grantDocuments';
import { grantWords } from './grantWords';
import { PagedTable } from './PagedTable';
import { periodText, phase } from './period';
import { grantWhere, type GrantQuestion } from './question';
import { accessWords } from './words';
import classes from './access.module.css';

export type GrantRow = NonNullable<GrantListQuery['grants']>['nodes'][number];

interface Props {
  question: GrantQuestion;
  /** Beside the role; the person is named first where it is not the same one in all rows. */
  columns: readonly ('unit' | 'period')[];
  /** May grants be ended here? */
  editable?: boolean;
  withAccounts?: boolean;
}

export const grantPageSize = 100;

export function grantVariables(question: GrantQuestion) {
  return { where: grantWhere(question), first: grantPageSize };
}

/** Who has which role where and when. */
export function GrantTable({ question, columns, editable = true, withAccounts = false }: Props) {
  const words = useMessages(grantWords);
  const [ending, setEnding] = useState<GrantRow | null>(null);
  const all: PlainColumn<GrantRow>[] = [
    ...(withAccounts ? [{ id: 'who', head: words.who, cell: (row: GrantRow) => <Who row={row} /> }] : []),
    { id: 'role', head: words.role, cell: (row) => <Role row={row} named={withAccounts} /> },
    ...(columns.includes('unit') ? [{ id: 'unit', head: words.unit, cell: (row: GrantRow) => <Where row={row} /> }] : []),
    ...(columns.includes('period') ? [{ id: 'period', head: words.period, cell: (row: GrantRow) => <Period row={row} /> }] : []),
    ...(editable
      ? [{ id: 'end', head: words.action, cell: (row: GrantRow) => <Choices row={row} onEnd={() => setEnding(row)} /> }]
      : []),
  ];
  return (
    <>
      <PagedTable
        document={grantListDocument}
        variables={grantVariables(question)}
        pick={(data) => data.grants ?? null}
        narrowed={false}
        emptyAdvice={emptyAdvice(question, words)}
        counted={question.within === null ? () => '' : words.counted}
      >
        {(rows, busy) => <PlainTable caption={words.caption} columns={all} rows={rows} busy={busy} />}
      </PagedTable>
      {ending && <EndDialog grant={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function emptyAdvice({ unconfirmed, account, within }: GrantQuestion, words: typeof grantWords.vi): string {
  if (unconfirmed) {
    return words.noneUnconfirmed;
  }
  return account !== null ? words.emptyAccount : within !== null ? words.emptyHere : words.emptyAdvice;
}

function Who({ row }: { row: GrantRow }) {
  return row.account === null ? (
    '–'
  ) : (
    <>
      <Link className={classes.name} to="/admin/accounts/$id" params={{ id: row.account.id }}>
        {row.account.name}
      </Link>
      <span className={classes.small}>{row.account.login}</span>
    </>
  );
}

function Role({ row, named }: { row: GrantRow; named: boolean }) {
  const words = useMessages(accessWords);
  return (
    <>
      <span className={named ? undefined : classes.name}>{words.roles[row.role]}</span>
      <span className={classes.small}>{words.duties[row.role]}</span>
    </>
  );
}

function Where({ row }: { row: GrantRow }) {
  const words = useMessages(accessWords);
  const { unit } = row;
  if (unit === null) {
    return words.everywhere;
  }
  return (
    <>
      {unit.fullName}
      {row.followed && <span className={classes.badge}>{words.followed}</span>}
      {unit.parent && <span className={classes.small}>{unit.parent.fullName}</span>}
      {row.followed && <span className={classes.small}>{words.followedAdvice(unit.validTo && formatDay(unit.validTo))}</span>}
    </>
  );
}

function Period({ row }: { row: GrantRow }) {
  const words = useMessages(accessWords);
  const note = { now: null, past: words.over, future: words.notYet }[phase(row, today())];
  return (
    <>
      {periodText(row, words)}
      {note && <span className={classes.small}>{note}</span>}
    </>
  );
}

function Choices({ row, onEnd }: { row: GrantRow; onEnd: () => void }) {
  return (
    <div className={classes.choices}>
      {row.unconfirmed && <KeepButton row={row} />}
      <EndButton row={row} onEnd={onEnd} />
    </div>
  );
}

/** Says that an administrator looked at a grant whose unit ended. */
function KeepButton({ row }: { row: GrantRow }) {
  const words = useMessages(grantWords);
  const { roles } = useMessages(accessWords);
  const { send, pending, problem } = useChange(confirmGrantDocument, (data) => data.confirmGrant);
  const refusal = problem.general ?? problem.fields['id'];
  return (
    <>
      <button
        type="button"
        className="link"
        aria-label={words.keepOf(roles[row.role], row.account?.name ?? '')}
        disabled={pending}
        onClick={() => void send({ input: { id: row.id } })}
      >
        {words.keep}
      </button>
      {refusal && <span role="alert">{refusal}</span>}
    </>
  );
}

function EndButton({ row, onEnd }: { row: GrantRow; onEnd: () => void }) {
  const words = useMessages(grantWords);
  const { roles } = useMessages(accessWords);
  if (phase(row, today()) === 'past') {
    return null;
  }
  return (
    <button type="button" className="link" aria-label={words.endOf(roles[row.role], row.account?.name ?? '')} onClick={onEnd}>
      {words.end}
    </button>
  );
}

function EndDialog({ grant, onClose }: { grant: GrantRow; onClose: () => void }) {
  const words = useMessages(grantWords);
  const shared = useMessages(accessWords);
  const change = useChange(endGrantDocument, (data) => data.endGrant);
  const role = shared.roles[grant.role];
  const name = grant.account?.name ?? '';
  const send = async () => (await change.send({ input: { id: grant.id } })) && onClose();
  return (
    <ConfirmDialog
      title={words.endOf(role, name)}
      ask={words.endAsk(role, grant.unit?.fullName ?? shared.everywhere, name)}
      submit={words.end}
      grave
      pending={change.pending}
      problem={change.problem}
      onSubmit={() => void send()}
      onClose={onClose}
    />
  );
}
