import { useEffect, useRef, type ReactNode } from 'react';
import { useMessages } from '@/text/language';
import classes from './Card.module.css';

interface Props {
  /** What kind of thing it is. */
  kind: ReactNode;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

const words = { vi: { close: 'Đóng' }, en: { close: 'Close' } };

/** One thing in full. It takes the focus when it opens; Escape closes it. */
export function Card({ kind, title, onClose, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { close } = useMessages(words);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <article
      className={classes.card}
      aria-labelledby="card-title"
      data-testid="card"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className={classes.head}>
        <div>
          <p className={classes.kind}>{kind}</p>
          <h2 id="card-title" ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <button type="button" className={classes.close} onClick={onClose} aria-label={close} title={close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div className={classes.body}>{children}</div>
    </article>
  );
}

/** Facts by name; those without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  return (
    <dl className={classes.facts}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
