import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '@/text/language';
import classes from './Chart.module.css';

export interface Bar {
  label: string;
  value: number;
  /** The value as people read it. */
  text: string;
  /** What it is measured by, such as what was planned. */
  of?: number;
}

interface Props {
  title: string;
  bars: readonly Bar[];
  /** Do the bars lie, with their words at the left? */
  lying?: boolean;
  /** The same in words, for those who do not see the chart. */
  table: ReactNode;
}

const words = { vi: { table: 'Xem bảng số liệu' }, en: { table: 'Show the figures' } };

/** A chart, whose library is loaded with it, and the table behind it, which says the same. */
export function Chart({ title, bars, lying = false, table }: Props) {
  const own = useMessages(words);
  const room = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const said = JSON.stringify(bars);
  useEffect(() => {
    const element = room.current;
    let stop = () => {};
    let here = true;
    if (element) {
      import('./drawnChart').then(
        ({ draw }) => {
          if (here) {
            stop = draw(element, JSON.parse(said) as Bar[], lying);
          }
        },
        () => setFailed(true),
      );
    }
    return () => {
      here = false;
      stop();
    };
  }, [said, lying]);
  return (
    <figure className={classes.figure}>
      <figcaption>{title}</figcaption>
      {!failed && (
        <div
          ref={room}
          className={classes.chart}
          role="img"
          aria-label={title}
          data-testid="chart"
          data-rows={lying ? Math.min(bars.length, 12) : undefined}
        />
      )}
      <details open={failed}>
        <summary>{own.table}</summary>
        {table}
      </details>
    </figure>
  );
}
