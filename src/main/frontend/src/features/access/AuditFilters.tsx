import { NativeSelect } from '@mantine/core';
import { useMessages } from '@/text/language';
import { AccountPicker } from './AccountPicker';
import { actions, auditWords } from './auditWords';
import type { AuditQuestion } from './question';
import classes from './access.module.css';

interface Props {
  question: AuditQuestion;
  onQuestion: (question: AuditQuestion) => void;
}

export function AuditFilters({ question, onQuestion }: Props) {
  const words = useMessages(auditWords);
  return (
    <div className={classes.filters} role="search">
      <NativeSelect
        label={words.action}
        value={question.action ?? ''}
        data={[{ value: '', label: words.anyAction }, ...actions.map((value) => ({ value, label: words.actions[value] }))]}
        onChange={(event) => onQuestion({ ...question, action: event.currentTarget.value || null })}
      />
      <AccountPicker
        label={words.account}
        placeholder={words.anyAccount}
        value={question.account}
        onChange={(account) => onQuestion({ ...question, account })}
      />
    </div>
  );
}
