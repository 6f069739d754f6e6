import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BulkBar, type BulkAction } from '@/components/BulkBar';
import { CursorTable } from '@/components/CursorTable';
import { Download } from '@/components/Download';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { SearchField } from '@/components/SearchField';
import { useColumns } from '@/components/useColumns';
import { useSelection } from '@/components/useSelection';
import type { SiteDraftOrderField, SiteDraftsQuery } from '@/graphql/generated/graphql';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { toggleSort } from '@/url/sort';
import { draftsDocument } from './documents';
import { pageSize } from './KeptSiteList';
import { draftStates, draftWhere, firstDraftQuestion, type DraftQuestion } from './questions';
import { keepingWords } from './words';
import classes from './editing.module.css';

type Row = NonNullable<SiteDraftsQuery['siteDrafts']>['nodes'][number];

interface Props {
  question: DraftQuestion;
  unreadable: boolean;
  /** The field that narrows the list to a unit. */
  place: ReactNode;
  /** What can be done with rows that are chosen. */
  actions?: readonly BulkAction[];
  onQuestion: (question: DraftQuestion) => void;
}

/** What is being written and what waits for a look. */
export function DraftList({ question, unreadable, place, actions = [], onQuestion }: Props) {
  const words = useMessages(keepingWords);
  const where = draftWhere(question);
  const narrow = (part: Partial<DraftQuestion>) => onQuestion({ ...question, after: null, ...part });
  const columns: PlainColumn<Row, SiteDraftOrderField>[] = [
    { id: 'name', head: words.name, sortField: 'NAME', cell: (row) => <Name row={row} /> },
    { id: 'unit', head: words.unit, cell: (row) => row.unit?.fullName ?? '' },
    { id: 'site', head: words.changes, cell: (row) => row.site?.name ?? words.aNewSite },
    { id: 'state', head: words.state, cell: (row) => words.draftStates[row.state] },
    { id: 'author', head: words.author, cell: (row) => row.author?.name ?? '' },
    { id: 'written', head: words.written, sortField: 'WRITTEN', cell: (row) => formatMoment(row.writtenAt) },
  ];
  const selection = useSelection();
  const { shown, choice } = useColumns('siteDrafts', columns);
  return (
    <>
      <div className={classes.filters} role="search">
        <div>
          <SearchField value={question.search} placeholder={words.search} onChange={(search) => narrow({ search })} />
        </div>
        <div>{place}</div>
        <NativeSelect
          aria-label={words.state}
          value={question.state ?? ''}
          data={[{ value: '', label: words.anyState }, ...draftStates.map((value) => ({ value, label: words.draftStates[value] }))]}
          onChange={({ currentTarget: { value } }) => narrow({ state: draftStates.find((known) => known === value) ?? null })}
        />
        <label className={classes.check}>
          <input type="checkbox" checked={question.own} onChange={(event) => narrow({ own: event.currentTarget.checked })} />
          {words.own}
        </label>
      </div>
      <CursorTable
        tools={choice}
        document={draftsDocument}
        variables={{ where, orderBy: [question.sort], first: pageSize, after: question.after }}
        pick={(data) => data.siteDrafts}
        narrowed={Object.keys(where).length > 0}
        unreadable={unreadable}
        emptyTitle={words.noDrafts}
        emptyAdvice={words.noDraftsAdvice}
        counted={words.countedDrafts}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstDraftQuestion)}
      >
        {(rows, busy) => (
          <PlainTable
            caption={words.drafts}
            columns={shown}
            {...(actions.length > 0 && { selection, name: (row: Row) => row.name })}
            rows={rows}
            busy={busy}
            sort={question.sort}
            onSort={(field) => narrow({ sort: toggleSort(question.sort, field) })}
          />
        )}
      </CursorTable>
      <BulkBar selection={selection} actions={actions} />
      <Download question={{ list: 'siteDrafts', where: where, orderBy: [question.sort], day: today() }} title={words.drafts} />
    </>
  );
}

function Name({ row }: { row: Row }) {
  const words = useMessages(keepingWords);
  return (
    <>
      <Link className={classes.name} to="/admin/drafts/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
      {row.remark !== null && (
        <span className={classes.small}>
          {words.returned}: {row.remark}
        </span>
      )}
    </>
  );
}
