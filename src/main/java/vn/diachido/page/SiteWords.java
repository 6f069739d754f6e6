package vn.diachido.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a site is, in words. */
@Component
class SiteWords {

    private final MessageSource messages;

    SiteWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Message keys of what it is, beside being a red address. */
    static List<String> chips(SiteView site) {
        return Stream.of(
                        site.isRanked() ? "rank." + site.rank() : "",
                        site.relicType() == null ? "" : "relicType." + site.relicType(),
                        site.placeType() == null ? "" : "placeType." + site.placeType())
                .filter(key -> !key.isEmpty() && !key.equals("placeType.OTHER"))
                .toList();
    }

    /** Its summary, else a sentence of what it is and where. */
    String description(SiteView site, PageTongue tongue) {
        Locale locale = tongue.page().locale();
        SiteView.TextView text = site.text(tongue.tag());
        String summary = text.summary();
        if (summary != null) {
            return summary;
        }
        Stream<String> red = site.redAddress() ? Stream.of("site.redAddress") : Stream.empty();
        List<String> kinds =
                Stream.concat(red, chips(site).stream())
                        .map(key -> say(key, locale).toLowerCase(locale))
                        .toList();
        String what =
                kinds.isEmpty() ? say("site.described.plain", locale) : String.join(", ", kinds);
        String name = text.name();
        return site.unit() == null
                ? say("site.described", locale, name, what)
                : say("site.described.place", locale, name, what, site.unit().withAncestors());
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
