package vn.diachido.graphql;

import graphql.GraphQLContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import vn.diachido.query.request.Refusal;

/** The program that posted a request, and the headers that go out with its answer. */
public final class Caller {

    private static final String BEARER = "Bearer ";

    private final String address;
    private final boolean secure;
    private final String agent;
    private final @Nullable String token;
    private final HttpHeaders headers = new HttpHeaders();

    private Caller(HttpServletRequest request) {
        this.address = request.getRemoteAddr();
        this.secure = request.isSecure();
        @Nullable String stated = request.getHeader(HttpHeaders.USER_AGENT);
        this.agent = stated == null ? "" : stated;
        this.token = token(request);
    }

    private static @Nullable String token(HttpServletRequest request) {
        @Nullable String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : SessionCookie.find(request).orElse(null);
    }

    public static Caller of(HttpServletRequest request) {
        return new Caller(request);
    }

    /**
     * Who posted a GraphQL request.
     *
     * @throws Refusal where it came by a way whose answer has no headers
     */
    public static Caller of(GraphQLContext context) {
        Caller caller = context.get(Caller.class);
        if (caller == null) {
            throw new Refusal(Refusal.Code.METHOD_NOT_ALLOWED, "postOnly");
        }
        return caller;
    }

    /** Where it asks from, without a port. */
    public String address() {
        return address;
    }

    /** Did the request come over TLS? */
    public boolean secure() {
        return secure;
    }

    /** What it says it is; empty where it says nothing. */
    public String agent() {
        return agent;
    }

    /** By which it is signed in. */
    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    /** What goes out with the answer. */
    public HttpHeaders headers() {
        return headers;
    }
}
