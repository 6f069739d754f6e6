import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import type { Problem } from '@/graphql/problem';
import { useMessages } from '@/text/language';
import { accessWords } from './words';

interface Props {
  title: string;
  ask: string;
  submit: string;
  grave?: boolean;
  pending: boolean;
  problem: Problem;
  onReason: (reason: string) => void;
  onClose: () => void;
}

/** Asks why before something is done to another person's account. */
export function ReasonDialog({ onReason, ...props }: Props) {
  const words = useMessages(accessWords);
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog {...props} fields={['reason']} onSubmit={() => onReason(reason)}>
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        error={props.problem.fields.reason}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
