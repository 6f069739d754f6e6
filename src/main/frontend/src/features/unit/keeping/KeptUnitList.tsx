import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Choice } from '@/components/Choice';
import { CursorTable } from '@/components/CursorTable';
import { Download } from '@/components/Download';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { SearchField } from '@/components/SearchField';
import { useColumns } from '@/components/useColumns';
import type { KeptUnitsQuery, UnitOrderField } from '@/graphql/generated/graphql';
import { today } from '@/text/day';
import { formatArea } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { toggleSort } from '@/url/sort';
import { unitWords } from '../words';
import { keptUnitsDocument } from './documents';
import { firstKeptUnitQuestion, keptLevels, keptUnitWhere, type KeptUnitQuestion } from './question';
import { keepingWords } from './words';
import classes from './keeping.module.css';

type Row = NonNullable<KeptUnitsQuery['units']>['nodes'][number];

const pageSize = 50;

/** The page of units that a question asks for. */
export function keptUnitVariables(question: KeptUnitQuestion) {
  return { where: keptUnitWhere(question), orderBy: [question.sort], first: pageSize, after: question.after };
}

interface Props {
  question: KeptUnitQuestion;
  unreadable: boolean;
  /** The field that narrows the list to a unit. */
  place: ReactNode;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onQuestion: (question: KeptUnitQuestion) => void;
}

/** Communes or hamlets with what is known of their borders. */
export function KeptUnitList({ question, unreadable, place, hovered, onHover, onQuestion }: Props) {
  const words = useMessages(keepingWords);
  const units = useMessages(unitWords);
  const language = useLanguage();
  const variables = keptUnitVariables(question);
  const narrow = (part: Partial<KeptUnitQuestion>) => onQuestion({ ...question, after: null, ...part });
  const columns: PlainColumn<Row, UnitOrderField>[] = [
    { id: 'name', head: units.name, sortField: 'NAME', cell: (row) => <Name row={row} /> },
    ...(question.level === 'HAMLET' ? [] : [{ id: 'code', head: units.code, sortField: 'CODE' as const, cell: (row: Row) => row.code ?? '' }]),
    { id: 'parent', head: words.parent, cell: (row) => row.parent?.fullName ?? '' },
    { id: 'area', head: words.area, cell: (row) => (row.areaKm2 === null ? '–' : formatArea(row.areaKm2, language)) },
    { id: 'border', head: words.border, cell: (row) => <Border row={row} /> },
  ];
  const { shown, choice } = useColumns('units', columns);
  return (
    <>
      <div className={classes.filters} role="search">
        <div>
          <SearchField value={question.search} placeholder={words.search} onChange={(search) => narrow({ search })} />
        </div>
        <div>{place}</div>
        <Choice
          label={units.level}
          options={keptLevels.map((level) => ({ value: level, label: units.levels[level] }))}
          value={question.level}
          onChange={(level) => narrow({ level, id: null })}
        />
      </div>
      <CursorTable
        tools={choice}
        document={keptUnitsDocument}
        variables={variables}
        pick={(data) => data.units}
        narrowed={question.search !== '' || question.within !== null}
        unreadable={unreadable}
        emptyTitle={words.empty}
        emptyAdvice={words.emptyAdvice}
        counted={words.counted}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstKeptUnitQuestion)}
      >
        {(rows, busy) => (
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
        )}
      </CursorTable>
      <Download question={{ list: 'units', where: variables.where, orderBy: [question.sort], day: today() }} title={words.title} />
    </>
  );
}

function Name({ row }: { row: Row }) {
  return (
    <Link className={classes.name} to="/admin/units/$id" params={{ id: row.id }}>
      {row.fullName}
    </Link>
  );
}

function Border({ row }: { row: Row }) {
  const words = useMessages(keepingWords);
  const units = useMessages(unitWords);
  return row.boundaryAccuracy === null
    ? words.none
    : [units.accuracy[row.boundaryAccuracy], ...(row.boundaryDrawnHere ? [words.drawn] : [])].join(' · ');
}
