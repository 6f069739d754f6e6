package vn.diachido.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.DataVersionRepository;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.graphql.document.Digest;

/**
 * When an answer to a GET may be used again: as long as the same person asks the same in the same
 * language on the same day of the same data and the same release.
 */
@Component
class Freshness {

    private static final String VARY = "Authorization, Cookie, Accept, Accept-Language";

    private final DataVersionRepository data;
    private final String release;

    Freshness(DataVersionRepository data, ObjectProvider<BuildProperties> build) {
        this.data = data;
        BuildProperties known = build.getIfAvailable();
        this.release =
                known == null || known.getTime() == null
                        ? UUID.randomUUID().toString()
                        : known.getTime().toString();
    }

    /** The tag of the answer; taken before it is read, so that it is never newer than that. */
    String tag(HttpServletRequest request, Rendering rendering, Locale locale) {
        String all =
                String.join(
                        "\n",
                        release,
                        String.valueOf(data.version()),
                        Calendar.today().toString(),
                        ViewerFilter.viewer(request).stamp(),
                        locale.toLanguageTag(),
                        rendering.name(),
                        String.valueOf(request.getQueryString()));
        return "W/\"" + Digest.of(all).substring(0, 32) + "\"";
    }

    /** Headers of an answer that may be kept, and used again once its tag was compared. */
    static Consumer<HttpHeaders> kept(String tag) {
        return headers -> {
            headers.setETag(tag);
            headers.setCacheControl(CacheControl.noCache().cachePrivate());
            headers.set(HttpHeaders.VARY, VARY);
        };
    }

    static Consumer<HttpHeaders> notKept() {
        return headers -> headers.setCacheControl(CacheControl.noStore());
    }

    /** Does a client have the answer of this tag? */
    static boolean isHeld(HttpServletRequest request, String tag) {
        String held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return held != null && (held.contains(tag) || held.strip().equals("*"));
    }
}
