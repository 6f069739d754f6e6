import type { ReactNode } from 'react';
import { Choice } from '@/components/Choice';
import { SearchField } from '@/components/SearchField';
import type { ListProps } from '@/components/listProps';
import { useMessages } from '@/text/language';
import { CommuneRows } from './CommuneRows';
import { CoverageCounts } from './CoverageCounts';
import { HamletRows } from './HamletRows';
import type { CoverageQuestion } from './question';
import { coverageWords } from './words';
import classes from './coverage.module.css';

export interface CoverageListProps extends ListProps<CoverageQuestion> {
  theme: 'light' | 'dark';
  /** Where the words above say already what the list is about. */
  title?: string;
  /** In place of the words about the usual rule: what else can be chosen. */
  head?: ReactNode;
  /** Are people and the measure of the order shown for each hamlet? */
  measures?: boolean;
}

/** What both lists show above their rows. */
export interface CoverageHead {
  controls: ReactNode;
  legend: ReactNode;
}

export function CoverageList(props: CoverageListProps) {
  const { question, onQuestion } = props;
  const words = useMessages(coverageWords);
  const head: CoverageHead = {
    controls: (
      <>
        {props.head ?? <p className={classes.rule}>{words.rule}</p>}
        {question.rows === 'HAMLETS' && (
          <SearchField
            value={question.search}
            placeholder={words.searchPlaceholder}
            onChange={(search) => onQuestion({ ...question, search })}
          />
        )}
        {props.place}
        <Choice
          label={words.rows}
          options={(['HAMLETS', 'COMMUNES'] as const).map((rows) => ({ value: rows, label: words.rowsOf[rows] }))}
          value={question.rows}
          onChange={(rows) => onQuestion({ ...question, rows, search: '', state: null })}
        />
      </>
    ),
    legend: (
      <CoverageCounts
        question={question}
        day={props.day}
        theme={props.theme}
        onState={(state) => onQuestion({ ...question, state, rows: 'HAMLETS' })}
      />
    ),
  };
  return question.rows === 'HAMLETS' ? <HamletRows {...props} {...head} /> : <CommuneRows {...props} {...head} />;
}
