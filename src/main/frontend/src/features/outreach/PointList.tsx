import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CursorTable } from '@/components/CursorTable';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { SearchField } from '@/components/SearchField';
import type { ServicePointsQuery } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { formatNumber, formatPosition } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { servicePointsDocument } from './pointDocuments';
import { firstPointQuestion, pointWhere, type PointQuestion } from './pointQuestion';
import { pointWords } from './pointWords';
import classes from './outreach.module.css';

type Row = NonNullable<ServicePointsQuery['servicePoints']>['nodes'][number];

interface Props {
  question: PointQuestion;
  unreadable: boolean;
  place: ReactNode;
  /** May the reader change service points? The server says where. */
  planner: boolean;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onQuestion: (question: PointQuestion) => void;
}

/** The page of service points that a question asks for. */
export function pointVariables(question: PointQuestion) {
  return { where: pointWhere(question), first: 50, after: question.after };
}

/** Where people are helped. */
export function PointList({ question, unreadable, place, planner, hovered, onHover, onQuestion }: Props) {
  const words = useMessages(pointWords);
  const language = useLanguage();
  const variables = pointVariables(question);
  const without = useAnswer(servicePointsDocument, variables, !unreadable).data?.data.servicePoints?.withoutPosition ?? 0;
  const columns: PlainColumn<Row>[] = [
    { id: 'name', head: words.name, cell: (row) => <Name row={row} linked={planner} /> },
    { id: 'unit', head: words.unit, cell: ({ unit }) => unit?.fullName },
    { id: 'hours', head: words.hours, cell: ({ hours }) => hours },
    {
      id: 'position',
      head: words.position,
      cell: ({ longitude, latitude }) => (longitude !== null && latitude !== null ? formatPosition(latitude, longitude, language) : words.noPosition),
    },
  ];
  return (
    <>
      <div className={classes.filters} role="search">
        <div>
          <SearchField value={question.search} placeholder={words.search} onChange={(search) => onQuestion({ ...question, after: null, search })} />
        </div>
        <div>{place}</div>
      </div>
      <CursorTable
        document={servicePointsDocument}
        variables={variables}
        pick={(data) => data.servicePoints}
        narrowed={Object.keys(variables.where).length > 0}
        unreadable={unreadable}
        emptyTitle={words.empty}
        emptyAdvice={words.emptyAdvice}
        counted={words.counted}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstPointQuestion)}
      >
        {(rows, busy) => (
          <>
            {without > 0 && <p className={classes.note}>{words.withoutPosition(formatNumber(without, language))}</p>}
            <PlainTable
              caption={words.title}
              columns={columns}
              rows={rows}
              busy={busy}
              selected={question.id}
              hovered={hovered}
              onHover={onHover}
            />
          </>
        )}
      </CursorTable>
    </>
  );
}

function Name({ row, linked }: { row: Row; linked: boolean }) {
  return (
    <>
      {linked ? (
        <Link className={classes.name} to="/admin/points/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
      ) : (
        <span className={classes.name}>{row.name}</span>
      )}
      {row.place && <span className={classes.small}>{row.place}</span>}
    </>
  );
}
