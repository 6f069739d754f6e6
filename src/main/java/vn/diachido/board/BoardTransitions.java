package vn.diachido.board;

import static vn.diachido.board.BoardState.DAMAGED;
import static vn.diachido.board.BoardState.INSTALLED;
import static vn.diachido.board.BoardState.ISSUED;
import static vn.diachido.board.BoardState.LOST;
import static vn.diachido.board.BoardState.MOVED;
import static vn.diachido.board.BoardState.PRINTED;
import static vn.diachido.board.BoardState.RETIRED;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.diachido.graphql.Mistake;

/** What a board may become: the same as {@code board.next_states}, which keeps it. */
public final class BoardTransitions {

    private static final Map<BoardState, List<BoardState>> NEXT =
            Map.of(
                    ISSUED, List.of(PRINTED, RETIRED),
                    PRINTED, List.of(INSTALLED, DAMAGED, LOST, RETIRED),
                    INSTALLED, List.of(MOVED, DAMAGED, LOST, RETIRED),
                    MOVED, List.of(INSTALLED, MOVED, DAMAGED, LOST, RETIRED),
                    DAMAGED, List.of(PRINTED, INSTALLED, MOVED, LOST, RETIRED),
                    LOST, List.of(PRINTED, INSTALLED, MOVED, DAMAGED, RETIRED),
                    RETIRED, List.of());

    private BoardTransitions() {}

    public static List<BoardState> after(BoardState state) {
        return NEXT.getOrDefault(state, List.of());
    }

    /**
     * @throws Mistake where a board does not become that
     */
    public static void check(BoardState from, BoardState to) {
        if (from == RETIRED) {
            throw new Mistake("BOARD_RETIRED", "code");
        }
        if (!after(from).contains(to)) {
            String may =
                    after(from).stream().map(BoardState::name).collect(Collectors.joining(", "));
            throw new Mistake("ILLEGAL_TRANSITION", "state", from.name(), to.name(), may);
        }
    }
}
