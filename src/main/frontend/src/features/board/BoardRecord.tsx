import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { StateMessage } from '@/components/StateMessage';
import type { BoardQuery } from '@/graphql/generated/graphql';
import { formatDay } from '@/text/day';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { InspectDialog, RetargetDialog, StateDialog } from './BoardDialogs';
import { boardDocument } from './documents';
import { PrintDialog } from './PrintDialog';
import { boardWords } from './words';
import classes from './board.module.css';

export type Board = NonNullable<BoardQuery['boards']>['nodes'][number];
type BoardEvent = Board['events'][number];
type Print = Board['prints'][number];

interface Props {
  id: string;
  editor: boolean;
  /** How often it was scanned. */
  scans: ReactNode;
  onName: (code: string) => void;
}

/** One board: what it is, what happened to it, and what can be done with it. */
export function BoardRecord({ id, editor, scans, onName }: Props) {
  const words = useMessages(boardWords);
  return (
    <AnswerFrame document={boardDocument} variables={{ id }}>
      {({ boards }) => {
        const board = boards?.nodes[0];
        return board && board.id === id ? (
          <Record board={board} editor={editor} scans={scans} onName={onName} />
        ) : (
          <StateMessage state="empty" title={words.notThere}>
            {words.notThereAdvice}
          </StateMessage>
        );
      }}
    </AnswerFrame>
  );
}

type Asked = 'print' | 'state' | 'retarget' | 'inspect';

const hanging = ['INSTALLED', 'MOVED', 'DAMAGED'];

function Record({ board, editor, scans, onName }: Omit<Props, 'id'> & { board: Board }) {
  const words = useMessages(boardWords);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => onName(board.code), [board.code, onName]);
  const close = () => setAsked(null);
  const retired = board.state === 'RETIRED';
  return (
    <>
      <div className={`${classes.section} ${classes.tools}`}>
        {!retired && (
          <Link className="button" to="/admin/boards/install" search={{ code: board.code } as never}>
            {words.install}
          </Link>
        )}
        {hanging.includes(board.state) && (
          <button type="button" className="button" onClick={() => setAsked('inspect')}>
            {words.inspect}
          </button>
        )}
        {editor && !retired && (
          <>
            <button type="button" className="button" onClick={() => setAsked('print')}>
              {words.print}
            </button>
            <button type="button" className="button" onClick={() => setAsked('retarget')}>
              {words.retarget}
            </button>
          </>
        )}
        {board.nextStates.length > 0 && (
          <button type="button" className="button" onClick={() => setAsked('state')}>
            {words.report}
          </button>
        )}
      </div>
      <Facts board={board} />
      {scans}
      <History events={board.events} />
      {board.prints.length > 0 && <Prints prints={board.prints} />}
      {asked === 'print' && (
        <PrintDialog what={words.thisBoard(board.code)} input={{ boards: [board.id] }} sample={board.code} onClose={close} />
      )}
      {asked === 'state' && <StateDialog board={board} editor={editor} onClose={close} />}
      {asked === 'retarget' && <RetargetDialog board={board} onClose={close} />}
      {asked === 'inspect' && <InspectDialog board={board} onClose={close} />}
    </>
  );
}

function Facts({ board }: { board: Board }) {
  const words = useMessages(boardWords);
  const moment = (iso: string | null) => iso && formatMoment(iso);
  const facts: [string, string | null | undefined][] = [
    [words.state, words.states[board.state]],
    [words.site, board.site?.name ?? words.noSite],
    [words.unit, board.unit?.fullName],
    [words.place, board.place],
    [words.issuedAt, moment(board.issuedAt)],
    [words.installedAt, moment(board.installedAt)],
    [words.inspectedAt, moment(board.inspectedAt)],
    [words.inspectBy, board.inspectBy && formatDay(board.inspectBy)],
    [words.batch, board.batch?.note],
    [words.link, board.link],
  ];
  return (
    <section className={classes.section} aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <div className={classes.beside}>
        <dl className={classes.facts}>
          {facts
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={name} className={classes.fact}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <img className={classes.symbol} src={`/q/${board.code}.svg`} alt={`QR ${board.code}`} width={140} height={140} />
      </div>
    </section>
  );
}

function History({ events }: { events: BoardEvent[] }) {
  const words = useMessages(boardWords);
  const columns: PlainColumn<BoardEvent>[] = [
    { id: 'at', head: words.when, cell: ({ at }) => formatMoment(at) },
    { id: 'kind', head: words.what, cell: (event) => `${words.events[event.kind]}: ${outcome(event, words)}` },
    { id: 'site', head: words.site, cell: ({ site }) => site?.name ?? '' },
    { id: 'place', head: words.place, cell: ({ place }) => place ?? '' },
    { id: 'who', head: words.who, cell: ({ person }) => person?.name ?? '' },
    { id: 'note', head: words.note, cell: ({ note }) => note ?? '' },
    { id: 'photo', head: words.photo, cell: ({ photo }) => (photo ? <a href={photo}>{words.photo}</a> : '') },
  ];
  return (
    <section className={classes.section} aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      {events.length === 0 ? (
        <p className={classes.note}>{words.noEvents}</p>
      ) : (
        <PlainTable caption={words.history} columns={columns} rows={[...events].reverse()} />
      )}
    </section>
  );
}

function outcome({ finding, state }: BoardEvent, words: typeof boardWords.vi): string {
  return finding ? words.findings[finding] : words.states[state];
}

function Prints({ prints }: { prints: Print[] }) {
  const words = useMessages(boardWords);
  const columns: PlainColumn<Print>[] = [
    { id: 'at', head: words.when, cell: ({ printedAt }) => formatMoment(printedAt) },
    { id: 'format', head: words.format, cell: ({ format }) => words.formats[format] },
    { id: 'count', head: words.howMany, cell: ({ count }) => count },
    { id: 'pdf', head: 'PDF', cell: ({ link }) => <a href={link}>{words.openPdf}</a> },
  ];
  return (
    <section className={classes.section} aria-labelledby="prints">
      <h2 id="prints">{words.prints}</h2>
      <PlainTable caption={words.prints} columns={columns} rows={prints} />
    </section>
  );
}
