package vn.diachido.query;

import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;

/**
 * A key to order by. It is never null.
 *
 * @param pgType the type a cursor's text is cast to
 */
record Sort<T extends Table<?>>(String pgType, Function<Row<T>, Field<?>> key) {}
