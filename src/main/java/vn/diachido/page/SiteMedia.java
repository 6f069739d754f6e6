package vn.diachido.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A picture, a narration, a video or a panorama on a page.
 *
 * @param address a path of this server; elsewhere for videos and panoramas
 * @param alternative what it shows or says, in words
 * @param credit whose it is, and under which licence
 */
record SiteMedia(
        String kind,
        String address,
        @Nullable Integer width,
        @Nullable Integer height,
        String alternative,
        String credit) {

    private static final List<String> ELSEWHERE = List.of("VIDEO", "PANORAMA");

    /** Those that can be shown; a link that is none of the web is left out. */
    static List<SiteMedia> of(SiteView site, PageLanguage language) {
        return site.media().stream()
                .filter(medium ->
                        !ELSEWHERE.contains(medium.kind())
                                || SiteFacts.webAddress(medium.url()) != null)
                .map(medium ->
                        new SiteMedia(
                                medium.kind(),
                                medium.url(),
                                medium.width(),
                                medium.height(),
                                medium.alternative(language),
                                credit(medium)))
                .toList();
    }

    private static String credit(SiteView.MediumView medium) {
        return Stream.of(medium.author(), medium.credit(), medium.licence())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
