package vn.diachido.query;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.trueCondition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.QueryPart;
import org.jooq.Table;
import vn.diachido.query.request.Cursors;
import vn.diachido.query.request.Input;

/** The order of a list over one table: the asked keys, the id last. */
final class SortKeys {

    private record SortKey(String name, Field<?> field, boolean ascending, String pgType) {}

    private final List<SortKey> keys = new ArrayList<>();

    <T extends Table<?>> SortKeys(ReadModel<T> model, Row<T> row) {
        Set<String> seen = new HashSet<>();
        for (Input order : row.argument("orderBy").items()) {
            String name = order.get("field").symbol();
            Input direction = order.get("direction");
            boolean ascending = !direction.present() || direction.symbol().equals("ASC");
            if (seen.add(name)) {
                add(model, row, name, ascending);
            }
        }
        if (seen.add("ID")) {
            add(model, row, "ID", true);
        }
    }

    private <T extends Table<?>> void add(
            ReadModel<T> model, Row<T> row, String name, boolean ascending) {
        Sort<T> sort = model.sorts.get(name);
        if (sort == null) {
            throw new IllegalStateException(model.type() + " has no SQL for order " + name);
        }
        keys.add(new SortKey(name, sort.key().apply(row), ascending, sort.pgType()));
    }

    List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>();
        keys.forEach(key -> fields.add(key.field()));
        return fields;
    }

    List<OrderField<?>> order(boolean backwards) {
        List<OrderField<?>> order = new ArrayList<>();
        keys.forEach(key ->
                order.add(key.ascending() != backwards ? key.field().asc() : key.field().desc()));
        return order;
    }

    /** Tells orders apart in a cursor. */
    String signature() {
        return String.join(
                ",", keys.stream().map(key -> key.name() + (key.ascending() ? "+" : "-")).toList());
    }

    /** Rows after a cursor, or before it. */
    Condition beyond(Cursors cursors, String list, Input cursor, boolean after) {
        List<Field<?>> bounds = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            int position = i;
            bounds.add(
                    cursor.bind("text", String.class, value -> cursors.keys(list, value)[position])
                            .cast(String.class));
        }
        return sameDirection() ? byRow(bounds, after) : byKey(bounds, after);
    }

    private boolean sameDirection() {
        return keys.stream().map(SortKey::ascending).distinct().count() == 1;
    }

    private Condition byRow(List<Field<?>> bounds, boolean after) {
        boolean greater = keys.getFirst().ascending() == after;
        QueryPart[] typed = new QueryPart[keys.size()];
        for (int i = 0; i < typed.length; i++) {
            typed[i] = typed(i, bounds);
        }
        return condition(
                "({0}) " + (greater ? ">" : "<") + " ({1})",
                list(fields().toArray(QueryPart[]::new)),
                list(typed));
    }

    /** The first key alone says where an index is entered, which alternatives do not. */
    private Condition byKey(List<Field<?>> bounds, boolean after) {
        SortKey first = keys.getFirst();
        String notBefore = first.ascending() == after ? "{0} >= {1}" : "{0} <= {1}";
        return condition(notBefore, first.field(), typed(0, bounds)).and(beyond(bounds, after));
    }

    private Condition beyond(List<Field<?>> bounds, boolean after) {
        Condition beyond = falseCondition();
        Condition equal = trueCondition();
        for (int i = 0; i < keys.size(); i++) {
            SortKey key = keys.get(i);
            String comparison = key.ascending() == after ? "{0} > {1}" : "{0} < {1}";
            beyond = beyond.or(equal.and(condition(comparison, key.field(), typed(i, bounds))));
            equal = equal.and(condition("{0} = {1}", key.field(), typed(i, bounds)));
        }
        return beyond;
    }

    private Field<?> typed(int i, List<Field<?>> bounds) {
        return field("{0}::" + keys.get(i).pgType(), Object.class, bounds.get(i));
    }
}
