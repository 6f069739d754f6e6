import type { ReactNode } from 'react';
import { useMessages } from '@/text/language';
import { formWords } from './formWords';
import classes from './editing.module.css';

interface Props<T> {
  title: string;
  add: string;
  rows: readonly T[];
  fresh: () => T;
  error?: string | undefined;
  onChange: (rows: T[]) => void;
  children: (row: T, set: (part: Partial<T>) => void, number: number) => ReactNode;
}

/** Things of one kind, as many as somebody wants. */
export function Rows<T>({ title, add, rows, fresh, error, onChange, children }: Props<T>) {
  const words = useMessages(formWords);
  return (
    <fieldset className={classes.section}>
      <legend>{title}</legend>
      <div className={classes.problem}>{error}</div>
      {rows.map((row, at) => (
        <div key={at} className={classes.card} role="group" aria-label={`${title} ${at + 1}`}>
          {children(row, (part) => onChange(rows.map((one, index) => (index === at ? { ...one, ...part } : one))), at + 1)}
          <div>
            <button
              type="button"
              className="button"
              aria-label={`${words.remove}: ${title} ${at + 1}`}
              onClick={() => onChange(rows.filter((_, index) => index !== at))}
            >
              {words.remove}
            </button>
          </div>
        </div>
      ))}
      <button type="button" className="button" onClick={() => onChange([...rows, fresh()])}>
        {add}
      </button>
    </fieldset>
  );
}
