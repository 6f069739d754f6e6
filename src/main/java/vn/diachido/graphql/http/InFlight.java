package vn.diachido.graphql.http;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * A WebSocket and the operations on it whose last answer has not been sent yet: what a client does
 * not read stays in memory, so there are only so many.
 */
final class InFlight extends WebSocketSessionDecorator {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a message is about; its payload is passed over, in whatever order they stand. */
    private record Head(String id, String type) {

        static Head of(String message) {
            String id = "";
            String type = "";
            try (JsonParser parser = JSON.createParser(message)) {
                parser.nextToken();
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
                    if (isText && name.equals("id")) {
                        id = parser.getString();
                    } else if (isText && name.equals("type")) {
                        type = parser.getString();
                    } else {
                        parser.skipChildren();
                    }
                }
            } catch (JacksonException e) {
                // The handler says what is wrong with it.
            }
            return new Head(id, type);
        }
    }

    private final Set<String> operations = ConcurrentHashMap.newKeySet();

    private final int max;

    /**
     * @param max operations at a time
     */
    InFlight(WebSocketSession session, int max) {
        super(session);
        this.max = max;
    }

    /** Counts what a client begins; false where that is one too many. */
    boolean hear(String message) {
        Head head = Head.of(message);
        return switch (head.type()) {
            case "subscribe" ->
                    operations.contains(head.id())
                            || operations.size() < max && operations.add(head.id());
            case "complete" -> {
                operations.remove(head.id());
                yield true;
            }
            default -> true;
        };
    }

    @Override
    public void sendMessage(WebSocketMessage<?> message) throws IOException {
        super.sendMessage(message);
        if (message instanceof TextMessage text) {
            Head head = Head.of(text.getPayload());
            if (head.type().equals("complete") || head.type().equals("error")) {
                operations.remove(head.id());
            }
        }
    }
}
