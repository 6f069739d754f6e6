package vn.diachido.graphql.http;

import java.util.List;
import java.util.Map;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import vn.diachido.query.request.Refusal;

/** As what an answer is written. */
enum Rendering {
    /** What clients get that do not say what they want. */
    JSON(MediaType.APPLICATION_JSON),
    GRAPHQL(MediaType.APPLICATION_GRAPHQL_RESPONSE),
    STREAM(MediaType.TEXT_EVENT_STREAM);

    /** What nearly every client says: not taken apart for each request. */
    private static final Map<String, Rendering> USUAL =
            Map.of(
                    "*/*",
                    JSON,
                    MediaType.APPLICATION_JSON_VALUE,
                    JSON,
                    MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE,
                    GRAPHQL,
                    MediaType.TEXT_EVENT_STREAM_VALUE,
                    STREAM);

    private final MediaType type;

    Rendering(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    /**
     * What a client wants most of what there is.
     *
     * @param accept values of the header {@code Accept}
     */
    static Rendering of(List<String> accept) {
        Rendering usual =
                accept.isEmpty() ? JSON : accept.size() == 1 ? USUAL.get(accept.getFirst()) : null;
        return usual == null ? wanted(accept) : usual;
    }

    private static Rendering wanted(List<String> accept) {
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(wanted);
            return wanted.stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .sorted((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()))
                    .flatMap(type ->
                            List.of(values()).stream().filter(one -> type.includes(one.type)))
                    .findFirst()
                    .orElseThrow(Rendering::nothingWanted);
        } catch (InvalidMediaTypeException e) {
            throw nothingWanted();
        }
    }

    private static Refusal nothingWanted() {
        return new Refusal(Refusal.Code.NOT_ACCEPTABLE, "notAcceptable");
    }
}
