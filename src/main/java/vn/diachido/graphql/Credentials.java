package vn.diachido.graphql;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Viewer;

/**
 * Who asks, by what a request shows: a token in {@code Authorization}, which must be somebody's, or
 * the cookie of a browser, which may be out of date.
 */
@Component
public class Credentials {

    private static final String SCHEME = "Bearer ";

    private final Viewers viewers;

    Credentials(Viewers viewers) {
        this.viewers = viewers;
    }

    /**
     * @throws Refusal where the token is nobody's: nobody is taken for the public by a mistyped one
     */
    Viewer bearer(String authorization) {
        return Optional.of(authorization)
                .filter(header -> header.startsWith(SCHEME))
                .flatMap(header -> viewers.find(header.substring(SCHEME.length()).strip()))
                .orElseThrow(() -> new Refusal(Refusal.Code.NOT_ALLOWED, "badToken"));
    }

    Viewer cookie(Optional<String> token) {
        return token.flatMap(viewers::find).orElse(Viewer.PUBLIC);
    }

    /**
     * Does a page of our own ask, or a program? A browser says of every request that another site's
     * page makes where it comes from.
     */
    static boolean isOwnSite(HttpHeaders headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = headers.getOrigin();
        return origin == null || isHost(origin, headers.getFirst(HttpHeaders.HOST));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return URI.create(origin).getRawAuthority() != null
                    && URI.create(origin).getRawAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
