import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { isEditor } from '@/features/access/question';
import { DraftList } from '@/features/site/editing/DraftList';
import { DraftRoom, NewDraft } from '@/features/site/editing/DraftRoom';
import { formWords } from '@/features/site/editing/formWords';
import { KeptSiteList } from '@/features/site/editing/KeptSiteList';
import type { PlaceSlots } from '@/features/site/editing/PlaceFields';
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
import type { RawParams } from '@/url/params';
import { useMe } from './AdminContext';
import { ForStaff } from './ForAdministrators';
import { PositionMap } from './PositionMap';
import { Screen } from './Screen';
import { SiteBoards } from './SiteBoards';
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

function Trail({ to }: { to: '/admin/sites' | '/admin/drafts' }) {
  const admin = useMessages(adminWords);
  const words = useMessages(keepingWords);
  return (
    <p className={classes.trail}>
      <Link to={to}>{to === '/admin/sites' ? admin.sites : words.drafts}</Link>
    </p>
  );
}

function usePlaceSlots(): PlaceSlots {
  return useMemo(
    () => ({
      unit: (label, value, onChange) => <UnitPicker label={label} value={value} day={today()} onChange={onChange} />,
      map: (point, unit, onPoint) => <PositionMap point={point} unit={unit} onPoint={onPoint} />,
    }),
    [],
  );
}

export function NewDraftScreen() {
  const words = useMessages(formWords);
  const navigate = useNavigate();
  const { site } = useSearch({ strict: false }) as RawParams;
  return (
    <ForStaff>
      <Screen title={site ? words.titleChange : words.titleNew} trail={<Trail to="/admin/drafts" />}>
        <NewDraft
          site={site ?? null}
          slots={usePlaceSlots()}
          onSaved={(id) => void navigate({ to: '/admin/drafts/$id', params: { id }, replace: true })}
        />
      </Screen>
    </ForStaff>
  );
}

export function DraftScreen() {
  const words = useMessages(keepingWords);
  const { id } = useParams({ from: '/admin/drafts/$id' });
  const navigate = useNavigate();
  const me = useMe();
  return (
    <ForStaff>
      <Screen key={id} title={words.drafts} trail={<Trail to="/admin/drafts" />}>
        <DraftRoom
          id={id}
          editor={isEditor(me.grants)}
          slots={usePlaceSlots()}
          onPublished={(site) => void navigate({ to: '/admin/sites/$id', params: { id: site }, replace: true })}
          onGone={() => void navigate({ to: '/admin/drafts', replace: true })}
        />
      </Screen>
    </ForStaff>
  );
}

export function SiteScreen() {
  const words = useMessages(adminWords);
  const { id } = useParams({ from: '/admin/sites/$id' });
  const [name, setName] = useState<string | null>(null);
  const me = useMe();
  return (
    <ForStaff>
      <Screen key={id} title={name ?? words.sites} trail={<Trail to="/admin/sites" />}>
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
