package vn.diachido.page;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site's page in one language.
 *
 * @param address canonical address; absolute where the public address is configured
 * @param chips message keys of what the place is, beside being a red address
 * @param scanned the board that led here; null where none did
 * @param source the page it was taken from; null where none is known that can be a link
 */
record SitePage(
        SiteView site,
        PageLanguage language,
        String description,
        String address,
        boolean absolute,
        String defaultAddress,
        List<LanguageLink> languages,
        List<String> chips,
        @Nullable PositionText position,
        List<BoardSign> boards,
        @Nullable ScannedBoard scanned,
        @Nullable URI source,
        String jsonLd) {

    /** The same page in a language; the name is the language's own. */
    record LanguageLink(String tag, String name, String path, String address) {}

    /** A board's code in groups, and the path of its picture; null where none can be drawn. */
    record BoardSign(String code, @Nullable String symbol) {}

    /** A board that was scanned, and where it should hang: one pasted over another is noticed. */
    record ScannedBoard(String code, @Nullable String place) {}

    /** A position for people, for an application on their phone, and on our map. */
    record PositionText(String text, String geoUri, String mapPath) {}

    public List<LanguageLink> otherLanguages() {
        return languages.stream().filter(link -> !link.tag().equals(language.tag())).toList();
    }

    public String openGraphLocale() {
        return language.openGraphName();
    }

    public @Nullable String sourceHost() {
        return source == null ? null : source.getHost();
    }
}
