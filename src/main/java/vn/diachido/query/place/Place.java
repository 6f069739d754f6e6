package vn.diachido.query.place;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Refusal;

/**
 * Where an entity is, in degrees of WGS 84 (SRID 4326).
 *
 * @param geometry the point or shape; null in SQL where it is nowhere
 * @param meets rows whose geometry passes a test, so said that an index serves it
 * @param measured is {@code distanceMeters} on the edge, and {@code DISTANCE} an order?
 */
public record Place<T extends Table<?>>(
        Function<Row<T>, Field<Geometry>> geometry, Meets<T> meets, boolean measured) {

    /** Attaches a test of one geometry to the column or columns that hold an entity's. */
    public interface Meets<T extends Table<?>> {
        Condition apply(Row<T> row, Function<Field<Geometry>, Condition> test);
    }

    /** A point in a column of the entity's own table. */
    public static <T extends Table<?>> Place<T> point(Function<T, Field<Geometry>> column) {
        return new Place<>(
                row -> column.apply(row.table()),
                (row, test) -> test.apply(column.apply(row.table())),
                true);
    }

    /** Where a read model's entity is; nothing where it is nowhere. */
    @SuppressWarnings("unchecked") // a model says the place of its own table
    public static <T extends Table<?>> Optional<Place<T>> of(ReadModel<T> model) {
        return model instanceof PlacedModel<?> placed
                ? Optional.of((Place<T>) placed.place())
                : Optional.empty();
    }

    /** Says what {@code box}, {@code near} and more mean for the entity. */
    void declareOn(ReadModel<T> model) {
        model.filter("box", (row, box) -> meets.apply(row, inBox(box)));
        model.filter("near", (row, near) -> meets.apply(row, within(near)));
        model.filter("intersects", (row, shape) -> meets.apply(row, touching(shape)));
        if (measured) {
            model.edgeField("distanceMeters", this::distanceMeters);
            model.sort("DISTANCE", "float8", this::distanceKey);
        }
        model.total("withoutPosition", row -> count().filterWhere(geometry.apply(row).isNull()));
        model.total(
                "extent",
                ExtentModel.class,
                ExtentModel.GEOMETRY,
                row -> field("st_extent({0})::geometry", Geometry.class, geometry.apply(row)));
    }

    private static Function<Field<Geometry>, Condition> inBox(Input box) {
        Field<Geometry> envelope = Coordinates.envelope(box);
        return geometry -> condition("st_intersects({0}, {1})", geometry, envelope);
    }

    private static Function<Field<Geometry>, Condition> within(Input near) {
        Field<Geometry> centre = Coordinates.point(near);
        Field<Double> meters = Coordinates.meters(near.get("meters"));
        return geometry ->
                condition(
                        "st_dwithin({0}::geography, {1}::geography, {2})",
                        geometry, centre, meters);
    }

    private static Function<Field<Geometry>, Condition> touching(Input shape) {
        Field<Geometry> polygon = Coordinates.polygon(shape);
        return geometry -> condition("st_intersects({0}, {1})", geometry, polygon);
    }

    private Field<Double> distanceMeters(Row<T> row) {
        Input near = row.argument("where").get("near");
        if (!near.present()) {
            return inline((Double) null);
        }
        return field(
                "round(st_distance({0}::geography, {1}::geography)::numeric, 1)::float8",
                Double.class, geometry.apply(row), Coordinates.point(near));
    }

    private Field<Double> distanceKey(Row<T> row) {
        if (!row.argument("where").get("near").present()) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "distanceWithoutNear");
        }
        return coalesce(
                field(
                        "st_distance({0}::geography, {1}::geography)",
                        Double.class,
                        geometry.apply(row),
                        Coordinates.point(row.argument("where").get("near"))),
                inline(-1d));
    }
}
