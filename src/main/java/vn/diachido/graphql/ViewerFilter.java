package vn.diachido.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.UriComponentsBuilder;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Viewer;

/** Finds out who asks, for every exit. Nobody is taken for the public by a mistyped token. */
@Component
public class ViewerFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = Viewer.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Credentials credentials;
    private final HandlerExceptionResolver handlerExceptionResolver;

    ViewerFilter(Credentials credentials, HandlerExceptionResolver handlerExceptionResolver) {
        this.credentials = credentials;
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

    /**
     * What a mutation answers is read as an account that it signed in, with nothing but its own.
     */
    public static void become(DataFetchingEnvironment environment, long account) {
        AnswerNotes notes = environment.getGraphQlContext().get(AnswerNotes.class);
        Viewer viewer = new Viewer(account, 0, true, Map.of());
        environment.getGraphQlContext().put(AnswerNotes.class, notes.as(viewer));
    }

    /** Who asks by the request of this context. */
    public static Viewer viewer(GraphQLContext context) {
        return RootFetcher.notes(context).viewer();
    }

    /** Has a question of the application's own be asked, and answered, as somebody. */
    public static void askAs(ExecutionGraphQlRequest question, Viewer viewer, Duration time) {
        AnswerNotes notes = AnswerNotes.of(viewer, false, time);
        question.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(AnswerNotes.class, notes)).build());
    }

    static Viewer of(@Nullable Object attribute) {
        return attribute instanceof Viewer viewer ? viewer : Viewer.PUBLIC;
    }

    /** An address with bytes that are no text, or half a percent sign, is noticed here first. */
    private static boolean isReadable(HttpServletRequest request) {
        if (!isOrigin(request.getHeader(HttpHeaders.ORIGIN))) {
            return false;
        }
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

    /** One that cannot be read would fail a handshake. */
    private static boolean isOrigin(@Nullable String origin) {
        try {
            return origin == null || UriComponentsBuilder.fromUriString(origin).build() != null;
        } catch (IllegalArgumentException unreadable) {
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
        try {
            Viewer viewer = asking(request);
            if (!viewer.isPublic()) {
                request.setAttribute(ATTRIBUTE, viewer);
            }
        } catch (Refusal refusal) {
            handlerExceptionResolver.resolveException(request, response, null, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private Viewer asking(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return credentials.bearer(authorization);
        }
        Optional<String> cookie = SessionCookie.find(request);
        if (cookie.isEmpty()) {
            return Viewer.PUBLIC;
        }
        HttpHeaders headers = new ServletServerHttpRequest(request).getHeaders();
        if (!READING.contains(request.getMethod()) && !Credentials.isOwnSite(headers)) {
            throw new Refusal(Refusal.Code.NOT_ALLOWED, "foreignSite");
        }
        return credentials.cookie(cookie);
    }
}
