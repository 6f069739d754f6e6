package vn.diachido.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Viewer;

/**
 * What the address of an exit asks, as it stands there.
 *
 * @param where the entity's filter as JSON; null for everything
 * @param hash of a filter that is kept, instead of {@code where}
 * @param orderBy the entity's order as JSON; null for that of the ids
 * @param asOf a day; null for today
 */
public record UrlQuestion(
        @Nullable String where,
        @Nullable String hash,
        @Nullable String orderBy,
        @Nullable String asOf,
        Viewer viewer,
        Locale locale) {

    public static UrlQuestion of(HttpServletRequest request) {
        return new UrlQuestion(
                parameter(request, "where"),
                parameter(request, "w"),
                parameter(request, "orderBy"),
                parameter(request, "asOf"),
                ViewerFilter.viewer(request),
                locale(request));
    }

    /**
     * The day that is named; null where none is.
     *
     * @throws Refusal where it is none
     */
    public @Nullable LocalDate day() {
        if (asOf == null) {
            return null;
        }
        try {
            return Scalars.parseDay(asOf);
        } catch (DateTimeException e) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "badDay", asOf);
        }
    }

    /** The language named in the address, else that of the request. */
    private static Locale locale(HttpServletRequest request) {
        String language = parameter(request, "lang");
        return language == null
                ? RequestContextUtils.getLocale(request)
                : Locale.forLanguageTag(language);
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
