package vn.diachido.exchange.export;

import static org.jooq.impl.DSL.field;

import org.jooq.Field;
import org.jooq.Table;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.Row;

/**
 * A column of an export.
 *
 * @param path a field of the entity, or of what it leads to: {@code name}, {@code unit.fullName}
 */
record Column(String path, Kind kind) {

    /** What stands in its cells. */
    enum Kind {
        TEXT,
        INTEGER,
        NUMBER,
        FLAG,
        /** Several, parted by semicolons. */
        LIST,
        /** ISO 8601. */
        DAY
    }

    <T extends Table<?>> Field<?> sql(ReadModels models, ReadModel<T> model, Row<T> row) {
        Field<?> value = models.expression(model, path, row);
        if (value.getDataType().isArray()) {
            return field("array_to_string({0}, '; ')", String.class, value);
        }
        if (kind == Kind.LIST) {
            return field(
                    "(select string_agg(one, '; ') from json_array_elements_text(({0})::json) one)",
                    String.class, value);
        }
        return kind == Kind.TEXT || kind == Kind.DAY
                ? field("({0})::text", String.class, value)
                : value;
    }
}
