package vn.diachido.query.plain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row under a GraphQL type.
 *
 * @param day the day asked about
 * @param asOf the day it answers for
 */
record Thing(String type, Map<String, @Nullable Object> row, LocalDate day, LocalDate asOf) {

    @Nullable Object get(String column) {
        return row.get(column);
    }

    /** A column that is never empty. */
    <V> V certain(String column, Class<V> type) {
        return java.util.Objects.requireNonNull(type.cast(get(column)), column);
    }

    Long id() {
        return ((Number) java.util.Objects.requireNonNull(get("id"))).longValue();
    }
}
