package vn.diachido.graphql;

import java.util.Map;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.diachido.query.request.Viewer;

/**
 * Finds out who asks over a WebSocket: browsers can send no header there, so the first message may
 * hold {@code Authorization}. A mistyped token closes the socket.
 */
@Component
class WebSocketViewer implements WebSocketGraphQlInterceptor {

    private static final String AUTHORIZATION = "Authorization";

    private final Credentials credentials;

    WebSocketViewer(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request);
    }

    @Override
    public Mono<Object> handleConnectionInitialization(
            WebSocketSessionInfo session, Map<String, Object> payload) {
        Object stated =
                payload.getOrDefault(AUTHORIZATION, session.getHeaders().getFirst(AUTHORIZATION));
        return Mono.fromRunnable(() ->
                session.getAttributes()
                        .put(
                                Viewer.class.getName(),
                                stated == null
                                        ? byCookie(session.getHeaders())
                                        : credentials.bearer(String.valueOf(stated))));
    }

    /** A page of another site may open a socket with the browser's cookie: that one is not used. */
    private Viewer byCookie(HttpHeaders headers) {
        return Credentials.isOwnSite(headers)
                ? credentials.cookie(SessionCookie.find(headers))
                : Viewer.PUBLIC;
    }
}
