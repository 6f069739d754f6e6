package vn.diachido.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Areas as they can be stored: valid and of several parts.
 *
 * @param problem what was repaired and where; empty where nothing was wrong
 */
public record PolygonRepair(MultiPolygon area, Optional<String> problem) {

    /** A repair may change the area by this share; a figure of eight changes far more. */
    private static final double TOLERATED_SHARE = 0.001;

    public static PolygonRepair of(Geometry drawn) {
        if (!(drawn instanceof Polygon) && !(drawn instanceof MultiPolygon)) {
            throw new RowRejected("GEOMETRY_NO_AREA", "an area is needed", drawn.getGeometryType());
        }
        TopologyValidationError error = new IsValidOp(drawn).getValidationError();
        if (error == null) {
            return new PolygonRepair(parts(drawn), Optional.empty());
        }
        String problem = describe(error);
        MultiPolygon repaired = parts(GeometryFixer.fix(drawn));
        double change = Math.abs(repaired.getArea() - drawn.getArea());
        if (repaired.isEmpty() || change > TOLERATED_SHARE * repaired.getArea()) {
            throw new RowRejected(
                    "GEOMETRY_INVALID", problem + "; a repair would change the area", "");
        }
        return new PolygonRepair(repaired, Optional.of(problem));
    }

    private static String describe(TopologyValidationError error) {
        Coordinate at = error.getCoordinate();
        return String.format(
                Locale.ROOT, "%s at %.6f, %.6f", error.getMessage(), at.getX(), at.getY());
    }

    private static MultiPolygon parts(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>();
        PolygonExtracter.getPolygons(geometry, polygons);
        return geometry.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
    }
}
