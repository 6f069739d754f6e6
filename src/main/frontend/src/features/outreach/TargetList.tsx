import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { CursorTable } from '@/components/CursorTable';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { TargetChart } from './TargetChart';
import { TargetTable } from './TargetTable';
import { targetsDocument } from './targetDocuments';
import { targetWhere, type TargetQuestion } from './targetQuestion';
import { targetWords } from './targetWords';
import classes from './outreach.module.css';

interface Props {
  question: TargetQuestion;
  unreadable: boolean;
  place: ReactNode;
  onQuestion: (question: TargetQuestion) => void;
}

/** Targets with how they stand. */
export function TargetList({ question, unreadable, place, onQuestion }: Props) {
  const words = useMessages(targetWords);
  const where = targetWhere(question);
  const now = Number(today().slice(0, 4));
  const narrow = (part: Partial<TargetQuestion>) => onQuestion({ ...question, after: null, ...part });
  return (
    <>
      <div className={classes.filters}>
        <div>{place}</div>
        <NativeSelect
          aria-label={words.year}
          value={question.year ?? ''}
          data={[
            { value: '', label: `${words.year}: —` },
            ...[now + 1, now, now - 1, now - 2, now - 3].map((year) => ({ value: String(year), label: `${words.year} ${year}` })),
          ]}
          onChange={({ currentTarget: { value } }) => narrow({ year: value || null })}
        />
        <NativeSelect
          aria-label={words.part}
          value={question.part ?? ''}
          data={[
            { value: '', label: words.anyPart },
            { value: 'no', label: words.whole },
            { value: 'yes', label: words.onlyParts },
          ]}
          onChange={({ currentTarget: { value } }) => narrow({ part: value === 'yes' || value === 'no' ? value : null })}
        />
      </div>
      <CursorTable
        document={targetsDocument}
        variables={{ where, first: 20, after: question.after }}
        pick={(data) => data.targets}
        narrowed={Object.keys(where).length > 0}
        unreadable={unreadable}
        emptyTitle={words.none}
        emptyAdvice={words.noneAdvice}
        counted={words.counted}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion({ year: null, part: null, within: null, after: null })}
      >
        {(rows, busy) => (
          <>
            <TargetChart targets={rows} />
            <TargetTable targets={rows} busy={busy} />
          </>
        )}
      </CursorTable>
    </>
  );
}
