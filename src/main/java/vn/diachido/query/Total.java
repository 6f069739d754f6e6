package vn.diachido.query;

import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * One value over all rows of a connection, whatever the page.
 *
 * @param target what the value is an object of; null where it is the answer itself
 * @param column the value's name in the target
 */
record Total<T extends Table<?>>(
        Function<Row<T>, Field<?>> value,
        @Nullable Class<? extends ValueModel> target,
        String column) {}
