import type { ReactNode } from 'react';
import classes from './Chosen.module.css';

interface Props {
  name: string;
  unit: string | null | undefined;
  /** Leads to all that is known of it. */
  children: ReactNode;
}

/** What was chosen on the map, which may stand on another page of the list. */
export function Chosen({ name, unit, children }: Props) {
  return (
    <p className={classes.chosen} role="status">
      <strong>{name}</strong>
      {unit && <span>{unit}</span>}
      {children}
    </p>
  );
}
