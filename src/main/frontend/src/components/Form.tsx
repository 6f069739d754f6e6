import { useEffect, useRef, type ReactNode } from 'react';
import { forFields, type Problem } from '@/graphql/problem';
import { useMessages } from '@/text/language';
import classes from './Form.module.css';

interface Props {
  /** The words of the button that sends it. */
  submit: string;
  pending: boolean;
  problem: Problem;
  /** The fields that tell their own problems. */
  fields: readonly string[];
  onSubmit: () => void;
  /** What happened last, where it went well. */
  done?: string | null;
  onCancel?: () => void;
  /** Does sending it take something away? */
  grave?: boolean;
  children?: ReactNode;
}

const words = {
  vi: { pending: 'Đang gửi…', cancel: 'Thôi' },
  en: { pending: 'Sending…', cancel: 'Cancel' },
};

/** A form that says what was wrong over its fields, and brings the focus to the first wrong one. */
export function Form({ submit, pending, problem, fields, onSubmit, done, onCancel, grave, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const own = useMessages(words);
  const { general, fields: wrong } = forFields(problem, fields);
  useEffect(() => {
    if (Object.keys(wrong).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [wrong]);
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) {
          onSubmit();
        }
      }}
    >
      <div role="alert" className={classes.problem}>
        {general}
      </div>
      {children}
      <div className={classes.buttons}>
        <button type="submit" className={`button ${grave ? classes.grave : classes.primary}`} aria-disabled={pending}>
          {pending ? own.pending : submit}
        </button>
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {own.cancel}
          </button>
        )}
        <span role="status" className={classes.done}>
          {done && !pending ? `✓ ${done}` : ''}
        </span>
      </div>
    </form>
  );
}
