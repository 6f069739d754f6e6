package vn.diachido.query;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;

/**
 * A value by which rows are counted.
 *
 * @param label the name of a value on a day
 */
record Facet<T extends Table<?>>(
        Function<Row<T>, Field<?>> value,
        BiFunction<Field<LocalDate>, Field<String>, Field<String>> label) {}
