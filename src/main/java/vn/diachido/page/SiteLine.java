package vn.diachido.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A site in a list.
 *
 * @param language of name and summary
 * @param chips message keys of what it is
 * @param distance in words; null where none was asked for
 */
record SiteLine(
        String path,
        String language,
        String name,
        @Nullable String summary,
        boolean redAddress,
        List<String> chips,
        @Nullable String place,
        @Nullable String distance,
        boolean onMap) {

    private static final int KILOMETRE = 1000;

    static SiteLine of(SiteListView.Edge edge, PageLanguage language) {
        SiteListView.Node site = edge.node();
        Double meters = edge.distanceMeters();
        return new SiteLine(
                SiteLink.path(language, site.slug()),
                site.text().language(),
                site.text().name(),
                site.text().summary(),
                site.redAddress(),
                chips(site),
                site.unit() == null ? null : site.unit().withAncestors(),
                meters == null ? null : distance(meters, language.locale()),
                site.longitude() != null);
    }

    private static List<String> chips(SiteListView.Node site) {
        boolean ranked = !site.rank().equals("NONE") && !site.rank().equals("NOT_STATED");
        return Stream.of(
                        ranked ? "rank." + site.rank() : "",
                        site.placeType() == null ? "" : "placeType." + site.placeType())
                .filter(key -> !key.isEmpty() && !key.equals("placeType.OTHER"))
                .toList();
    }

    private static String distance(double meters, Locale locale) {
        return meters < KILOMETRE
                ? Math.round(meters / 10) * 10 + " m"
                : String.format(locale, "%.1f km", meters / KILOMETRE);
    }
}
