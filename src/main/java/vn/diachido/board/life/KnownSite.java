package vn.diachido.board.life;

import vn.diachido.graphql.Mistake;

/**
 * A site that a board leads to, or shall lead to.
 *
 * @param shown does everybody see it?
 */
record KnownSite(long id, Spot spot, boolean shown) {

    /** Nobody is led from now on to what is seen no more. */
    KnownSite seen() {
        if (!shown) {
            throw new Mistake("SITE_WITHDRAWN", "site");
        }
        return this;
    }
}
