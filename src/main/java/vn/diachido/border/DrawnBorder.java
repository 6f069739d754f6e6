package vn.diachido.border;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.database.GeoJsonGeometry;
import vn.diachido.exchange.PolygonRepair;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.VietnamArea;
import vn.diachido.graphql.Mistake;

/**
 * A border as somebody drew it.
 *
 * @param area valid, of SRID 4326, x the longitude
 * @param repairedAt where something was wrong that could be repaired without moving the border
 */
record DrawnBorder(MultiPolygon area, @Nullable Coordinate repairedAt) {

    /** About what a request may hold. */
    private static final int MOST_VERTICES = 30_000;

    private static final String FIELD = "boundary";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final GeometryFactory WGS_84 = new GeometryFactory(new PrecisionModel(), 4326);

    /**
     * @param written GeoJSON as it came
     * @throws Mistake where it is no area, not in the country, or broken beyond repair
     */
    static DrawnBorder read(@Nullable Object written) {
        Geometry drawn = geometry(written);
        if (drawn.getNumPoints() > MOST_VERTICES) {
            throw new Mistake("BORDER_TOO_LARGE", FIELD, MOST_VERTICES);
        }
        for (Coordinate vertex : drawn.getCoordinates()) {
            check(vertex);
        }
        TopologyValidationError error = new IsValidOp(drawn).getValidationError();
        Coordinate wrongAt = error == null ? null : error.getCoordinate();
        try {
            return new DrawnBorder(
                    (MultiPolygon) WGS_84.createGeometry(PolygonRepair.of(drawn).area()), wrongAt);
        } catch (RowRejected beyondRepair) {
            Coordinate at = wrongAt == null ? new Coordinate() : wrongAt;
            throw new Mistake("BORDER_INVALID", FIELD, degrees(at.y), degrees(at.x));
        }
    }

    private static Geometry geometry(@Nullable Object written) {
        try {
            Geometry drawn = GeoJsonGeometry.read(JSON.valueToTree(written));
            if (drawn.convexHull().getDimension() == 2
                    && !drawn.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
                return drawn;
            }
        } catch (IllegalArgumentException notAShape) {
            // Told below, as what is a shape and no area.
        }
        throw new Mistake("BORDER_NO_AREA", FIELD);
    }

    private static void check(Coordinate vertex) {
        if (!VietnamArea.holds(vertex)) {
            boolean swapped = VietnamArea.holds(new Coordinate(vertex.y, vertex.x));
            throw new Mistake(swapped ? "POSITION_SWAPPED" : "OUTSIDE_VIETNAM", FIELD);
        }
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
