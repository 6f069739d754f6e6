package vn.diachido.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import vn.diachido.query.request.Asked;

/**
 * How rows of one read model lead to rows of another.
 *
 * @param rows rows made for the occasion instead of the target's table, such as counts
 * @param asOf the day on which the target is looked at, where it is not the day asked about
 * @param order the order of a list that takes none, empty for that of the ids; null leads to one
 */
record Relation<T extends Table<?>, U extends Table<?>>(
        Class<? extends ReadModel<U>> target,
        BiFunction<Row<T>, Row<U>, Condition> on,
        @Nullable Function<Row<T>, Select<?>> rows,
        @Nullable Function<Row<T>, Field<LocalDate>> asOf,
        @Nullable Function<Row<U>, List<? extends OrderField<?>>> order) {

    /** What is asked of the target. */
    Asked asked(Row<T> from) {
        return asOf == null ? from.asked() : from.asked().on(asOf.apply(from));
    }
}
