package vn.diachido.query.request;

import java.util.List;

/**
 * A question that is not answered, for a reason its asker can mend. The code is stable; the message
 * is looked up under {@code refusal.<key>} in the asker's language.
 */
public final class Refusal extends RuntimeException {

    /** What was wrong, for programs. */
    public enum Code {
        BAD_INPUT,
        BAD_CURSOR,
        BAD_BOX,
        OUT_OF_RANGE,
        TOO_COMPLEX,
        TOO_LARGE,
        TIMEOUT,
        NOT_FOUND,
        CONFLICT,
        UNKNOWN_LAYER,
        UNKNOWN_FILTER,
        UNKNOWN_EXPORT,
        UNKNOWN_STYLE,
        RATE_LIMITED,
        NOT_ALLOWED,
        METHOD_NOT_ALLOWED,
        NOT_ACCEPTABLE,
        UNSUPPORTED_MEDIA_TYPE,
        PERSISTED_QUERY_NOT_FOUND,
        UNTRUSTED_DOCUMENT,
        TOKEN_EXPIRED,
        TOO_MANY_SUBSCRIPTIONS,
        TOO_SLOW
    }

    private final Code code;
    private final String key;
    private final List<Object> arguments;

    /**
     * @param key names the message
     * @param arguments what the message mentions, in its order
     */
    public Refusal(Code code, String key, Object... arguments) {
        super(code + " " + key, null, false, false);
        this.code = code;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public Code code() {
        return code;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
