package vn.diachido.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site's page in one language.
 *
 * @param note message key of what the reader should know of the text; null where nothing
 * @param textLanguage the name of the language of the text, in the page's language
 * @param text in the page's language, else in the site's own
 * @param scanned the board that led here; null where none did
 * @param facts lines of what is known of it, in words
 * @param embedding null where no absolute address is known
 * @param preview is it a draft, which the public does not see?
 */
record SitePage(
        SiteView site,
        PageTongue tongue,
        SiteView.TextView text,
        Head head,
        @Nullable String note,
        String textLanguage,
        @Nullable String story,
        List<String> chips,
        Facts facts,
        List<SiteMedia> media,
        List<BoardSign> boards,
        @Nullable ScannedBoard scanned,
        @Nullable Embedding embedding,
        boolean preview) {

    /**
     * What stands in the head for programs.
     *
     * @param address canonical address; absolute where the public address is configured
     * @param image the absolute address of a picture; null where none can be said
     */
    record Head(
            String description,
            String address,
            boolean absolute,
            String defaultAddress,
            List<LanguageLink> languages,
            String openGraphLocale,
            @Nullable String image,
            String jsonLd) {}

    /**
     * What is known of it.
     *
     * @param website only where it can be a link
     * @param sources where it can be read
     */
    record Facts(
            @Nullable String period,
            List<RankLine> ranks,
            List<String> hours,
            @Nullable SourceLink website,
            @Nullable PositionText position,
            List<SourceLink> sources) {}

    /** The same page in a language; the name is the language's own. */
    record LanguageLink(String tag, String name, String path, String address) {}

    /**
     * A rank and its days.
     *
     * @param key of its name
     * @param days in words; null where not stated
     */
    record RankLine(String key, @Nullable String decision, @Nullable String days, boolean over) {}

    /** Where something can be read; the address is null where it can be no link. */
    record SourceLink(String title, @Nullable String address, @Nullable String publisher) {}

    /** A board's code in groups, and the path of its picture; null where none can be drawn. */
    record BoardSign(String code, @Nullable String symbol) {}

    /** A board that was scanned, and where it should hang: one pasted over another is noticed. */
    record ScannedBoard(String code, @Nullable String place) {}

    /** A position for people, for an application on their phone, and on our map. */
    record PositionText(String text, String geoUri, String mapPath) {}

    /** The same as a preview, which leads to other previews only. */
    SitePage asPreview(List<LanguageLink> languages) {
        Head unsaid =
                new Head(
                        head.description, "", false, "", languages, head.openGraphLocale, null, "");
        return new SitePage(
                site,
                tongue,
                text,
                unsaid,
                note,
                textLanguage,
                story,
                chips,
                facts,
                media,
                boards,
                scanned,
                null,
                true);
    }

    public List<LanguageLink> otherLanguages() {
        return head.languages().stream().filter(link -> !link.tag().equals(tongue.tag())).toList();
    }
}
