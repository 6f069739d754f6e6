import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { isEditor } from '@/features/access/question';
import { DraftList } from '@/features/site/editing/DraftList';
import { KeptSiteList } from '@/features/site/editing/KeptSiteList';
import {
  readDraftQuestion,
  readKeptSiteQuestion,
  writeDraftQuestion,
  writeKeptSiteQuestion,
} from '@/features/site/editing/questions';
import { SiteRecord } from '@/features/site/editing/SiteRecord';
import { keepingWords } from '@/features/site/editing/words';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { ForStaff } from './ForAdministrators';
import { Screen } from './Screen';
import { SiteBoards } from './SiteBoards';
import { SiteTrail } from './SiteTrail';
import { useQuestion } from './useQuestion';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

/** The list of sites or of drafts, with the way to the other. */
function ListScreen({ title, children }: { title: string; children: ReactNode }) {
  const words = useMessages(keepingWords);
  const trail = (
    <nav className={classes.tabs} aria-label={words.lists}>
      <Link to="/admin/sites" activeOptions={{ includeSearch: false }}>
        {words.published}
      </Link>
      <Link to="/admin/drafts" activeOptions={{ includeSearch: false }}>
        {words.drafts}
      </Link>
    </nav>
  );
  const add = (
    <Link className="button" to="/admin/drafts/new">
      {words.write}
    </Link>
  );
  return (
    <ForStaff>
      <Screen title={title} trail={trail} tools={add}>
        {children}
      </Screen>
    </ForStaff>
  );
}

export function SitesScreen() {
  const words = useMessages(adminWords);
  const { question, unreadable, change } = useQuestion(readKeptSiteQuestion, writeKeptSiteQuestion);
  return (
    <ListScreen title={words.sites}>
      <KeptSiteList
        question={question}
        unreadable={unreadable}
        place={
          <UnitPicker value={question.within} day={today()} onChange={(within) => change({ ...question, within, after: null })} />
        }
        onQuestion={(next) => change(next, { replace: next.search !== question.search })}
      />
    </ListScreen>
  );
}

export function DraftsScreen() {
  const words = useMessages(keepingWords);
  const { question, unreadable, change } = useQuestion(readDraftQuestion, writeDraftQuestion);
  return (
    <ListScreen title={words.drafts}>
      <DraftList
        question={question}
        unreadable={unreadable}
        place={
          <UnitPicker value={question.within} day={today()} onChange={(within) => change({ ...question, within, after: null })} />
        }
        onQuestion={(next) => change(next, { replace: next.search !== question.search })}
      />
    </ListScreen>
  );
}

export function SiteScreen() {
  const words = useMessages(adminWords);
  const { id } = useParams({ from: '/admin/sites/$id' });
  const [name, setName] = useState<string | null>(null);
  const me = useMe();
  return (
    <ForStaff>
      <Screen key={id} title={name ?? words.sites} trail={<SiteTrail to="/admin/sites" />}>
        <SiteRecord
          id={id}
          editor={isEditor(me.grants)}
          boards={({ boards }) => <SiteBoards boards={boards} />}
          onName={setName}
        />
      </Screen>
    </ForStaff>
  );
}
