package vn.diachido.unit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.database.jooq.unit.tables.Boundary;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.place.Coordinates;
import vn.diachido.query.place.ExtentModel;
import vn.diachido.query.request.Input;

/** What a unit says of its border. */
final class BoundaryFields {

    private static final Boundary B = CurrentBoundary.ALIAS;

    private BoundaryFields() {}

    static void addTo(ReadModel<Version> unit) {
        unit.field("areaKm2", row -> of(row, B.AREA_KM2));
        unit.geoJson("centre", row -> of(row, B.CENTRE));
        unit.field("boundary", BoundaryFields::geoJson);
        unit.field("boundaryAccuracy", row -> of(row, ifDrawn(B.ACCURACY)));
        unit.field("boundaryChange", row -> of(row, ifDrawn(B.CHANGE)));
        unit.field("boundaryVersion", row -> of(row, B.ID.cast(String.class)));
        unit.field("boundaryDrawnHere", row -> of(row, DSL.when(B.GEOM.isNotNull(), B.DRAWN_HERE)));
        unit.value(
                "extent",
                ExtentModel.class,
                row ->
                        select(B.GEOM.as(ExtentModel.GEOMETRY))
                                .from(B)
                                .where(CurrentBoundary.of(row.table().UNIT_ID, row.asOf()))
                                .and(B.GEOM.isNotNull()));
    }

    private static <V> Field<V> of(Row<Version> row, Field<V> value) {
        Select<Record1<V>> one =
                select(value).from(B).where(CurrentBoundary.of(row.table().UNIT_ID, row.asOf()));
        return DSL.field(one);
    }

    private static Field<String> ifDrawn(Field<String> column) {
        return DSL.when(B.GEOM.isNotNull(), column);
    }

    private static Field<JSON> geoJson(Row<Version> row) {
        Input tolerance = row.argument("toleranceDegrees");
        Field<Geometry> shape =
                tolerance.present()
                        ? field(
                                "st_simplifypreservetopology({0}, {1})",
                                Geometry.class, B.GEOM, Coordinates.tolerance(tolerance))
                        : B.GEOM;
        return of(row, field("st_asgeojson({0}, 7)::json", JSON.class, shape));
    }
}
