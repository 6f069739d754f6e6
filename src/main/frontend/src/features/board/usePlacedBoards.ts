import { useMemo } from 'react';
import type { BoardsQuery } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { boardsDocument } from './documents';
import { routeThrough, type Stop } from './route';
import { mostStops, routeWhere, type RouteQuestion } from './routeQuestion';

export type RouteBoard = NonNullable<BoardsQuery['boards']>['nodes'][number];
export type RouteStop = RouteBoard & Stop;

/** The boards that a route asks for, and the way past those whose place is known. */
export function usePlacedBoards(question: RouteQuestion, unreadable: boolean) {
  const { start, back } = question;
  const asked = { where: routeWhere(question), orderBy: [{ field: 'URGENCY' as const, direction: 'ASC' as const }], first: mostStops };
  const answer = useAnswer(boardsDocument, asked, !unreadable);
  const boards = answer.isPlaceholderData ? undefined : answer.data?.data.boards;
  const [latitude, longitude] = [start?.latitude, start?.longitude];
  const route = useMemo(() => {
    const from = latitude === undefined || longitude === undefined ? null : { latitude, longitude };
    return boards && routeThrough(boards.nodes.filter(isPlaced), from, back);
  }, [boards, latitude, longitude, back]);
  return { answer, boards, route, nowhere: boards?.nodes.filter((board) => !isPlaced(board)) ?? [] };
}

function isPlaced(board: RouteBoard): board is RouteStop {
  return board.longitude !== null && board.latitude !== null;
}
