import { StateMessage } from '@/components/StateMessage';
import { useMessages } from '@/text/language';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

/** In place of a screen that is on its way. */
export function Loading() {
  const words = useMessages(adminWords);
  return (
    <main id="content" className={classes.main}>
      <h1 className="visually-hidden">{words.loading}</h1>
      <StateMessage state="loading" title={words.loading} />
    </main>
  );
}
