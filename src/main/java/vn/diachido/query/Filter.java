package vn.diachido.query;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.trueCondition;

import java.util.List;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.diachido.query.request.Input;

/**
 * What an entity's filter input means for a row: its fields joined by and, with and, or and not.
 */
record Filter<T extends Table<?>>(ReadModel<T> model, Row<T> row) {

    Condition matches(Input where) {
        Condition all = noCondition();
        for (String name : where.keys()) {
            Input value = where.get(name);
            if (value.present()) {
                all = all.and(matches(name, value));
            }
        }
        return all;
    }

    private Condition matches(String name, Input value) {
        return switch (name) {
            case "and" -> DSL.and(each(value));
            case "or" -> value.items().isEmpty() ? falseCondition() : DSL.or(each(value));
            case "not" -> condition("({0}) is not true", trueIfNone(matches(value)));
            default -> {
                BiFunction<Row<T>, Input, Condition> filter = model.filters.get(name);
                if (filter == null) {
                    throw new IllegalStateException(model.type() + " has no filter " + name);
                }
                yield filter.apply(row, value);
            }
        };
    }

    private List<Condition> each(Input list) {
        return list.items().stream().map(item -> trueIfNone(matches(item))).toList();
    }

    private static Condition trueIfNone(Condition condition) {
        return condition.equals(noCondition()) ? trueCondition() : condition;
    }
}
