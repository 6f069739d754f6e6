package vn.diachido.query.place;

import static org.jooq.impl.DSL.field;

import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.database.GeoJsonGeometry;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Refusal;

/**
 * Places that people ask about, in degrees of WGS 84: checked when bound, refused if they cannot
 * be.
 */
public final class Coordinates {

    /** Half the way round the Earth is 20,000 km; no circle in Việt Nam needs more than a tenth. */
    static final double MAX_RADIUS_METERS = 2_000_000;

    /** More vertices than any province's border; a limit on work, not on meaning. */
    static final int MAX_VERTICES = 50_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private Coordinates() {}

    /** Degrees from -180 to 180. */
    public static Field<Double> longitude(Input degrees) {
        return ranged(degrees, "longitude", -180, 180);
    }

    /** Degrees from -90 to 90. */
    public static Field<Double> latitude(Input degrees) {
        return ranged(degrees, "latitude", -90, 90);
    }

    /** The point at {@code longitude} and {@code latitude} of an input object. */
    public static Field<Geometry> point(Input place) {
        return point(longitude(place.get("longitude")), latitude(place.get("latitude")));
    }

    public static Field<Geometry> point(Field<Double> longitude, Field<Double> latitude) {
        return field(
                "st_setsrid(st_makepoint({0}, {1}), 4326)", Geometry.class, longitude, latitude);
    }

    /** From a millimetre to 2,000 km. */
    static Field<Double> meters(Input meters) {
        return ranged(meters, "meters", 0.001, MAX_RADIUS_METERS);
    }

    /** A tolerance in degrees, 0 to 1. */
    public static Field<Double> tolerance(Input degrees) {
        return ranged(degrees, "toleranceDegrees", 0, 1);
    }

    static Field<Geometry> envelope(Input box) {
        Field<Double[]> corners = box.bind("float8[]", Double[].class, Coordinates::corners);
        return field(
                "st_makeenvelope(({0})[1], ({0})[2], ({0})[3], ({0})[4], 4326)",
                Geometry.class, corners);
    }

    private static Double[] corners(Object value) {
        Map<?, ?> box = (Map<?, ?>) value;
        double west = check(number(box.get("west")), "west", -180, 180);
        double south = check(number(box.get("south")), "south", -90, 90);
        double east = check(number(box.get("east")), "east", -180, 180);
        double north = check(number(box.get("north")), "north", -90, 90);
        if (west >= east || south >= north) {
            throw new Refusal(Refusal.Code.BAD_BOX, "badBox");
        }
        return new Double[] {west, south, east, north};
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** A GeoJSON polygon or multipolygon whose rings do not cross. */
    static Field<Geometry> polygon(Input shape) {
        return field(
                "st_geomfromwkb({0}, 4326)",
                Geometry.class, shape.bind("bytea", byte[].class, Coordinates::wellKnownBinary));
    }

    private static byte[] wellKnownBinary(Object json) {
        Geometry shape = read(json);
        if (!(shape instanceof Polygonal) || shape.isEmpty()) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "badPolygon");
        }
        if (shape.getNumPoints() > MAX_VERTICES) {
            throw new Refusal(Refusal.Code.TOO_LARGE, "tooManyVertices", MAX_VERTICES);
        }
        Envelope box = shape.getEnvelopeInternal();
        check(box.getMinX(), "longitude", -180, 180);
        check(box.getMaxX(), "longitude", -180, 180);
        check(box.getMinY(), "latitude", -90, 90);
        check(box.getMaxY(), "latitude", -90, 90);
        TopologyValidationError fault = new IsValidOp(shape).getValidationError();
        if (fault != null) {
            throw new Refusal(
                    Refusal.Code.BAD_INPUT,
                    "polygonCrosses",
                    String.valueOf(fault.getCoordinate().x),
                    String.valueOf(fault.getCoordinate().y));
        }
        return new WKBWriter().write(shape);
    }

    private static Geometry read(Object json) {
        try {
            return GeoJsonGeometry.read(JSON.valueToTree(json));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "badPolygon");
        }
    }

    private static Field<Double> ranged(Input input, String name, double least, double most) {
        return input.bind(
                "float8",
                Double.class,
                value -> check(((Number) value).doubleValue(), name, least, most));
    }

    private static double check(double value, String name, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new Refusal(Refusal.Code.OUT_OF_RANGE, "outOfRange", name, least, most);
        }
        return value;
    }
}
