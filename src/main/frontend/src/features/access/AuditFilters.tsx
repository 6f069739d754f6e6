import { NativeSelect } from '@mantine/core';
import { useMessages } from '@/text/language';
import { AccountPicker } from './AccountPicker';
import { actionGroups, auditWords, type ActionGroup } from './auditWords';
import type { AuditQuestion } from './question';
import classes from './access.module.css';

interface Props {
  question: AuditQuestion;
  onQuestion: (question: AuditQuestion) => void;
}

export function AuditFilters({ question, onQuestion }: Props) {
  const words = useMessages(auditWords);
  const groups = (Object.keys(actionGroups) as ActionGroup[]).map((group) => ({
    group: words.groups[group],
    items: actionGroups[group].map((value) => ({ value, label: words.actions[value] })),
  }));
  return (
    <div className={classes.filters} role="search">
      <NativeSelect
        label={words.action}
        value={question.action ?? ''}
        data={[{ value: '', label: words.anyAction }, ...groups]}
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
