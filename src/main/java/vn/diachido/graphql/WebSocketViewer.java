package vn.diachido.graphql;

import java.util.Map;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketSessionInfo;
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

    private final AdministratorToken token;

    WebSocketViewer(AdministratorToken token) {
        this.token = token;
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
        if (stated == null) {
            return Mono.empty();
        }
        return Mono.fromRunnable(() ->
                session.getAttributes()
                        .put(Viewer.class.getName(), token.viewer(String.valueOf(stated))));
    }
}
