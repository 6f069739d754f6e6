import { lazy, Suspense, useEffect, useState } from 'react';
import { useMessages } from '@/text/language';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

const SearchDialog = lazy(() => import('./SearchDialog'));

/** Opens the search over everything, by a click or by Ctrl and K. */
export function SearchButton() {
  const words = useMessages(adminWords);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOpen(true);
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button type="button" className={`button ${classes.search}`} aria-keyshortcuts="Control+K" onClick={() => setOpen(true)}>
        {words.search} <kbd>Ctrl K</kbd>
      </button>
      {open && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
