package vn.diachido.graphql.http;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;

/**
 * A WebSocket and the operations on it whose last answer has not been sent yet: what a client does
 * not read stays in memory, so there are only so many.
 */
final class InFlight extends WebSocketSessionDecorator {

    /** Operations of one connection at a time. */
    static final int MAX_OPERATIONS = 20;

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"([a-z]*)\"");

    /** Where id and type of our own messages stand. */
    private static final int HEAD_CHARACTERS = 500;

    private final Set<String> operations = ConcurrentHashMap.newKeySet();

    InFlight(WebSocketSession session) {
        super(session);
    }

    /** Counts what a client begins; false where that is one too many. */
    boolean hear(String message) {
        String type = find(TYPE, message);
        String id = find(ID, message);
        if (type.equals("complete")) {
            operations.remove(id);
        }
        return !type.equals("subscribe")
                || operations.size() < MAX_OPERATIONS && operations.add(id)
                || operations.contains(id);
    }

    @Override
    public void sendMessage(WebSocketMessage<?> message) throws IOException {
        super.sendMessage(message);
        if (message instanceof TextMessage text) {
            String payload = text.getPayload();
            String head = payload.substring(0, Math.min(HEAD_CHARACTERS, payload.length()));
            String type = find(TYPE, head);
            if (type.equals("complete") || type.equals("error")) {
                operations.remove(find(ID, head));
            }
        }
    }

    private static String find(Pattern what, String text) {
        Matcher matcher = what.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
