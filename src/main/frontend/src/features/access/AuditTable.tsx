import { Link } from '@tanstack/react-router';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { AuditListQuery } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { auditListDocument } from './auditDocuments';
import { AuditThing, isThing } from './AuditThing';
import { actions, auditWords, type Action } from './auditWords';
import { PagedTable } from './PagedTable';
import { auditWhere, type AuditQuestion } from './question';
import classes from './access.module.css';

type Row = NonNullable<AuditListQuery['audit']>['nodes'][number];

interface Props {
  question: AuditQuestion;
  unreadable?: boolean;
  pageSize?: number;
  /** May the reader open the accounts that are named? */
  withAccounts?: boolean;
  onClear?: () => void;
}

/** What was done, the newest first. */
export function AuditTable({ question, unreadable = false, pageSize = 50, withAccounts = false, onClear }: Props) {
  const words = useMessages(auditWords);
  const where = auditWhere(question);
  const columns: PlainColumn<Row>[] = [
    { id: 'action', head: words.action, cell: (row) => <span className={classes.name}>{actionText(row.action, words)}</span> },
    { id: 'at', head: words.at, cell: (row) => formatMoment(row.at) },
    { id: 'who', head: words.who, cell: (row) => <Who row={row} linked={withAccounts} /> },
    { id: 'about', head: words.about, cell: (row) => row.subject && <About row={row} linked={withAccounts} /> },
    {
      id: 'thing',
      head: words.thing,
      cell: ({ entity, thing }) => (isThing(entity) && thing !== null ? <AuditThing kind={entity} id={thing} /> : null),
    },
    { id: 'reason', head: words.reason, cell: (row) => row.reason },
  ];
  return (
    <PagedTable
      document={auditListDocument}
      variables={{ where, first: pageSize }}
      pick={(data) => data.audit ?? null}
      narrowed={Object.keys(where).length > 0}
      unreadable={unreadable}
      counted={words.counted}
      {...(onClear && { onClear })}
    >
      {(rows, busy) => <PlainTable caption={words.caption} columns={columns} rows={rows} busy={busy} />}
    </PagedTable>
  );
}

/** The words of an action; one that is not known yet by its code. */
function actionText(action: string, words: typeof auditWords.vi): string {
  return actions.some((known) => known === action) ? words.actions[action as Action] : action;
}

function Who({ row, linked }: { row: Row; linked: boolean }) {
  const words = useMessages(auditWords);
  return row.account ? <Person {...row.account} linked={linked} /> : words.actors[row.actor];
}

function About({ row, linked }: { row: Row; linked: boolean }) {
  const words = useMessages(auditWords);
  if (row.subject === null) {
    return null;
  }
  return row.subject.id === row.account?.id ? words.aboutSelf : <Person {...row.subject} linked={linked} />;
}

function Person({ id, name, linked }: { id: string; name: string; linked: boolean }) {
  return linked ? (
    <Link to="/admin/accounts/$id" params={{ id }}>
      {name}
    </Link>
  ) : (
    name
  );
}
