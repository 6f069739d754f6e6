import type { ReactNode } from 'react';
import classes from './Choice.module.css';

interface Props<T extends string> {
  label: string;
  options: readonly { value: T; label: ReactNode; note?: string }[];
  value: T | null;
  onChange: (value: T) => void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, options, value, onChange }: Props<T>) {
  return (
    <div className={classes.choice} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          {option.note && <span>{option.note}</span>}
        </button>
      ))}
    </div>
  );
}
