import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { isAdministrator, isPlanner } from '@/features/access/question';
import { keepsSquads } from '@/features/squad/question';
import { useMessages } from '@/text/language';
import type { Me } from './AdminContext';
import { SignOut } from './SignOut';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

/** The pages that somebody's roles open; on a phone behind one button. */
export function Navigation({ me }: { me: Me }) {
  const words = useMessages(adminWords);
  return (
    <nav className={classes.pages} aria-label={words.navigation}>
      <div className={classes.navigation}>
        <Pages me={me} />
        {isAdministrator(me.grants) && (
          <Fold label={words.office}>
            <OfficePages />
          </Fold>
        )}
      </div>
      <div className={classes.narrow}>
        <Fold label={words.menu}>
          <Pages me={me} />
          {isAdministrator(me.grants) && <OfficePages />}
          <SignOut />
        </Fold>
      </div>
    </nav>
  );
}

function Pages({ me }: { me: Me }) {
  const words = useMessages(adminWords);
  const staff = me.grants.some((grant) => grant.valid);
  return (
    <>
      {staff && (
        <>
          <Link to="/admin" activeOptions={{ exact: true, includeSearch: false }}>
            {words.start}
          </Link>
          <Link to="/admin/sites">{words.sites}</Link>
          <Link to="/admin/boards">{words.boards}</Link>
          <Link to="/admin/squads">{words.squads}</Link>
          <Link to="/admin/activities">{words.activities}</Link>
          <Link to="/admin/units">{words.units}</Link>
          <Link to="/admin/targets">{words.targets}</Link>
          <Link to="/admin/coverage" activeOptions={{ includeSearch: false }}>{words.coverage}</Link>
          {keepsSquads(me.grants) && <Link to="/admin/import">{words.imports}</Link>}
          {isPlanner(me.grants) && !isAdministrator(me.grants) && <Link to="/admin/rules">{words.rules}</Link>}
        </>
      )}
      <Link to="/admin/me">{words.me}</Link>
    </>
  );
}

function OfficePages() {
  const words = useMessages(adminWords);
  return (
    <>
      <Link to="/admin/accounts">{words.accounts}</Link>
      <Link to="/admin/grants">{words.grants}</Link>
      <Link to="/admin/audit">{words.audit}</Link>
      <Link to="/admin/personal">{words.personal}</Link>
      <Link to="/admin/catalogue">{words.catalogue}</Link>
      <Link to="/admin/rules">{words.rules}</Link>
      <Link to="/admin/health">{words.server}</Link>
    </>
  );
}

/** Links that unfold; they fold again once one has gone there, by Escape, and by a click beside them. */
function Fold({ label, children }: { label: string; children: React.ReactNode }) {
  const fold = useRef<HTMLDetailsElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  useEffect(() => {
    if (fold.current) {
      fold.current.open = false;
    }
  }, [path]);
  useEffect(() => {
    const close = (event: Event) => {
      const box = fold.current;
      const beside = event.type === 'pointerdown' && !box?.contains(event.target as Node);
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape' && box?.contains(document.activeElement);
      if (box?.open && (beside || escaped)) {
        box.open = false;
        if (escaped) {
          box.querySelector('summary')?.focus();
        }
      }
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details ref={fold} className={classes.fold}>
      <summary>{label}</summary>
      <div>{children}</div>
    </details>
  );
}
