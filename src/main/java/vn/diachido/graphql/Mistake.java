package vn.diachido.graphql;

import java.util.List;

/**
 * What a mutation cannot do, for a reason that its sender can mend. It is thrown before the first
 * write. Its message is looked up under {@code mistake.<code>}.
 */
public final class Mistake extends RuntimeException {

    private final String code;
    private final List<String> path;
    private final List<Object> arguments;

    /**
     * @param code stable, in upper snake case
     * @param field of the input; empty for the input as a whole
     * @param arguments what the message mentions, in its order
     */
    public Mistake(String code, String field, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.path = field.isEmpty() ? List.of("input") : List.of("input", field);
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<String> path() {
        return path;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
