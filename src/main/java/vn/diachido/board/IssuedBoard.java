package vn.diachido.board;

import org.jspecify.annotations.Nullable;

/** A board as its code finds it; slug and name of its site are null before it is given one. */
public record IssuedBoard(
        BoardCode code, BoardState state, @Nullable String siteSlug, @Nullable String siteName) {}
