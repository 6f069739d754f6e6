import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import { isEditor } from '@/features/access/question';
import { ChosenSite } from '@/features/site/editing/ChosenSite';
import { chosenSiteDocument, keptSitesDocument } from '@/features/site/editing/documents';
import { DraftList } from '@/features/site/editing/DraftList';
import { KeptSiteList, keptSiteVariables } from '@/features/site/editing/KeptSiteList';
import { keptSiteMapPart } from '@/features/site/editing/mapLayers';
import {
  keptSiteWhere,
  readDraftQuestion,
  readKeptSiteQuestion,
  writeDraftQuestion,
  writeKeptSiteQuestion,
} from '@/features/site/editing/questions';
import { SiteRecord } from '@/features/site/editing/SiteRecord';
import { keepingWords } from '@/features/site/editing/words';
import { SiteLegend } from '@/features/site/SiteLegend';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { useAnswer } from '@/graphql/useAnswer';
import { boundsOf } from '@/map/extent';
import type { Palette } from '@/map/palette';
import { today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { useDraftActions, useSiteActions } from './bulkActions';
import { ForStaff } from './ForAdministrators';
import { ListMap } from './ListMap';
import { Screen } from './Screen';
import { SiteBoards } from './SiteBoards';
import { SiteTrail } from './SiteTrail';
import { useQuestion } from './useQuestion';
import { Views } from './Views';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

/** The list of sites or of drafts, with the way to the other. */
function ListScreen({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
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
      <Screen title={title} trail={trail} tools={add} wide={wide}>
        {children}
      </Screen>
    </ForStaff>
  );
}

/** Sites as a list and on the map, which show the same. */
export function SitesScreen() {
  const words = useMessages(adminWords);
  const keeping = useMessages(keepingWords);
  const { question, unreadable, change } = useQuestion(readKeptSiteQuestion, writeKeptSiteQuestion);
  const actions = useSiteActions();
  const [hovered, setHovered] = useState<string | null>(null);
  const answer = useAnswer(keptSitesDocument, keptSiteVariables(question), !unreadable);
  const chosen = useAnswer(chosenSiteDocument, { id: question.id ?? '' }, question.id !== null).data?.data.site;
  const asked = JSON.stringify(keptSiteWhere(question));
  const part = useCallback(
    (day: Day, palette: Palette) => keptSiteMapPart(JSON.parse(asked) as object, day, palette, question.id),
    [asked, question.id],
  );
  return (
    <ListScreen title={words.sites} wide>
      <ListMap
        title={keeping.onMap}
        question={asked}
        part={part}
        within={question.within}
        extent={boundsOf(answer.data?.data.sites?.extent)}
        hovered={hovered}
        chosenAt={chosen && chosen.id === question.id ? chosen.position : null}
        legend={(palette) => <SiteLegend palette={palette} />}
        describe={({ properties }) => String(properties.name ?? '')}
        onPick={({ id }) => change({ ...question, id: question.id === id ? null : id })}
        onHover={setHovered}
      >
        {question.id !== null && <ChosenSite id={question.id} />}
        <Views list="SITES" />
        <KeptSiteList
          actions={actions}
          question={question}
          unreadable={unreadable}
          place={
            <UnitPicker value={question.within} day={today()} onChange={(within) => change({ ...question, within, after: null })} />
          }
          hovered={hovered}
          onHover={setHovered}
          onQuestion={(next) => change(next, { replace: next.search !== question.search })}
        />
      </ListMap>
    </ListScreen>
  );
}

export function DraftsScreen() {
  const words = useMessages(keepingWords);
  const actions = useDraftActions();
  const { question, unreadable, change } = useQuestion(readDraftQuestion, writeDraftQuestion);
  return (
    <ListScreen title={words.drafts}>
      <Views list="DRAFTS" />
      <DraftList
        actions={actions}
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
          boards={({ boards }) => <SiteBoards site={id} boards={boards} />}
          onName={setName}
        />
      </Screen>
    </ForStaff>
  );
}
