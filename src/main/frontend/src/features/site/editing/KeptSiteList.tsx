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
import type { KeptSitesQuery, SiteOrderField } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { today } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { toggleSort } from '@/url/sort';
import { siteWords } from '../words';
import { keptSitesDocument } from './documents';
import { firstKeptSiteQuestion, keptSiteWhere, lacks, siteStates, type KeptSiteQuestion } from './questions';
import { keepingWords } from './words';
import classes from './editing.module.css';

type Row = NonNullable<KeptSitesQuery['sites']>['nodes'][number];

export const pageSize = 50;

/** The page that a question asks for. */
export function keptSiteVariables(question: KeptSiteQuestion) {
  return { where: keptSiteWhere(question), orderBy: [question.sort], first: pageSize, after: question.after };
}

interface Props {
  question: KeptSiteQuestion;
  unreadable: boolean;
  /** The field that narrows the list to a unit. */
  place: ReactNode;
  hovered: string | null;
  onHover: (id: string | null) => void;
  /** What can be done with rows that are chosen. */
  actions?: readonly BulkAction[];
  onQuestion: (question: KeptSiteQuestion) => void;
}

/** Sites as those who keep them see them: also what is still to be done. */
export function KeptSiteList({ question, unreadable, place, hovered, onHover, actions = [], onQuestion }: Props) {
  const words = useMessages(keepingWords);
  const site = useMessages(siteWords);
  const variables = keptSiteVariables(question);
  const { where } = variables;
  const list = useAnswer(keptSitesDocument, variables, !unreadable).data?.data.sites;
  const missing = list?.withoutPosition ?? 0;
  const language = useLanguage();
  const narrow = (part: Partial<KeptSiteQuestion>) => onQuestion({ ...question, after: null, ...part });
  const columns: PlainColumn<Row, SiteOrderField>[] = [
    { id: 'name', head: words.name, sortField: 'NAME', cell: (row) => <Name row={row} /> },
    { id: 'unit', head: words.unit, cell: (row) => row.unit?.fullName ?? '' },
    { id: 'kind', head: words.kind, cell: (row) => (row.placeType ? site.placeTypes[row.placeType] : '') },
    { id: 'rank', head: words.rank, sortField: 'RANK', cell: (row) => site.ranks[row.rank] },
    { id: 'state', head: words.state, cell: (row) => words.siteStates[row.state] },
    { id: 'changed', head: words.changed, cell: (row) => formatMoment(row.changedAt) },
  ];
  const selection = useSelection();
  const { shown, choice } = useColumns('sites', columns);
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
          data={[{ value: '', label: words.anyState }, ...siteStates.map((value) => ({ value, label: words.siteStates[value] }))]}
          onChange={({ currentTarget: { value } }) => narrow({ state: siteStates.find((known) => known === value) ?? null })}
        />
        <NativeSelect
          aria-label={words.lacking}
          value={question.lacks ?? ''}
          data={[
            { value: '', label: `${words.lacking}: ${words.nothingLacking}` },
            ...lacks.map((value) => ({ value, label: words.lacks[value] })),
          ]}
          onChange={({ currentTarget: { value } }) => narrow({ lacks: lacks.find((known) => known === value) ?? null })}
        />
      </div>
      <CursorTable
        tools={choice}
        document={keptSitesDocument}
        variables={variables}
        pick={(data) => data.sites}
        narrowed={Object.keys(where).length > 0}
        unreadable={unreadable}
        emptyTitle={words.empty}
        emptyAdvice={words.emptyAdvice}
        counted={(count) => [words.counted(count), ...(missing > 0 ? [words.withoutPosition(formatNumber(missing, language))] : [])].join(' · ')}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstKeptSiteQuestion)}
      >
        {(rows, busy) => (
          <PlainTable
            caption={words.published}
            columns={shown}
            {...(actions.length > 0 && { selection, name: (row: Row) => row.name })}
            rows={rows}
            busy={busy}
            sort={question.sort}
            selected={question.id}
            hovered={hovered}
            onHover={onHover}
            onSort={(field) => narrow({ sort: toggleSort(question.sort, field) })}
          />
        )}
      </CursorTable>
      <BulkBar selection={selection} actions={actions} />
      <Download question={{ list: 'sites', where: where, orderBy: [question.sort], day: today() }} title={words.published} />
    </>
  );
}

function Name({ row }: { row: Row }) {
  const words = useMessages(keepingWords);
  const site = useMessages(siteWords);
  const stale = row.translations.filter((translation) => translation.stale).map(({ language }) => language);
  const notes = [
    row.redAddress && site.redAddress,
    row.longitude === null && words.noPosition,
    row.unitConflict && words.conflict,
    stale.length > 0 && words.stale(stale.join(', ')),
  ].filter(Boolean);
  return (
    <>
      <Link className={classes.name} to="/admin/sites/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
      {notes.length > 0 && <span className={classes.small}>{notes.join(' · ')}</span>}
    </>
  );
}
