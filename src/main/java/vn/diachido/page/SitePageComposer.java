package vn.diachido.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.address.PublicAddress;
import vn.diachido.board.BoardCode;
import vn.diachido.page.SitePage.BoardSign;
import vn.diachido.page.SitePage.Head;
import vn.diachido.page.SitePage.LanguageLink;
import vn.diachido.page.SitePage.ScannedBoard;
import vn.diachido.site.StoryText;

/** Puts a site's page together from what is known of the site. */
@Component
class SitePageComposer {

    private static final Set<String> NOT_ON_SHOW = Set.of("RETIRED", "LOST");

    private final SiteWords words;
    private final SiteFacts facts;
    private final PublicAddress publicAddress;
    private final SiteJsonLd jsonLd;

    SitePageComposer(
            SiteWords words, SiteFacts facts, PublicAddress publicAddress, SiteJsonLd jsonLd) {
        this.words = words;
        this.facts = facts;
        this.publicAddress = publicAddress;
        this.jsonLd = jsonLd;
    }

    /**
     * @param scanned the code of the board that led here; null where none did
     * @param drawable can the QR code of a board be drawn for this visitor?
     * @param origin where absolute addresses begin for this visitor
     */
    SitePage compose(
            SiteView site,
            PageTongue tongue,
            @Nullable String scanned,
            Predicate<BoardCode> drawable,
            Optional<String> origin) {
        Locale locale = tongue.page().locale();
        SiteView.TextView text = site.text(tongue.tag());
        String story = text.story();
        return new SitePage(
                site,
                tongue,
                text,
                head(site, tongue),
                note(text, tongue),
                Locale.forLanguageTag(text.language()).getDisplayLanguage(locale),
                story == null ? null : StoryText.harmless(story),
                SiteWords.chips(site),
                facts.of(site, tongue),
                SiteMedia.of(site, tongue.page()),
                boards(site, drawable),
                scanned(site, scanned),
                origin.map(begin -> new Embedding(begin, tongue, site.slug(), text.name()))
                        .orElse(null),
                false);
    }

    /**
     * A draft as its page will be, marked as what it is.
     *
     * @param path of previews of it, with a place for the language's tag
     */
    SitePage preview(SiteView site, PageTongue tongue, String path) {
        SitePage page = compose(site, tongue, null, code -> false, Optional.empty());
        Head head = page.head();
        List<LanguageLink> languages =
                head.languages().stream()
                        .map(link -> previewed(link, path.formatted(link.tag())))
                        .toList();
        return page.asPreview(languages);
    }

    private static LanguageLink previewed(LanguageLink link, String path) {
        return new LanguageLink(link.tag(), link.name(), path, path);
    }

    private Head head(SiteView site, PageTongue tongue) {
        String description = words.description(site, tongue);
        return new Head(
                description,
                publicAddress.of(SiteLink.path(tongue.tag(), site.slug())),
                publicAddress.origin().isPresent(),
                publicAddress.of(SiteLink.path(PageLanguage.VI, site.slug())),
                languages(site),
                tongue.isCommon() ? tongue.page().openGraphName() : tongue.tag().replace('-', '_'),
                site.media().stream()
                        .filter(medium -> medium.kind().equals("IMAGE"))
                        .findFirst()
                        .filter(picture -> publicAddress.origin().isPresent())
                        .map(picture -> publicAddress.of(picture.url()))
                        .orElse(null),
                jsonLd.of(site, tongue, description));
    }

    /** Those of all pages, then others that the site speaks. */
    private List<LanguageLink> languages(SiteView site) {
        Stream<String> common = Stream.of(PageLanguage.values()).map(PageLanguage::tag);
        return Stream.concat(common, site.spoken().stream())
                .distinct()
                .map(tag -> link(site, tag))
                .toList();
    }

    private LanguageLink link(SiteView site, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String path = SiteLink.path(tag, site.slug());
        return new LanguageLink(
                tag, locale.getDisplayLanguage(locale), path, publicAddress.of(path));
    }

    private static @Nullable String note(SiteView.TextView text, PageTongue tongue) {
        if (!text.language().equals(tongue.tag())) {
            return "site.text.fallback";
        }
        return text.stale() ? "site.text.stale" : null;
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
}
