package vn.diachido.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language a site's page is asked for in: any that the site has a text in. What the page itself
 * says is in one of its own languages.
 *
 * @param tag after BCP 47, as in addresses: {@code vi}, {@code fr}
 * @param page Vietnamese or, for every other tag, English
 */
record PageTongue(String tag, PageLanguage page) {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    static PageTongue of(PageLanguage language) {
        return new PageTongue(language.tag(), language);
    }

    /** Empty where a text is no tag. */
    static Optional<PageTongue> of(@Nullable String tag) {
        if (tag == null || !TAG.matcher(tag).matches()) {
            return Optional.empty();
        }
        return Optional.of(new PageTongue(tag, PageLanguage.of(tag).orElse(PageLanguage.EN)));
    }

    /** Can a site be shown in it? */
    boolean isSpokenBy(SiteView site) {
        return isCommon() || site.spoken().contains(tag);
    }

    /** Is it one that every page has? */
    boolean isCommon() {
        return tag.equals(page.tag());
    }
}
