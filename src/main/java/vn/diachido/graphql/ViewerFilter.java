package vn.diachido.graphql;

import graphql.schema.DataFetchingEnvironment;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Viewer;

/** Finds out who asks, for every exit. Nobody is taken for the public by a mistyped token. */
@Component
public class ViewerFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = Viewer.class.getName();

    private final AdministratorToken token;
    private final HandlerExceptionResolver handlerExceptionResolver;

    ViewerFilter(AdministratorToken token, HandlerExceptionResolver handlerExceptionResolver) {
        this.token = token;
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    /** Who asks by this request. */
    public static Viewer viewer(HttpServletRequest request) {
        return of(request.getAttribute(ATTRIBUTE));
    }

    /** Who asks by this GraphQL request. */
    public static Viewer viewer(DataFetchingEnvironment environment) {
        return RootFetcher.asker(environment).viewer();
    }

    static Viewer of(@Nullable Object attribute) {
        return attribute instanceof Viewer viewer ? viewer : Viewer.PUBLIC;
    }

    /** An address with bytes that are no text, or half a percent sign, is noticed here first. */
    private static boolean isReadable(HttpServletRequest request) {
        if (request.getQueryString() == null) {
            return true;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isReadable(request)) {
            Refusal refusal = new Refusal(Refusal.Code.BAD_INPUT, "badParameter");
            handlerExceptionResolver.resolveException(request, response, null, refusal);
            return;
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            try {
                request.setAttribute(ATTRIBUTE, token.viewer(authorization));
            } catch (Refusal refusal) {
                handlerExceptionResolver.resolveException(request, response, null, refusal);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
