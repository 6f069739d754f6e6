import type { ReactNode } from 'react';
import { Choice } from '@/components/Choice';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { SearchField } from '@/components/SearchField';
import type { Problem } from '@/graphql/problem';
import { useMessages } from '@/text/language';
import type { CatalogueQuestion } from './catalogue';
import { catalogueWords } from './catalogueWords';
import classes from './outreach.module.css';

interface Props {
  note: string;
  question: CatalogueQuestion;
  onQuestion: (question: CatalogueQuestion) => void;
}

/** What narrows a catalogue, with words about it. */
export function CatalogueFilters({ note, question, onQuestion }: Props) {
  const words = useMessages(catalogueWords);
  return (
    <>
      <p className={classes.note}>{note}</p>
      <div className={classes.filters}>
        <SearchField value={question.search} placeholder={words.search} onChange={(search) => onQuestion({ ...question, search, after: null })} />
        <Choice
          label={words.show}
          options={[
            { value: 'no', label: words.inUse },
            { value: 'yes', label: words.withdrawn },
          ]}
          value={question.withdrawn ? 'yes' : 'no'}
          onChange={(value) => onQuestion({ ...question, withdrawn: value === 'yes', after: null })}
        />
      </div>
    </>
  );
}

interface ToolsProps {
  name: string;
  withdrawn: boolean;
  onEdit: () => void;
  onTurn: () => void;
}

/** What can be done with an entry. */
export function CatalogueTools({ name, withdrawn, onEdit, onTurn }: ToolsProps) {
  const words = useMessages(catalogueWords);
  return (
    <span className={classes.tools}>
      <button type="button" className="link" aria-label={words.editOf(name)} onClick={onEdit}>
        {words.edit}
      </button>
      <button type="button" className="link" aria-label={withdrawn ? words.bringOf(name) : words.withdrawOf(name)} onClick={onTurn}>
        {withdrawn ? words.bring : words.withdraw}
      </button>
    </span>
  );
}

interface WithdrawProps {
  name: string;
  pending: boolean;
  problem: Problem;
  onSubmit: () => void;
  onClose: () => void;
}

export function WithdrawDialog({ name, ...rest }: WithdrawProps): ReactNode {
  const words = useMessages(catalogueWords);
  return <ConfirmDialog title={words.withdraw} ask={words.withdrawAsk(name)} submit={words.withdraw} {...rest} />;
}
