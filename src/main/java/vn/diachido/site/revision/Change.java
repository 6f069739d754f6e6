package vn.diachido.site.revision;

import org.jspecify.annotations.Nullable;
import vn.diachido.query.request.Viewer;

/**
 * Why a site changes, and by whom.
 *
 * @param account null for an import
 * @param note in the words of who does it; null where nobody said anything
 */
public record Change(Kind kind, @Nullable Long account, @Nullable String note) {

    public static Change by(Kind kind, Viewer viewer, @Nullable String note) {
        return new Change(kind, viewer.account() == 0 ? null : viewer.account(), note);
    }

    public static final Change IMPORT = new Change(Kind.IMPORTED, null, null);
}
