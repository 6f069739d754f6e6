import type { ReactNode } from 'react';
import classes from './ListTools.module.css';

/** Above a table: what can be set about how it is shown. */
export function ListTools({ children }: { children: ReactNode }) {
  return <div className={classes.tools}>{children}</div>;
}
