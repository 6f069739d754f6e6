import { Component, type ReactNode } from 'react';
import { useMessages } from '@/text/language';
import { appWords } from './words';
import classes from './MapRegion.module.css';

/** The words in place of a map that cannot be drawn. */
export function NoMap() {
  const words = useMessages(appWords);
  return (
    <div className={classes.noMap} role="status" data-testid="no-map">
      <p>
        <strong>{words.noMap}</strong>
      </p>
      <p>{words.noMapAdvice}</p>
    </div>
  );
}

/** Keeps a map that cannot be loaded or drawn from taking the page with it. */
export class MapFence extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <NoMap /> : this.props.children;
  }
}
