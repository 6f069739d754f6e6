package vn.diachido.graphql.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.graphql.Limits;
import vn.diachido.query.request.Refusal;

/** Reads GraphQL requests from bodies and from addresses. */
@Component
class Questions {

    private static final List<String> NAMES =
            List.of("query", "operationName", "variables", "extensions");

    private final JsonMapper json;
    private final int maxBytes;

    Questions(JsonMapper json, Limits limits) {
        this.json = json;
        this.maxBytes = Math.toIntExact(limits.body().toBytes());
    }

    /**
     * @throws Refusal where it is no GraphQL request
     */
    GraphQlRequest read(HttpServletRequest http) throws IOException {
        return question(http.getMethod().equals("GET") ? ofAddress(http) : ofBody(http));
    }

    private Map<?, ?> ofAddress(HttpServletRequest http) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        for (String name : NAMES) {
            String value = http.getParameter(name);
            if (value != null) {
                boolean object = name.equals("variables") || name.equals("extensions");
                fields.put(name, object ? objectOrNothing(value) : value);
            }
        }
        return fields;
    }

    private @Nullable Object objectOrNothing(String value) {
        return value.isBlank() || value.equals("null") ? null : object(value.getBytes(UTF_8));
    }

    private Map<?, ?> ofBody(HttpServletRequest http) throws IOException {
        if (!isJson(http.getContentType())) {
            throw new Refusal(Refusal.Code.UNSUPPORTED_MEDIA_TYPE, "jsonNeeded");
        }
        if (http.getContentLengthLong() > maxBytes) {
            throw tooLarge();
        }
        byte[] body = http.getInputStream().readNBytes(maxBytes + 1);
        if (body.length > maxBytes) {
            throw tooLarge();
        }
        return object(body);
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(
                            MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private Refusal tooLarge() {
        return new Refusal(Refusal.Code.TOO_LARGE, "bodyTooLarge", maxBytes);
    }

    private Map<?, ?> object(byte[] text) {
        try {
            Map<?, ?> object = json.readValue(text, Map.class);
            if (object != null) {
                return object;
            }
        } catch (JacksonException e) {
            throw noQuestion();
        }
        throw noQuestion();
    }

    private static GraphQlRequest question(Map<?, ?> fields) {
        Map<String, Object> extensions = object(fields.get("extensions"));
        String document = text(fields.get("query"));
        if (document == null && extensions.containsKey("persistedQuery")) {
            document = PersistedQuerySupport.PERSISTED_QUERY_MARKER;
        }
        if (document == null || document.isBlank()) {
            throw noQuestion();
        }
        return new DefaultGraphQlRequest(
                document,
                text(fields.get("operationName")),
                object(fields.get("variables")),
                extensions);
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw noQuestion();
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    private static <V extends @Nullable Object> Map<String, V> object(@Nullable Object value) {
        if (value == null || value instanceof Map<?, ?>) {
            return value == null ? Map.of() : (Map<String, V>) value;
        }
        throw noQuestion();
    }

    private static Refusal noQuestion() {
        return new Refusal(Refusal.Code.BAD_INPUT, "noGraphQlRequest");
    }
}
