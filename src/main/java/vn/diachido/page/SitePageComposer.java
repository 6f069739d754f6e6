package vn.diachido.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.diachido.address.PublicAddress;
import vn.diachido.board.BoardCode;
import vn.diachido.page.SitePage.BoardSign;
import vn.diachido.page.SitePage.LanguageLink;
import vn.diachido.page.SitePage.PositionText;
import vn.diachido.page.SitePage.ScannedBoard;

/** Puts a site's page together from what is known of the site. */
@Component
class SitePageComposer {

    /** Streets have names there. */
    private static final double MAP_ZOOM = 14;

    private static final Set<String> NOT_ON_SHOW = Set.of("RETIRED", "LOST");

    private final MessageSource messages;
    private final PublicAddress publicAddress;
    private final SiteJsonLd jsonLd;

    SitePageComposer(MessageSource messages, PublicAddress publicAddress, SiteJsonLd jsonLd) {
        this.messages = messages;
        this.publicAddress = publicAddress;
        this.jsonLd = jsonLd;
    }

    /**
     * @param scanned the code of the board that led here; null where none did
     * @param drawable can the QR code of a board be drawn for this visitor?
     */
    SitePage compose(
            SiteView site,
            PageLanguage language,
            @Nullable String scanned,
            Predicate<BoardCode> drawable) {
        List<String> chips = chips(site);
        String description = description(site, chips, language);
        String address = publicAddress.of(SiteLink.path(language, site.slug()));
        return new SitePage(
                site,
                language,
                description,
                address,
                publicAddress.origin().isPresent(),
                publicAddress.of(SiteLink.path(PageLanguage.VI, site.slug())),
                Stream.of(PageLanguage.values()).map(other -> link(site, other)).toList(),
                chips,
                position(site, language),
                boards(site, drawable),
                scanned(site, scanned),
                webAddress(site.sourceUrl()),
                jsonLd.of(site, description, publicAddress.origin().isPresent() ? address : null));
    }

    private LanguageLink link(SiteView site, PageLanguage language) {
        String path = SiteLink.path(language, site.slug());
        String name = language.locale().getDisplayLanguage(language.locale());
        return new LanguageLink(language.tag(), name, path, publicAddress.of(path));
    }

    private static List<String> chips(SiteView site) {
        boolean ranked = !site.rank().equals("NONE") && !site.rank().equals("NOT_STATED");
        return Stream.of(
                        ranked ? "rank." + site.rank() : "",
                        site.relicType() == null ? "" : "relicType." + site.relicType(),
                        site.placeType() == null ? "" : "placeType." + site.placeType())
                .filter(key -> !key.isEmpty() && !key.equals("placeType.OTHER"))
                .toList();
    }

    private String description(SiteView site, List<String> chips, PageLanguage language) {
        if (site.summary() != null) {
            return site.summary();
        }
        Locale locale = language.locale();
        Stream<String> red = site.redAddress() ? Stream.of("site.redAddress") : Stream.empty();
        List<String> kinds =
                Stream.concat(red, chips.stream())
                        .map(key -> messages.getMessage(key, null, locale).toLowerCase(locale))
                        .toList();
        String what =
                kinds.isEmpty()
                        ? messages.getMessage("site.described.plain", null, locale)
                        : String.join(", ", kinds);
        return site.unit() == null
                ? messages.getMessage("site.described", new Object[] {site.name(), what}, locale)
                : messages.getMessage(
                        "site.described.place",
                        new Object[] {site.name(), what, site.unit().withAncestors()},
                        locale);
    }

    private @Nullable PositionText position(SiteView site, PageLanguage language) {
        Double longitude = site.longitude();
        Double latitude = site.latitude();
        if (longitude == null || latitude == null) {
            return null;
        }
        Locale locale = language.locale();
        String text =
                "%s, %s"
                        .formatted(
                                degrees(latitude, "north", "south", locale),
                                degrees(longitude, "east", "west", locale));
        String geoUri = String.format(Locale.ROOT, "geo:%.6f,%.6f", latitude, longitude);
        String mapPath =
                String.format(
                        Locale.ROOT,
                        "/?layer=sites&id=%s&view=%.2f/%.4f/%.4f&lang=%s",
                        site.id(),
                        MAP_ZOOM,
                        latitude,
                        longitude,
                        language.tag());
        return new PositionText(text, geoUri, mapPath);
    }

    private String degrees(double value, String positive, String negative, Locale locale) {
        String side =
                messages.getMessage(
                        "site.position." + (value < 0 ? negative : positive), null, locale);
        return String.format(locale, "%.5f° %s", Math.abs(value), side);
    }

    private static List<BoardSign> boards(SiteView site, Predicate<BoardCode> drawable) {
        return site.boards().stream()
                .filter(board -> !NOT_ON_SHOW.contains(board.state()))
                .map(board -> new BoardCode(board.code()))
                .map(code -> sign(code, drawable.test(code)))
                .toList();
    }

    /** One that leads elsewhere is not said to belong here, whatever the address says. */
    private static @Nullable ScannedBoard scanned(SiteView site, @Nullable String code) {
        return site.boards().stream()
                .filter(board -> board.code().equals(code))
                .map(board ->
                        new ScannedBoard(new BoardCode(board.code()).grouped(), board.place()))
                .findFirst()
                .orElse(null);
    }

    private static BoardSign sign(BoardCode code, boolean drawable) {
        return new BoardSign(code.grouped(), drawable ? code.path() + ".svg" : null);
    }

    /** The address as a link where it is one of the web: an import may bring anything. */
    private static @Nullable URI webAddress(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = URI.create(address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? uri : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
