package vn.diachido.graphql.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;

/**
 * A client of graphql-transport-ws: what it hears, in order, and the code where the server closes.
 */
public final class SocketClient implements WebSocket.Listener {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    public SocketClient(TestServer server, String... headers) {
        WebSocket.Builder builder =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws");
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket =
                builder.buildAsync(
                                URI.create(
                                        server.address().toString().replace("http", "ws")
                                                + "/graphql"),
                                this)
                        .join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            heard.add(text.toString());
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        heard.add("{\"type\": \"closed\", \"code\": %d}".formatted(code));
        return null;
    }

    public void say(Object message) {
        socket.sendText(
                        message instanceof String string
                                ? string
                                : JSON.writeValueAsString(message),
                        true)
                .join();
    }

    public SocketClient hello() {
        say(Map.of("type", "connection_init"));
        assertThat(hear().path("type").asString()).isEqualTo("connection_ack");
        return this;
    }

    public void subscribe(String id, String document, Map<String, ?> variables) {
        say(
                Map.of(
                        "type",
                        "subscribe",
                        "id",
                        id,
                        "payload",
                        Map.of("query", document, "variables", variables)));
    }

    /** The next message that is no ping. */
    public JsonNode hear() {
        JsonNode message = hearAny();
        while (message.path("type").asString().equals("ping")) {
            message = hearAny();
        }
        return message;
    }

    public JsonNode hearAny() {
        try {
            String message = heard.poll(60, TimeUnit.SECONDS);
            assertThat(message).as("a message").isNotNull();
            return JSON.readTree(message);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code by which the server closes, whatever it says before that. */
    int closed() {
        JsonNode message = hear();
        while (!message.path("type").asString().equals("closed")) {
            message = hear();
        }
        return message.path("code").asInt();
    }

    public void abort() {
        socket.abort();
    }
}
