package vn.diachido.query;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.quotedName;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.QueryPart;
import vn.diachido.query.request.Selection;

/** JSON objects built by PostgreSQL, keys in the order selected. */
final class JsonObject {

    /** PostgreSQL takes 100 arguments to a function. */
    private static final int MAX_KEYS = 50;

    private JsonObject() {}

    static Field<JSON> of(
            List<Selection> selections, String type, Function<Selection, Field<?>> value) {
        List<Field<?>> values = new ArrayList<>();
        for (Selection selection : selections) {
            values.add(
                    selection.name().equals("__typename")
                            ? inline(type).cast(String.class)
                            : value.apply(selection));
        }
        return selections.size() > MAX_KEYS ? wide(selections, values) : narrow(selections, values);
    }

    private static Field<JSON> narrow(List<Selection> selections, List<Field<?>> values) {
        List<QueryPart> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            parts.add(inline(selections.get(i).key()));
            parts.add(values.get(i));
        }
        return field("json_build_object({0})", JSON.class, list(parts.toArray(QueryPart[]::new)));
    }

    private static Field<JSON> wide(List<Selection> selections, List<Field<?>> values) {
        List<QueryPart> columns = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            columns.add(field("{0} as {1}", values.get(i), quotedName(selections.get(i).key())));
        }
        return field(
                "(select row_to_json({0}) from (select {1}) {0})",
                JSON.class, name("wide"), list(columns.toArray(QueryPart[]::new)));
    }

    /** The items of all rows, in their order; empty where there are none. */
    static Field<JSON> listOf(Field<?> item) {
        return orEmpty(field("json_agg({0})", JSON.class, item));
    }

    static Field<JSON> orEmpty(Field<JSON> items) {
        return coalesce(items, inline("[]").cast(JSON.class));
    }
}
