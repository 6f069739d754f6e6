package vn.diachido.graphql.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.graphql.Limits;

/** GraphQL over WebSocket, by the protocol {@code graphql-transport-ws}. */
@Configuration(proxyBeanMethods = false)
class WebSocketConfiguration {

    /** Each connection holds a buffer of so many characters. */
    static final int MAX_MESSAGE_CHARACTERS = 64 << 10;

    @Bean
    GraphQlWebSocketHandler graphQlWebSocketHandler(
            WebGraphQlHandler graphQl,
            JsonMapper json,
            Limits limits,
            Sockets sockets,
            @Value("${diachido.cors.origins:}") List<String> origins,
            @Value("${diachido.subscriptions.keep-alive:12s}") Duration keepAlive) {
        CorsConfiguration named = new CorsConfiguration();
        named.setAllowedOrigins(origins);
        return new Handler(graphQl, converter(json), limits, keepAlive, named, sockets);
    }

    @SuppressWarnings("unchecked") // it writes objects of all kinds, but says so in no type
    private static HttpMessageConverter<Object> converter(JsonMapper json) {
        return (HttpMessageConverter<Object>)
                (HttpMessageConverter<?>) new JacksonJsonHttpMessageConverter(json);
    }

    @Bean
    ServletServerContainerFactoryBean webSocketContainer() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(MAX_MESSAGE_CHARACTERS);
        return container;
    }

    /** Takes what cannot be read for what it is: the client's mistake. */
    private static final class Handler extends GraphQlWebSocketHandler {

        private static final String PROTOCOL = "graphql-transport-ws";
        private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");
        private static final CloseStatus NO_PROTOCOL =
                new CloseStatus(4406, "Subprotocol not acceptable");
        private static final CloseStatus TOO_MANY =
                new CloseStatus(4429, "Too many operations at a time");

        private static final CloseStatus TOO_MANY_SOCKETS =
                new CloseStatus(4429, "Too many connections from one address");

        private final Map<String, InFlight> inFlight = new ConcurrentHashMap<>();
        private final int maxOperations;
        private final Sockets sockets;

        Handler(
                WebGraphQlHandler graphQl,
                HttpMessageConverter<Object> json,
                Limits limits,
                Duration keepAlive,
                CorsConfiguration origins,
                Sockets sockets) {
            super(graphQl, json, limits.connectionInit(), keepAlive, origins);
            this.maxOperations = limits.operationsPerSocket();
            this.sockets = sockets;
        }

        @Override
        public List<String> getSubProtocols() {
            return List.of(PROTOCOL);
        }

        @Override
        public void afterConnectionEstablished(WebSocketSession session) {
            if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
                close(session, NO_PROTOCOL);
                return;
            }
            if (!sockets.open(address(session))) {
                close(session, TOO_MANY_SOCKETS);
                return;
            }
            InFlight operations = new InFlight(session, maxOperations);
            inFlight.put(session.getId(), operations);
            super.afterConnectionEstablished(operations);
        }

        private static String address(WebSocketSession session) {
            InetSocketAddress remote = session.getRemoteAddress();
            return remote == null ? "" : remote.getHostString();
        }

        private static void close(WebSocketSession session, CloseStatus why) {
            try {
                session.close(why);
            } catch (IOException e) {
                // It is closed already.
            }
        }

        @Override
        public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
            if (inFlight.remove(session.getId()) != null) {
                sockets.close(address(session));
            }
            super.afterConnectionClosed(session, status);
        }

        @Override
        protected void handleTextMessage(WebSocketSession session, TextMessage message)
                throws Exception {
            InFlight operations = inFlight.get(session.getId());
            if (operations == null || !message.getPayload().stripLeading().startsWith("{")) {
                close(session, INVALID_MESSAGE);
                return;
            }
            if (!operations.hear(message.getPayload())) {
                close(session, TOO_MANY);
                return;
            }
            try {
                super.handleTextMessage(operations, message);
            } catch (HttpMessageNotReadableException
                    | IllegalArgumentException
                    | IllegalStateException
                    | ClassCastException
                    | ResponseStatusException e) {
                close(session, INVALID_MESSAGE);
            }
        }
    }
}
