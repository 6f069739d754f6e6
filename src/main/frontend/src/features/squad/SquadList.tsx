import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CursorTable } from '@/components/CursorTable';
import { Download } from '@/components/Download';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { SearchField } from '@/components/SearchField';
import { useColumns } from '@/components/useColumns';
import type { SquadOrderField, SquadsQuery } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { today } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { toggleSort } from '@/url/sort';
import { squadRulesDocument, squadsDocument } from './documents';
import { firstSquadQuestion, squadKinds, squadLevels, squadStatuses, squadWhere, type SquadQuestion } from './question';
import { squadWords } from './words';
import classes from './squad.module.css';

type Row = NonNullable<SquadsQuery['squads']>['nodes'][number];

const pageSize = 50;

/** The page of squads that a question asks for. */
export function squadVariables(question: SquadQuestion) {
  return { where: squadWhere(question), orderBy: [question.sort], first: pageSize, after: question.after };
}

interface Props {
  question: SquadQuestion;
  unreadable: boolean;
  /** The field that narrows the list to a unit. */
  place: ReactNode;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onQuestion: (question: SquadQuestion) => void;
}

/** Squads with the number of their members, and of the clauses they break for those who keep them. */
export function SquadList({ question, unreadable, place, hovered, onHover, onQuestion }: Props) {
  const words = useMessages(squadWords);
  const language = useLanguage();
  const variables = squadVariables(question);
  const answer = useAnswer(squadsDocument, variables, !unreadable);
  const list = answer.data?.data.squads;
  const narrow = (part: Partial<SquadQuestion>) => onQuestion({ ...question, after: null, ...part });
  const number = (value: number) => formatNumber(value, language);
  const columns: PlainColumn<Row, SquadOrderField>[] = [
    { id: 'name', head: words.name, sortField: 'NAME', cell: (row) => <Name row={row} /> },
    { id: 'unit', head: words.unit, cell: (row) => row.unit?.fullName ?? '' },
    { id: 'members', head: words.members, cell: (row) => number(row.memberCount) },
    { id: 'union', head: words.union, cell: (row) => number(row.unionMemberCount) },
    { id: 'breaches', head: words.breachesHead, cell: (row) => (row.breaches.length > 0 ? words.breachCount(row.breaches.length) : '') },
  ];
  const { shown, choice } = useColumns('squads', columns);
  return (
    <>
      <Filters question={question} place={place} onQuestion={narrow} />
      <CursorTable
        tools={choice}
        document={squadsDocument}
        variables={variables}
        pick={(data) => data.squads}
        narrowed={Object.keys(variables.where).length > 0}
        unreadable={unreadable}
        emptyTitle={words.empty}
        emptyAdvice={words.emptyAdvice}
        counted={(count) => [words.counted(count), ...(list ? [words.persons(number(list.personCount))] : [])].join(' · ')}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstSquadQuestion)}
      >
        {(rows, busy) => (
          <>
            {list && list.withoutPosition > 0 && <p className={classes.note}>{words.withoutPosition(number(list.withoutPosition))}</p>}
            <PlainTable
              caption={words.title}
              columns={shown}
              rows={rows}
              busy={busy}
              sort={question.sort}
              selected={question.id}
              hovered={hovered}
              onHover={onHover}
              onSort={(field) => narrow({ sort: toggleSort(question.sort, field) })}
            />
          </>
        )}
      </CursorTable>
      <Download question={{ list: 'squads', where: variables.where, orderBy: [question.sort], day: today() }} title={words.title} />
    </>
  );
}

interface FilterProps {
  question: SquadQuestion;
  place: ReactNode;
  onQuestion: (part: Partial<SquadQuestion>) => void;
}

function Filters({ question, place, onQuestion }: FilterProps) {
  const words = useMessages(squadWords);
  const rules = useAnswer(squadRulesDocument, {}).data?.data.compositionRules?.nodes ?? [];
  const choice = <T extends string>(label: string, any: string, values: readonly T[], told: Record<T, string>, value: T | null, set: (value: T | null) => void) => (
    <NativeSelect
      aria-label={label}
      value={value ?? ''}
      data={[{ value: '', label: any }, ...values.map((one) => ({ value: one, label: told[one] }))]}
      onChange={({ currentTarget }) => set(values.find((known) => known === currentTarget.value) ?? null)}
    />
  );
  return (
    <div className={classes.filters} role="search">
      <div>
        <SearchField value={question.search} placeholder={words.search} onChange={(search) => onQuestion({ search })} />
      </div>
      <div>{place}</div>
      {choice(words.kind, words.anyKind, squadKinds, words.kinds, question.kind, (kind) => onQuestion({ kind }))}
      {choice(words.level, words.anyLevel, squadLevels, words.levels, question.level as never, (level) => onQuestion({ level }))}
      {choice(words.status, words.anyStatus, squadStatuses, words.statuses, question.status, (status) => onQuestion({ status }))}
      {(rules.length > 0 || question.breaks !== null) && (
        <NativeSelect
          aria-label={words.breaks}
          value={question.breaks ?? ''}
          data={[
            { value: '', label: words.anyBreaks },
            ...rules.map(({ id, name }) => ({ value: id, label: `${words.breaks}: ${name}` })),
          ]}
          onChange={({ currentTarget }) => onQuestion({ breaks: currentTarget.value || null })}
        />
      )}
    </div>
  );
}

function Name({ row }: { row: Row }) {
  const words = useMessages(squadWords);
  return (
    <>
      <Link className={classes.name} to="/admin/squads/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
      <span className={classes.small}>
        {words.kinds[row.kind]}
        {row.status === 'PAUSED' && ` · ${words.statuses.PAUSED}`}
      </span>
    </>
  );
}
