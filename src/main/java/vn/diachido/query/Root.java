package vn.diachido.query;

import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Table;

/**
 * A field of {@code Query} that a read model answers.
 *
 * @param list a connection; otherwise one thing
 * @param by finds the one thing by the field's arguments
 * @param preference which of several rows is meant, best first
 */
public record Root<T extends Table<?>>(
        String field,
        ReadModel<T> model,
        boolean list,
        Function<Row<T>, Condition> by,
        Function<Row<T>, List<? extends OrderField<?>>> preference) {}
