package vn.diachido.page;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language that pages are written in; the first is what a visitor gets who states none. */
public enum PageLanguage {
    VI("vi_VN"),
    EN("en_GB");

    private static final int LONGEST_HEADER = 500;

    private final String openGraphName;

    PageLanguage(String openGraphName) {
        this.openGraphName = openGraphName;
    }

    /** The tag in addresses: {@code vi}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    /** Language and country as Open Graph writes them. */
    public String openGraphName() {
        return openGraphName;
    }

    /** The language of a tag, written as in addresses. */
    public static Optional<PageLanguage> of(@Nullable String tag) {
        return Stream.of(values()).filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** What was asked for explicitly, else what Accept-Language prefers, else Vietnamese. */
    public static PageLanguage choose(@Nullable String explicit, @Nullable String acceptLanguage) {
        return of(explicit).or(() -> preferred(acceptLanguage)).orElse(VI);
    }

    private static Optional<PageLanguage> preferred(@Nullable String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> of(primaryTag(range)).stream())
                .findFirst();
    }

    private static String primaryTag(LanguageRange range) {
        return range.getRange().split("-", 2)[0];
    }

    /** Ranges by weight; none for a header that is missing or broken. */
    private static List<LanguageRange> ranges(@Nullable String acceptLanguage) {
        if (acceptLanguage == null
                || acceptLanguage.isBlank()
                || acceptLanguage.length() > LONGEST_HEADER) {
            return List.of();
        }
        try {
            return LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException broken) {
            return List.of();
        }
    }
}
