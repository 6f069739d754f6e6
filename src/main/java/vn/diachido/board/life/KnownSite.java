package vn.diachido.board.life;

/** A site that a board leads to, or shall lead to. */
record KnownSite(long id, Spot spot) {}
