package vn.diachido.graphql.document;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a list may have.
 *
 * @param variable which says it; null where the document does
 * @param known what the document says, or is taken where the variable is not there
 * @param most it can be: a page that is larger is refused when it is read
 */
record Rows(@Nullable String variable, long known, long most) {

    static final Rows ONE = fixed(1);

    static Rows fixed(long count) {
        return new Rows(null, count, count);
    }

    long count(Map<String, ?> variables) {
        if (variable == null) {
            return known;
        }
        Object value = variables.get(variable);
        return switch (value) {
            case Number number -> Math.clamp(number.longValue(), 0, most);
            case Collection<?> items -> items.size();
            case null, default -> known;
        };
    }
}
