import { Link } from '@tanstack/react-router';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { ScanChart } from '@/features/board/ScanChart';
import { siteWords } from '@/features/site/words';
import { keepingWords } from '@/features/site/editing/words';
import type { BoardState } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { useScanPeriod } from './useScanPeriod';

interface Board {
  id: string;
  code: string;
  state: BoardState;
  link: string;
}

function Code({ board }: { board: Board }) {
  return (
    <Link to="/admin/boards/$id" params={{ id: board.id }}>
      <code>{board.code}</code>
    </Link>
  );
}

/** The boards that lead to a site, and how often those were scanned that led there. */
export function SiteBoards({ site, boards }: { site: string; boards: Board[] }) {
  const words = useMessages(siteWords);
  const keeping = useMessages(keepingWords);
  const [period, setPeriod] = useScanPeriod();
  const columns: PlainColumn<Board>[] = [
    { id: 'code', head: words.board, cell: (board) => <Code board={board} /> },
    { id: 'state', head: keeping.state, cell: (board) => words.boardStates[board.state] },
    { id: 'link', head: 'QR', cell: (board) => <a href={`/q/${board.code}.svg`}>SVG</a> },
  ];
  return (
    <>
      <PlainTable caption={keeping.boards} columns={columns} rows={boards} />
      <ScanChart where={{ site: [site] }} period={period} onPeriod={setPeriod} />
    </>
  );
}
