package vn.diachido.graphql.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Which pages of other sites may read answers: what is made for maps and for embedding is open to
 * all of them, GraphQL to those that are named. Headers stand on errors too. Credentials of a
 * browser are never asked for: who asks is in a header that a page sets itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CrossOriginFilter extends OncePerRequestFilter {

    private static final Pattern OPEN =
            Pattern.compile(
                    "/(tiles|styles|clusters|export|assets/fonts|embed|feeds)/.*|/oembed"
                            + "|/[a-zA-Z-]+/sites/[^/]*");
    private static final String EVERYBODY = "*";
    private static final String AN_HOUR = "3600";

    private final List<String> origins;

    CrossOriginFilter(@Value("${diachido.cors.origins:}") List<String> origins) {
        this.origins = origins;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String allowed = allowed(request.getServletPath(), request.getHeader("Origin"));
        if (allowed != null) {
            response.setHeader("Access-Control-Allow-Origin", allowed);
            response.setHeader(
                    "Access-Control-Expose-Headers",
                    "ETag, Content-Disposition, X-Credit, X-Total-Count");
            if (!allowed.equals(EVERYBODY)) {
                response.addHeader("Vary", "Origin");
            }
            if (isPreflight(request)) {
                answerPreflight(response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /**
     * @param path that the server found, without the tricks that may stand in a request
     */
    private @Nullable String allowed(String path, @Nullable String origin) {
        if (OPEN.matcher(path).matches() || path.equals("/graphql") && origins.contains("*")) {
            return EVERYBODY;
        }
        return origin != null && path.equals("/graphql") && origins.contains(origin)
                ? origin
                : null;
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS")
                && request.getHeader("Access-Control-Request-Method") != null;
    }

    private static void answerPreflight(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Access-Control-Allow-Methods", "GET, POST");
        response.setHeader(
                "Access-Control-Allow-Headers",
                "Accept, Accept-Language, Authorization, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", AN_HOUR);
    }
}
