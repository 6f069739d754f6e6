package vn.diachido.board;

import org.jspecify.annotations.Nullable;

/**
 * A board as its code finds it; slug and name of its site are null before it is given one, the name
 * also while that site is withdrawn.
 */
public record IssuedBoard(
        BoardCode code, BoardState state, @Nullable String siteSlug, @Nullable String siteName) {}
