package vn.diachido.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer tells a browser: to take it for what it says it is, not to frame it unless it
 * is made for that, and to fetch nothing from elsewhere. Before all other filters, some of which
 * refuse.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SafeHeaders extends OncePerRequestFilter {

    /**
     * Nothing is fetched from elsewhere, and neither a script nor a style stands in a page; workers
     * of the editor and the map come as blobs.
     */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " img-src 'self' data: blob:; font-src 'self' data:;"
                    + " style-src 'self'; worker-src 'self' blob:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The editor of GraphiQL writes its colours into the page. */
    private static final String GRAPHIQL = "/graphiql";

    private static final String GRAPHIQL_POLICY =
            POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    /** Below it lies what others may frame. */
    private static final String EMBEDDED = "/embed/";

    private static final String EMBEDDED_POLICY =
            POLICY.replace("frame-ancestors 'none'", "frame-ancestors *");

    /** Said over TLS only: without it nobody could be told. */
    private static final String A_YEAR_OF_TLS = "max-age=31536000";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        set(request, response);
        chain.doFilter(request, response);
    }

    /** Also where no filter was reached. */
    static void set(HttpServletRequest request, HttpServletResponse response) {
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR_OF_TLS);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!isEmbedded(request)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Content-Security-Policy", policy(request));
    }

    private static String policy(HttpServletRequest request) {
        String path = path(request);
        if (path.equals(GRAPHIQL) || path.startsWith(GRAPHIQL + "/")) {
            return GRAPHIQL_POLICY;
        }
        return isEmbedded(request) ? EMBEDDED_POLICY : POLICY;
    }

    /** Is it what others may frame? */
    static boolean isEmbedded(HttpServletRequest request) {
        return path(request).startsWith(EMBEDDED);
    }

    /**
     * The path that the server found, not what stands in the request: {@code /embed/..;/admin}
     * leads to no page that others may frame. Empty where a request line made no sense.
     */
    private static String path(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getServletPath(), "");
    }
}
