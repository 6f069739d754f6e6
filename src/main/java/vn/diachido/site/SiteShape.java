package vn.diachido.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.databind.JsonNode;
import vn.diachido.database.GeoJsonGeometry;
import vn.diachido.exchange.VietnamArea;
import vn.diachido.graphql.Mistake;

/** Where a site is, as geometries of SRID 4326, x the longitude. */
public final class SiteShape {

    private static final int MOST_VERTICES = 50_000;
    private static final GeometryFactory WGS_84 = new GeometryFactory(new PrecisionModel(), 4326);

    private SiteShape() {}

    /** Null where it is not known. */
    public static @Nullable Point position(SiteContent content) {
        Double longitude = content.longitude();
        Double latitude = content.latitude();
        return longitude == null || latitude == null
                ? null
                : WGS_84.createPoint(new Coordinate(longitude, latitude));
    }

    static @Nullable MultiPolygon footprint(SiteContent content) {
        JsonNode written = content.footprint();
        return written == null
                ? null
                : polygons(written).orElseThrow(() -> new Mistake("BAD_FOOTPRINT", "footprint"));
    }

    /** Coordinates that cannot be, and those that are plainly the wrong way round. */
    static void check(SiteContent content) {
        Double longitude = content.longitude();
        Double latitude = content.latitude();
        if ((longitude == null) != (latitude == null)) {
            throw new Mistake("BAD_POSITION", "longitude");
        }
        if (longitude != null && latitude != null) {
            checkPosition(longitude, latitude);
        }
        MultiPolygon footprint = footprint(content);
        if (footprint != null) {
            for (Coordinate corner : footprint.getEnvelope().getCoordinates()) {
                checkPosition(corner.x, corner.y);
            }
        }
    }

    private static void checkPosition(double longitude, double latitude) {
        if (!inVietnam(longitude, latitude) && inVietnam(latitude, longitude)) {
            throw new Mistake("POSITION_SWAPPED", "longitude");
        }
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new Mistake("BAD_POSITION", "longitude");
        }
        if (!inVietnam(longitude, latitude)) {
            throw new Mistake("OUTSIDE_VIETNAM", "longitude");
        }
    }

    private static boolean inVietnam(double longitude, double latitude) {
        return VietnamArea.holds(new Coordinate(longitude, latitude));
    }

    private static Optional<MultiPolygon> polygons(JsonNode written) {
        try {
            Geometry shape = GeoJsonGeometry.read(written);
            if (shape.getNumPoints() > MOST_VERTICES) {
                throw new Mistake("TOO_MANY", "footprint", MOST_VERTICES);
            }
            List<Polygon> polygons = new ArrayList<>();
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                if (!(shape.getGeometryN(i) instanceof Polygon polygon)) {
                    return Optional.empty();
                }
                polygons.add((Polygon) WGS_84.createGeometry(polygon));
            }
            MultiPolygon made = WGS_84.createMultiPolygon(polygons.toArray(Polygon[]::new));
            return made.isEmpty() || !new IsValidOp(made).isValid()
                    ? Optional.empty()
                    : Optional.of(made);
        } catch (IllegalArgumentException notAShape) {
            return Optional.empty();
        }
    }
}
