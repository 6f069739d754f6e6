import type { ReactNode } from 'react';
import type { Problem } from '@/graphql/problem';
import { Dialog } from './Dialog';
import { Form } from './Form';

interface Props {
  title: string;
  /** What will happen. */
  ask: string;
  submit: string;
  grave?: boolean;
  pending: boolean;
  problem: Problem;
  fields?: readonly string[];
  onSubmit: () => void;
  onClose: () => void;
  /** What else must be said for it. */
  children?: ReactNode;
}

/** Asks before something is done that cannot simply be undone. */
export function ConfirmDialog(props: Props) {
  const { title, ask, submit, grave = false, pending, problem, fields = [], onSubmit, onClose, children } = props;
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{ask}</p>
      <Form
        submit={submit}
        grave={grave}
        pending={pending}
        problem={problem}
        fields={fields}
        onSubmit={onSubmit}
        onCancel={onClose}
      >
        {children}
      </Form>
    </Dialog>
  );
}
