package vn.diachido.graphql.http;

import java.util.Set;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import vn.diachido.query.request.Refusal;

/** HTTP statuses of GraphQL answers. */
public final class Status {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;

    private Status() {}

    /** Of a request that is refused before it is asked. */
    public static int of(Refusal.Code code) {
        return switch (code) {
            case NOT_ALLOWED -> 401;
            case NOT_FOUND, UNKNOWN_LAYER, UNKNOWN_FILTER, UNKNOWN_EXPORT, UNKNOWN_STYLE -> 404;
            case METHOD_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
            case CONFLICT -> 409;
            case NOT_ACCEPTABLE -> 406;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case RATE_LIMITED -> 429;
            case TOO_MANY_SUBSCRIPTIONS, TIMEOUT -> 503;
            default -> BAD_REQUEST;
        };
    }

    /** Of an answer: clients that ask for plain JSON get 200 whatever the document was. */
    static int of(WebGraphQlResponse answer, Rendering rendering) {
        if (answer.getErrors().stream().anyMatch(Status::isMutationByGet)) {
            return METHOD_NOT_ALLOWED;
        }
        boolean ran = answer.getExecutionResult().isDataPresent();
        return ran || rendering != Rendering.GRAPHQL ? OK : BAD_REQUEST;
    }

    private static boolean isMutationByGet(ResponseError error) {
        return Refusal.Code.METHOD_NOT_ALLOWED.name().equals(error.getExtensions().get("code"));
    }

    static void allow(HttpHeaders headers, int status) {
        if (status == METHOD_NOT_ALLOWED) {
            headers.setAllow(Set.of(HttpMethod.GET, HttpMethod.POST));
        }
    }
}
