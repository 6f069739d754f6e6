import { useState } from 'react';
import { CursorTable } from '@/components/CursorTable';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { useChange } from '@/graphql/useChange';
import type { IndicatorListQuery } from '@/graphql/generated/graphql';
import { useLanguage, useMessages } from '@/text/language';
import { catalogueWhere, firstCatalogueQuestion, type CatalogueQuestion } from './catalogue';
import { indicatorListDocument, saveIndicatorDocument } from './catalogueDocuments';
import { CatalogueFilters, CatalogueTools, WithdrawDialog } from './CatalogueFrame';
import { catalogueWords } from './catalogueWords';
import { IndicatorDialog } from './IndicatorDialog';
import classes from './outreach.module.css';

export type Indicator = NonNullable<IndicatorListQuery['indicators']>['nodes'][number];

interface Props {
  question: CatalogueQuestion;
  unreadable: boolean;
  onQuestion: (question: CatalogueQuestion) => void;
}

/** What is counted, with what each measures and over what it may be added. */
export function IndicatorList({ question, unreadable, onQuestion }: Props) {
  const words = useMessages(catalogueWords);
  const language = useLanguage();
  const [editing, setEditing] = useState<Indicator | null>(null);
  const [turning, setTurning] = useState<Indicator | null>(null);
  const change = useChange(saveIndicatorDocument, (data) => data.saveIndicator);
  const turn = async ({ key, name, nameEn, measure, unitOfMeasure, addable, withdrawn }: Indicator) => {
    const input = { key, name, nameEn, measure, unitOfMeasure, addable, withdrawn: !withdrawn };
    if ((await change.send({ input })) !== null) {
      setTurning(null);
    }
  };
  const columns: PlainColumn<Indicator>[] = [
    {
      id: 'name',
      head: words.name,
      cell: (row) => (
        <>
          <span className={classes.name}>{language === 'en' ? (row.nameEn ?? row.name) : row.name}</span>
          <code className={classes.small}>{row.key}</code>
        </>
      ),
    },
    { id: 'measure', head: words.measure, cell: (row) => words.measures[row.measure] },
    { id: 'unit', head: words.unitOfMeasure, cell: (row) => row.unitOfMeasure },
    {
      id: 'addable',
      head: words.addable,
      cell: (row) => (
        <>
          {words.addabilities[row.addable]}
          <span className={classes.small}>{words.addabilityExplained[row.addable]}</span>
        </>
      ),
    },
    { id: 'counted', head: words.counted, cell: (row) => (row.counted ? words.countedYes : words.countedNo) },
    {
      id: 'tools',
      head: words.tools,
      cell: (row) => (
        <CatalogueTools
          name={row.name}
          withdrawn={row.withdrawn}
          onEdit={() => setEditing(row)}
          onTurn={() => (row.withdrawn ? void turn(row) : setTurning(row))}
        />
      ),
    },
  ];
  return (
    <>
      <CatalogueFilters note={words.indicatorNote} question={question} onQuestion={onQuestion} />
      <CursorTable
        document={indicatorListDocument}
        variables={{ where: catalogueWhere(question), first: 50, after: question.after }}
        pick={(data) => data.indicators}
        narrowed={question.search.trim() !== ''}
        unreadable={unreadable}
        emptyTitle={words.none}
        emptyAdvice={words.noneAdvice}
        counted={words.total}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstCatalogueQuestion)}
      >
        {(rows, busy) => <PlainTable caption={words.indicators} columns={columns} rows={rows} busy={busy} />}
      </CursorTable>
      {editing && <IndicatorDialog indicator={editing} onClose={() => setEditing(null)} />}
      {turning && (
        <WithdrawDialog
          name={turning.name}
          pending={change.pending}
          problem={change.problem}
          onSubmit={() => void turn(turning)}
          onClose={() => setTurning(null)}
        />
      )}
    </>
  );
}
