package vn.diachido.query.place;

import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.query.ValueModel;

/** The box round a geometry, in degrees of WGS 84: rows with one column, {@link #GEOMETRY}. */
public final class ExtentModel extends ValueModel {

    public static final String GEOMETRY = "geom";

    public ExtentModel() {
        super("Extent");
        side("west", "st_xmin({0})");
        side("south", "st_ymin({0})");
        side("east", "st_xmax({0})");
        side("north", "st_ymax({0})");
    }

    private void side(String name, String sql) {
        field(name, row -> DSL.field(sql, Double.class, of(row, GEOMETRY, Geometry.class)));
        neverNull(name);
    }
}
