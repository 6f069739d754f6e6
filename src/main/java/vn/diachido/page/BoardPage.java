package vn.diachido.page;

import org.jspecify.annotations.Nullable;
import vn.diachido.board.IssuedBoard;

/**
 * What a scanned code leads to where it cannot lead to a site's page.
 *
 * @param code the code in groups; null where it is none of ours
 * @param site the site a board out of use led to; null where there is none
 */
record BoardPage(Reason reason, @Nullable String code, @Nullable SiteLink site) {

    enum Reason {
        /** No code was given: the page asks for one. */
        ASKED,
        MISTYPED,
        UNKNOWN,
        RETIRED,
        WAITING
    }

    static BoardPage without(Reason reason) {
        return new BoardPage(reason, null, null);
    }

    static BoardPage of(Reason reason, IssuedBoard board, PageLanguage language) {
        String slug = board.siteSlug();
        String name = board.siteName();
        return new BoardPage(
                reason,
                board.code().grouped(),
                slug == null || name == null ? null : SiteLink.of(language, slug, name));
    }
}
