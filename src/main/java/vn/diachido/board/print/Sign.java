package vn.diachido.board.print;

import org.jspecify.annotations.Nullable;
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardState;

/**
 * A board as it is printed.
 *
 * @param number by which people call it
 * @param name of its site; null where it leads to none yet
 */
record Sign(long number, BoardCode code, BoardState state, @Nullable String name) {}
