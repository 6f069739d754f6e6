import { useEffect, useRef, type ReactNode } from 'react';
import { useMessages } from '@/text/language';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

interface Props {
  title: string;
  /** Beside the title. */
  tools?: ReactNode;
  /** Above the title: where one is. */
  trail?: ReactNode;
  /** No wider than a form. */
  narrow?: boolean;
  /** As wide as the window. */
  wide?: boolean;
  children: ReactNode;
}

let somewhere = false;

/** One screen: its heading takes the focus when one comes to it from another. */
export function Screen({ title, tools, trail, narrow, wide, children }: Props) {
  const words = useMessages(adminWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${words.name}`;
  }, [title, words]);
  useEffect(() => {
    if (somewhere) {
      heading.current?.focus();
    }
    const timer = setTimeout(() => (somewhere = true));
    return () => clearTimeout(timer);
  }, []);
  return (
    <main id="content" className={classes.main} data-narrow={narrow || undefined} data-wide={wide || undefined}>
      {trail}
      <div className={classes.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {tools}
      </div>
      {children}
    </main>
  );
}
