import { Link } from '@tanstack/react-router';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { formatDistance, formatPosition } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { geoUri } from './gpx';
import type { Route } from './route';
import { routeWords } from './routeWords';
import type { RouteStop } from './usePlacedBoards';
import { VisitReason } from './VisitReason';
import { visitWords } from './visitWords';
import { boardWords } from './words';
import classes from './route.module.css';

interface Row {
  id: string;
  number: number;
  stop: RouteStop;
  meters: number;
  sumMeters: number;
}

interface Props {
  route: Route<RouteStop>;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
}

/** The stops of a route in their order, each with the way to it. */
export function RouteTable({ route, selected, hovered, onHover }: Props) {
  const words = useMessages(routeWords);
  const visit = useMessages(visitWords);
  const language = useLanguage();
  const rows: Row[] = route.stops.map((visited, index) => ({ id: visited.stop.id, number: index + 1, ...visited }));
  const columns: PlainColumn<Row>[] = [
    { id: 'board', head: words.board, cell: (row) => <Board row={row} /> },
    { id: 'where', head: words.where, cell: ({ stop }) => <Where stop={stop} /> },
    { id: 'why', head: visit.why, cell: ({ stop }) => <VisitReason board={stop} /> },
    { id: 'leg', head: words.leg, cell: ({ meters }) => <span className={classes.whole}>{formatDistance(meters, language)}</span> },
    { id: 'sum', head: words.sum, cell: ({ sumMeters }) => <span className={classes.whole}>{formatDistance(sumMeters, language)}</span> },
    { id: 'map', head: words.map, cell: ({ stop }) => <OnMap stop={stop} /> },
  ];
  return (
    <>
      <PlainTable caption={words.stops} columns={columns} rows={rows} selected={selected} hovered={hovered} onHover={onHover} />
      {route.backMeters !== null && (
        <p className={classes.back}>
          ⟲ {words.home}: {formatDistance(route.backMeters, language)}
        </p>
      )}
    </>
  );
}

function Board({ row: { number, stop } }: { row: Row }) {
  return (
    <span className={classes.whole}>
      <b className={classes.number}>{number}</b>{' '}
      <Link className={classes.code} to="/admin/boards/$id" params={{ id: stop.id }}>
        <code>{stop.code}</code>
      </Link>
    </span>
  );
}

function Where({ stop }: { stop: RouteStop }) {
  const words = useMessages(boardWords);
  return (
    <>
      {stop.site?.name ?? words.noSite}
      <span className={classes.place}>{[stop.place, stop.unit?.fullName].filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** The position, which the device's own map opens. */
function OnMap({ stop }: { stop: RouteStop }) {
  const words = useMessages(routeWords);
  const language = useLanguage();
  const position = formatPosition(stop.latitude, stop.longitude, language);
  return (
    <a href={geoUri(stop, stop.code)} title={words.openMap(stop.code)} aria-label={`${words.openMap(stop.code)}: ${position}`}>
      {position}
    </a>
  );
}
