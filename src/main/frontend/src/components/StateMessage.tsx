import type { ReactNode } from 'react';
import type { ListState } from './listState';
import classes from './StateMessage.module.css';

interface Props {
  state: ListState;
  title: string;
  children?: ReactNode;
  action?: { label: string; onClick: () => void } | null;
}

/** Words in place of a list: what is the matter, and what can be done. */
export function StateMessage({ state, title, children, action }: Props) {
  const urgent = state === 'error' || state === 'forbidden' || state === 'invalid';
  return (
    <div className={classes.message} data-state={state} role={urgent ? 'alert' : 'status'}>
      <p className={classes.title}>{title}</p>
      {children && <p>{children}</p>}
      {action && (
        <button type="button" className="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}
