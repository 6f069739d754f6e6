import { useEffect, useState, type ReactNode } from 'react';
import type { RequestFailure } from '@/graphql/request';
import type { Warning } from '@/graphql/warnings';
import type { Bounds } from '@/map/view';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import type { ExportQuestion } from './download';
import { Download } from './Download';
import type { ListState } from './listState';
import { listWords } from './listWords';
import { StateMessage } from './StateMessage';
import { WarningBanner } from './WarningBanner';
import classes from './ListFrame.module.css';

interface Props {
  title: string;
  /** How many there are, in words. */
  summary: ReactNode;
  controls: ReactNode;
  /** Further conditions, folded away on a phone. */
  filters?: ReactNode;
  legend?: ReactNode;
  warnings: readonly Warning[];
  state: ListState | null;
  /** Other words where there is nothing at all. */
  emptyAdvice?: string;
  failure: RequestFailure | null;
  shown: number;
  total: number;
  /** What the reader should know of the rows, such as those the map does not show. */
  notes: readonly string[];
  /** Whose data the rows are, once each. */
  credits: readonly string[];
  onCredits: (credits: readonly string[]) => void;
  /** The box round all that matches; null where none has a position, or the map should not follow. */
  extent: Bounds | null;
  onExtent: (extent: Bounds | null) => void;
  /** How the rows are asked for as a file. */
  exported: ExportQuestion;
  busy: boolean;
  onMore: (() => void) | null;
  onRetry: () => void;
  onClear: (() => void) | null;
  children: ReactNode;
}

/** A list with all that belongs to it: head, conditions, warnings, rows or why there are none, notes. */
export function ListFrame(props: Props) {
  const words = useMessages(listWords);
  const language = useLanguage();
  const { onCredits, onExtent } = props;
  const credits = props.credits.join('\n');
  useEffect(() => {
    onCredits(credits === '' ? [] : credits.split('\n'));
  }, [onCredits, credits]);
  const box = JSON.stringify(props.extent);
  useEffect(() => {
    onExtent(JSON.parse(box) as Bounds | null);
  }, [onExtent, box]);
  return (
    <section className={classes.frame} aria-labelledby="list-title" data-testid="list">
      <div className={classes.head}>
        <h2 id="list-title">{props.title}</h2>
        <p className={classes.summary} data-testid="summary" aria-live="polite">
          {props.summary}
        </p>
      </div>
      <div className={classes.controls}>{props.controls}</div>
      {props.filters && <Filters>{props.filters}</Filters>}
      {props.legend}
      <WarningBanner warnings={props.warnings} />
      {props.state === null &&
        props.notes.map((note) => (
          <p key={note} className={classes.note}>
            {note}
          </p>
        ))}
      {props.state === null ? props.children : <StandIn {...props} state={props.state} />}
      {props.state === null && (
        <div className={classes.foot}>
          <p data-testid="shown">{words.shown(formatNumber(props.shown, language), formatNumber(props.total, language))}</p>
          {props.onMore && (
            <button type="button" className="button" onClick={props.onMore} disabled={props.busy}>
              {words.more}
            </button>
          )}
          <Download question={props.exported} />
          {props.credits.map((credit) => (
            <p key={credit}>{credit}</p>
          ))}
        </div>
      )}
    </section>
  );
}

function Filters({ children }: { children: ReactNode }) {
  const words = useMessages(listWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`button ${classes.unfold}`}
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        {open ? words.fewerFilters : words.moreFilters}
      </button>
      <div className={classes.filters} data-open={open}>
        {children}
      </div>
    </>
  );
}

function StandIn({ state, failure, emptyAdvice, onRetry, onClear }: Props & { state: ListState }) {
  const words = useMessages(listWords);
  const action = {
    error: { label: words.retry, onClick: onRetry },
    forbidden: { label: words.retry, onClick: onRetry },
    invalid: onClear && { label: words.forget, onClick: onClear },
    loading: null,
    noResults: onClear && { label: words.clear, onClick: onClear },
    empty: null,
  }[state];
  const advice =
    state === 'error' && failure?.kind === 'network'
      ? words.network
      : state === 'invalid' && failure
        ? failure.message
        : state === 'empty' || state === 'noResults'
          ? (emptyAdvice ?? words.advice[state])
          : words.advice[state];
  return (
    <StateMessage state={state} title={words.titles[state]} action={action}>
      {advice}
    </StateMessage>
  );
}
