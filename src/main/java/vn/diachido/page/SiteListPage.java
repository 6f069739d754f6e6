package vn.diachido.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of sites.
 *
 * @param total how many match
 * @param withoutPosition how many of them no map shows
 * @param next the path of the next page; null on the last
 * @param first the path of the first page; null on it
 * @param map the path of the map with the same sites
 * @param where the API's filter as JSON: the map on the page shows what it finds
 * @param frame a line of HTML that embeds the list; null where no absolute address is known
 */
record SiteListPage(
        SiteListQuestion question,
        String address,
        List<LanguageLink> languages,
        int total,
        int withoutPosition,
        List<SiteLine> lines,
        Options options,
        @Nullable String next,
        @Nullable String first,
        String map,
        String where,
        @Nullable String frame) {

    /** The same list in a language. */
    record LanguageLink(String tag, String name, String path, String address) {}

    /** What can be chosen in the form. */
    record Options(
            List<Option> kinds, List<Option> ranks, List<Option> provinces, List<Option> units) {}

    /**
     * @param label of a unit; a message key else
     * @param count null where it is not counted
     */
    record Option(String value, String label, @Nullable Integer count, boolean chosen) {}
}
