import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { SearchField } from '@/components/SearchField';
import type { AccountListQuery, AccountOrderField, AccountState, Role } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { toggleSort } from '@/url/sort';
import { accountWords } from './accountWords';
import { accountListDocument } from './documents';
import { PagedTable } from './PagedTable';
import { accountWhere, firstAccountQuestion, roles, states, type AccountQuestion } from './question';
import { RoleList } from './RoleList';
import { StateTag } from './StateTag';
import { accessWords } from './words';
import classes from './access.module.css';

type Row = NonNullable<AccountListQuery['accounts']>['nodes'][number];

const pageSize = 50;

interface Props {
  question: AccountQuestion;
  unreadable: boolean;
  onQuestion: (question: AccountQuestion) => void;
}

/** The accounts of all persons, as administrators see them. */
export function AccountList({ question, unreadable, onQuestion }: Props) {
  const words = useMessages(accountWords);
  const shared = useMessages(accessWords);
  const where = accountWhere(question);
  const columns: PlainColumn<Row, AccountOrderField>[] = [
    { id: 'name', head: words.name, sortField: 'NAME', cell: (row) => <Name row={row} /> },
    { id: 'state', head: words.state, cell: (row) => <StateTag state={row.state} /> },
    { id: 'roles', head: words.roles, cell: (row) => <RoleList grants={row.grants} /> },
    { id: 'factor', head: words.secondFactor, cell: (row) => (row.secondFactor ? words.yes : words.no) },
    {
      id: 'signedInAt',
      head: words.signedInAt,
      sortField: 'SIGNED_IN',
      cell: (row) => (row.signedInAt ? formatMoment(row.signedInAt) : shared.never),
    },
  ];
  return (
    <>
      <Filters question={question} onQuestion={onQuestion} />
      <PagedTable
        document={accountListDocument}
        variables={{ where, orderBy: [question.sort], first: pageSize }}
        pick={(data) => data.accounts ?? null}
        narrowed={Object.keys(where).length > 0}
        unreadable={unreadable}
        emptyAdvice={words.emptyAdvice}
        counted={words.counted}
        onClear={() => onQuestion(firstAccountQuestion)}
      >
        {(rows, busy) => (
          <PlainTable
            caption={words.caption}
            columns={columns}
            rows={rows}
            busy={busy}
            sort={question.sort}
            onSort={(field) => onQuestion({ ...question, sort: toggleSort(question.sort, field) })}
          />
        )}
      </PagedTable>
    </>
  );
}

function Filters({ question, onQuestion }: Omit<Props, 'unreadable'>) {
  const words = useMessages(accountWords);
  const shared = useMessages(accessWords);
  return (
    <div className={classes.filters} role="search">
      <div>
        <SearchField
          value={question.search}
          placeholder={words.search}
          onChange={(search) => onQuestion({ ...question, search })}
        />
      </div>
      <NativeSelect
        aria-label={words.state}
        value={question.state ?? ''}
        data={[{ value: '', label: words.anyState }, ...states.map((value) => ({ value, label: shared.states[value] }))]}
        onChange={(event) => onQuestion({ ...question, state: (event.currentTarget.value || null) as AccountState | null })}
      />
      <NativeSelect
        aria-label={words.role}
        value={question.role ?? ''}
        data={[{ value: '', label: words.anyRole }, ...roles.map((value) => ({ value, label: shared.roles[value] }))]}
        onChange={(event) => onQuestion({ ...question, role: (event.currentTarget.value || null) as Role | null })}
      />
    </div>
  );
}

function Name({ row }: { row: Row }) {
  return (
    <>
      <Link className={classes.name} to="/admin/accounts/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
      <span className={classes.small}>{row.login}</span>
    </>
  );
}
