package vn.diachido.board.life;

import org.jspecify.annotations.Nullable;
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardState;

/**
 * A board as it stands before something happens to it.
 *
 * @param hung where it hangs, or for which unit it was issued
 * @param site where its site is; null where it leads to none
 */
record KnownBoard(long id, BoardCode code, BoardState state, Spot hung, @Nullable KnownSite site) {}
