package vn.diachido.board.life;

import org.jspecify.annotations.Nullable;
import vn.diachido.board.BoardState;

/**
 * Something that happens to a board.
 *
 * @param state what it becomes; null where it stays what it is
 * @param siteId where it leads from now on; null where that does not change
 * @param spot where it is hung; null where it is not
 * @param place the same in words
 * @param decoded what a camera read
 * @param photoId the file of a picture of it
 */
record Happening(
        Kind kind,
        @Nullable BoardState state,
        @Nullable Long siteId,
        @Nullable Spot spot,
        @Nullable String place,
        @Nullable BoardFinding finding,
        @Nullable String decoded,
        @Nullable String note,
        @Nullable Long photoId) {

    /** The names are those of the database and of the API. */
    enum Kind {
        STATE,
        HUNG,
        TARGETED,
        INSPECTED
    }

    static Happening state(BoardState state, @Nullable String note) {
        return new Happening(Kind.STATE, state, null, null, null, null, null, note, null);
    }

    static Happening hung(
            BoardState state,
            @Nullable Long siteId,
            Spot spot,
            @Nullable String place,
            @Nullable String note) {
        return new Happening(Kind.HUNG, state, siteId, spot, place, null, null, note, null);
    }

    static Happening targeted(long siteId, @Nullable String note) {
        return new Happening(Kind.TARGETED, null, siteId, null, null, null, null, note, null);
    }

    static Happening inspected(
            @Nullable BoardState state,
            BoardFinding finding,
            @Nullable String decoded,
            @Nullable String note) {
        return new Happening(Kind.INSPECTED, state, null, null, null, finding, decoded, note, null);
    }

    /** The same with a picture of it. */
    Happening with(@Nullable Long photo) {
        return new Happening(kind, state, siteId, spot, place, finding, decoded, note, photo);
    }
}
