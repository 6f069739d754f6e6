import { Link } from '@tanstack/react-router';
import { StandIn } from '@/components/AnswerFrame';
import { keep } from '@/components/download';
import type { RequestFailure } from '@/graphql/request';
import { formatDay, today } from '@/text/day';
import { formatDistance, formatNumber, formatPosition } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { gpxRoute } from './gpx';
import type { Route } from './route';
import { mostStops, type RouteQuestion } from './routeQuestion';
import { RouteTable } from './RouteTable';
import { routeWords } from './routeWords';
import type { RouteBoard, RouteStop, usePlacedBoards } from './usePlacedBoards';
import classes from './route.module.css';

interface Props {
  question: RouteQuestion;
  unreadable: boolean;
  found: ReturnType<typeof usePlacedBoards>;
  hovered: string | null;
  onHover: (id: string | null) => void;
  /** Forgets what cannot be read of the address. */
  onClear: () => void;
}

/** A route as a list: how far it is, its stops, and what could not be put on it. */
export function RouteView({ question, unreadable, found, hovered, onHover, onClear }: Props) {
  const words = useMessages(routeWords);
  const { answer, boards, route, nowhere } = found;
  const failure = answer.error as RequestFailure | null;
  if (!boards || !route || failure || unreadable || boards.nodes.length === 0) {
    const common = { failure, unreadable, pending: !boards, total: boards?.totalCount ?? 0, narrowed: false };
    return (
      <StandIn {...common} emptyTitle={words.empty} emptyAdvice={words.emptyAdvice} onRetry={() => void answer.refetch()} onClear={onClear} />
    );
  }
  return (
    <>
      <Total question={question} total={boards.totalCount} route={route} />
      <Left question={question} found={boards.nodes.length} nowhere={nowhere} />
      <RouteTable route={route} selected={question.id} hovered={hovered} onHover={onHover} />
      <p className={`${classes.note} no-print`}>{words.mapHint}</p>
    </>
  );
}

function Total({ question, total, route }: { question: RouteQuestion; total: number; route: Route<RouteStop> }) {
  const words = useMessages(routeWords);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const told = words.total(formatDistance(route.totalMeters, language));
  const of = question.boards.length > 0 ? words.ofChosen : words.ofUrgent;
  const save = () => {
    const places = route.stops.map(({ stop }, index) => ({
      latitude: stop.latitude,
      longitude: stop.longitude,
      name: `${index + 1}. ${stop.code}`,
      note: [stop.site?.name, stop.place, stop.unit?.fullName].filter(Boolean).join(' · '),
    }));
    const begin = question.start && { ...question.start, name: words.legendStart, note: '' };
    const text = gpxRoute(words.title, `${told}. ${words.honest}`, [...(begin ? [begin] : []), ...places, ...(begin && question.back ? [begin] : [])]);
    keep(new Blob([text], { type: 'application/gpx+xml' }), `lo-trinh-${today()}.gpx`);
  };
  return (
    <div className={classes.total} data-testid="route">
      <p>
        <b data-testid="route-total">{told}</b> · {of(number(route.stops.length))} · {words.day(formatDay(today()))}
        {question.boards.length === 0 && total > mostStops && ` · ${words.mostUrgent(number(mostStops), number(total))}`}
      </p>
      <p className={classes.onPaper}>
        {words.start}: {question.start ? formatPosition(question.start.latitude, question.start.longitude, language) : words.noStart}
      </p>
      <p className={classes.note}>{words.honest}</p>
      <div className={classes.tools}>
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="button" onClick={save}>
          {words.gpx}
        </button>
        <Link className="button" to="/admin/boards/inspections" search={(question.within ? { within: question.within } : {}) as never}>
          {words.chooseOthers}
        </Link>
      </div>
    </div>
  );
}

/** Boards that are not on the route, and why. */
function Left({ question, found, nowhere }: { question: RouteQuestion; found: number; nowhere: readonly RouteBoard[] }) {
  const words = useMessages(routeWords);
  const language = useLanguage();
  const gone = question.boards.length === 0 ? 0 : question.boards.length - found;
  return (
    <>
      {gone > 0 && <p className={classes.note}>{words.gone(formatNumber(gone, language))}</p>}
      {nowhere.length > 0 && (
        <p className={classes.note} data-testid="nowhere">
          {words.withoutPosition}{' '}
          {nowhere.map(({ id, code }) => (
            <Link key={id} className={classes.code} to="/admin/boards/$id" params={{ id }}>
              <code>{code}</code>
            </Link>
          ))}
        </p>
      )}
    </>
  );
}
