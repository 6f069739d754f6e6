package vn.diachido.map;

import java.util.Map;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/**
 * What a feature of a tile carries beside its shape.
 *
 * @param fields its names, each with the JSON type as TileJSON names it: String, Number or Boolean
 * @param sql the value; where there are several names a {@code jsonb} object with them as keys
 */
public record Property<T extends Table<?>>(
        Map<String, String> fields, Function<Row<T>, Field<?>> sql) {

    public Property(String name, String type, Function<Row<T>, Field<?>> sql) {
        this(Map.of(name, type), sql);
    }

    /** A field of the entity, by the same name. */
    public static <T extends Table<?>> Property<T> of(
            ReadModel<T> model, String field, String type) {
        return new Property<>(field, type, row -> model.expression(field, row));
    }

    public static <T extends Table<?>> Property<T> text(ReadModel<T> model, String field) {
        return of(model, field, "String");
    }

    public static <T extends Table<?>> Property<T> flag(ReadModel<T> model, String field) {
        return of(model, field, "Boolean");
    }

    /** The column of the tile's rows; PostGIS takes the keys of an object instead. */
    String column() {
        return String.join("_", fields.keySet());
    }
}
