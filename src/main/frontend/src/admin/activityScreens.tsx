import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { StateMessage } from '@/components/StateMessage';
import { isEditor } from '@/features/access/question';
import { ActivityCalendar } from '@/features/outreach/ActivityCalendar';
import { ActivityLegend } from '@/features/outreach/ActivityLegend';
import { ActivityList, activityVariables } from '@/features/outreach/ActivityList';
import { ActivityRecord } from '@/features/outreach/ActivityRecord';
import { ChosenActivity } from '@/features/outreach/ChosenActivity';
import { activitiesDocument, activityDocument, chosenActivityDocument } from '@/features/outreach/documents';
import { activityMapPart } from '@/features/outreach/mapLayers';
import { waitingOf } from '@/features/outreach/outbox';
import { OutboxPanel } from '@/features/outreach/OutboxPanel';
import {
  activityWhere,
  readActivityQuestion,
  readCalendarQuestion,
  writeActivityQuestion,
  writeCalendarQuestion,
} from '@/features/outreach/question';
import { newReport, reportAgain, reportAnew, type ReportStart } from '@/features/outreach/report';
import { ReportForm, type UnitField } from '@/features/outreach/ReportForm';
import { ReportQueue } from '@/features/outreach/ReportQueue';
import { reportWords } from '@/features/outreach/reportWords';
import { useOutbox } from '@/features/outreach/useOutbox';
import { outreachWords } from '@/features/outreach/words';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { useAnswer } from '@/graphql/useAnswer';
import { boundsOf } from '@/map/extent';
import type { Palette } from '@/map/palette';
import { today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import type { RawParams } from '@/url/params';
import { useMe } from './AdminContext';
import { ForStaff } from './ForAdministrators';
import { ListMap } from './ListMap';
import { Screen } from './Screen';
import { useActivityActions } from './bulkActions';
import { useArea } from './useArea';
import { useQuestion } from './useQuestion';
import { Views } from './Views';
import classes from './AdminShell.module.css';

const unitField: UnitField = (label, value, onChange) => <UnitPicker label={label} value={value} day={today()} onChange={onChange} />;

const placeField = (within: string | null, onChange: (within: string | null) => void) => (
  <UnitPicker value={within} day={today()} onChange={onChange} />
);

/** A screen about activities, with the way to the others. */
function ActivitiesFrame({ title, narrow = false, wide = false, children }: { title: string; narrow?: boolean; wide?: boolean; children: ReactNode }) {
  const words = useMessages(outreachWords);
  const editor = isEditor(useMe().grants);
  const exact = { exact: true, includeSearch: false };
  const trail = (
    <nav className={classes.tabs} aria-label={words.title}>
      <Link to="/admin/activities" activeOptions={exact}>
        {words.list}
      </Link>
      <Link to="/admin/activities/calendar" activeOptions={exact}>
        {words.calendar}
      </Link>
      {editor && (
        <Link to="/admin/activities/queue" activeOptions={exact}>
          {words.queue}
        </Link>
      )}
      <Link to="/admin/activities/report" activeOptions={exact}>
        {words.report}
      </Link>
    </nav>
  );
  return (
    <ForStaff>
      <Screen title={title} trail={trail} wide={wide}>
        {narrow ? <div data-narrow>{children}</div> : children}
      </Screen>
    </ForStaff>
  );
}

/** Activities as a list and on the map, which show the same. */
export function ActivitiesScreen() {
  const words = useMessages(outreachWords);
  const { question, unreadable, change } = useQuestion(readActivityQuestion, writeActivityQuestion);
  const actions = useActivityActions();
  const [hovered, setHovered] = useState<string | null>(null);
  const answer = useAnswer(activitiesDocument, activityVariables(question), !unreadable);
  const chosen = useAnswer(chosenActivityDocument, { id: question.id ?? '' }, question.id !== null).data?.data.activity;
  const asked = JSON.stringify(activityWhere(question));
  const part = useCallback(
    (day: Day, palette: Palette) => activityMapPart(JSON.parse(asked) as object, day, palette, question.id),
    [asked, question.id],
  );
  return (
    <ActivitiesFrame title={words.title} wide>
      <ListMap
        title={words.onMap}
        question={asked}
        part={part}
        within={question.within}
        extent={boundsOf(answer.data?.data.activities?.extent)}
        hovered={hovered}
        chosenAt={chosen && chosen.id === question.id ? chosen.position : null}
        legend={(palette) => <ActivityLegend palette={palette} />}
        describe={({ properties }) => String(properties.name ?? '')}
        onPick={({ id }) => change({ ...question, id: question.id === id ? null : id })}
        onHover={setHovered}
      >
        {question.id !== null && <ChosenActivity id={question.id} />}
        <Views list="ACTIVITIES" />
        <ActivityList
          actions={actions}
          question={question}
          unreadable={unreadable}
          place={placeField(question.within, (within) => change({ ...question, within, after: null }))}
          hovered={hovered}
          onHover={setHovered}
          onQuestion={(next) => change(next, { replace: next.search !== question.search })}
        />
      </ListMap>
    </ActivitiesFrame>
  );
}

export function CalendarScreen() {
  const words = useMessages(outreachWords);
  const { question, unreadable, change } = useQuestion(readCalendarQuestion, writeCalendarQuestion);
  return (
    <ActivitiesFrame title={words.calendar}>
      <ActivityCalendar
        question={question}
        unreadable={unreadable}
        place={placeField(question.within, (within) => change({ ...question, within }))}
        onQuestion={(next) => change(next)}
      />
    </ActivitiesFrame>
  );
}

export function QueueScreen() {
  const words = useMessages(outreachWords);
  const { question, unreadable, change } = useQuestion(readActivityQuestion, writeActivityQuestion);
  return (
    <ActivitiesFrame title={words.queue}>
      <ReportQueue
        question={question}
        unreadable={unreadable}
        place={placeField(question.within, (within) => change({ ...question, within, after: null }))}
        onQuestion={(next) => change(next)}
      />
    </ActivitiesFrame>
  );
}

/** A new report, one's own that is written anew (`id`), or one that waits on this device (`key`). */
export function ReportScreen() {
  const words = useMessages(outreachWords);
  const me = useMe();
  const { id, key } = useSearch({ strict: false }) as RawParams;
  return (
    <ActivitiesFrame title={words.report} narrow>
      {id ? (
        <AnswerFrame document={activityDocument} variables={{ id }}>
          {({ activity }) =>
            activity ? <Reporting key={id} first={reportAnew(activity)} /> : <StateMessage state="empty" title={words.notThere} />
          }
        </AnswerFrame>
      ) : key ? (
        <Waiting key={key} account={me.id} report={key} />
      ) : (
        <Reporting key="new" first={newReport()} />
      )}
    </ActivitiesFrame>
  );
}

function Waiting({ account, report }: { account: string; report: string }) {
  const { notThere } = useMessages(outreachWords);
  const [found, setFound] = useState<ReportStart | null | undefined>(undefined);
  useEffect(() => {
    void waitingOf(account).then((waiting) => {
      const one = waiting.find(({ key }) => key === report);
      setFound(one ? reportAgain(one) : null);
    });
  }, [account, report]);
  if (found === undefined) {
    return null;
  }
  return found === null ? <StateMessage state="empty" title={notThere} /> : <Reporting first={found} />;
}

function Reporting({ first }: { first: ReportStart }) {
  const words = useMessages(reportWords);
  const me = useMe();
  const { area } = useArea();
  const navigate = useNavigate();
  const outbox = useOutbox(me.id);
  const [start, setStart] = useState(first);
  const [kept, setKept] = useState<string | null>(null);
  const again = () => {
    setStart(newReport());
    setKept(null);
    void navigate({ to: '/admin/activities/report', replace: true });
  };
  const waits = outbox.waiting.find((report) => report.key === kept);
  return (
    <>
      <OutboxPanel outbox={outbox} />
      {kept === null ? (
        <ReportForm
          key={start.key}
          first={start}
          account={me.id}
          area={area}
          online={outbox.online}
          unitField={unitField}
          onKept={() => setKept(start.key)}
        />
      ) : (
        <div role="status">
          {waits ? !waits.refused && <p>{words.kept}</p> : <p>✓ {words.sentNow}</p>}
          <button type="button" className="button" onClick={again}>
            {words.another}
          </button>
        </div>
      )}
    </>
  );
}

export function ActivityScreen() {
  const words = useMessages(outreachWords);
  const { id } = useParams({ from: '/admin/activities/$id' });
  const me = useMe();
  const [name, setName] = useState<string | null>(null);
  return (
    <ActivitiesFrame key={id} title={name ?? words.title}>
      <ActivityRecord id={id} account={me.id} editor={isEditor(me.grants)} onName={setName} />
    </ActivitiesFrame>
  );
}
