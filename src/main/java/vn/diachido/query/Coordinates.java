package vn.diachido.query;

import static org.jooq.impl.DSL.field;

import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.json.JsonMapper;

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

    /** More than 0, at most 2,000 km. */
    static Field<Double> meters(Input meters) {
        return meters.bind(
                "float8",
                Double.class,
                value -> {
                    double number = ((Number) value).doubleValue();
                    if (!(number > 0 && number <= MAX_RADIUS_METERS)) {
                        throw outOfRange("meters", 0, MAX_RADIUS_METERS);
                    }
                    return number;
                });
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

    /** A GeoJSON polygon or multipolygon; made valid by PostGIS where rings cross. */
    static Field<Geometry> polygon(Input shape) {
        Field<String> json = shape.bind("text", String.class, Coordinates::polygonText);
        return field(
                "st_makevalid(st_setsrid(st_geomfromgeojson({0}), 4326))", Geometry.class, json);
    }

    private static String polygonText(Object shape) {
        if (!(shape instanceof Map<?, ?> map)
                || !(map.get("coordinates") instanceof List<?> coordinates)) {
            throw badPolygon();
        }
        int rings =
                switch (String.valueOf(map.get("type"))) {
                    case "Polygon" -> 2;
                    case "MultiPolygon" -> 3;
                    default -> throw badPolygon();
                };
        int vertices = coordinates.stream().mapToInt(part -> vertices(part, rings - 1)).sum();
        if (vertices > MAX_VERTICES) {
            throw new Refusal(Refusal.Code.TOO_LARGE, "tooManyVertices", MAX_VERTICES);
        }
        if (vertices == 0) {
            throw badPolygon();
        }
        return JSON.writeValueAsString(Map.of("type", map.get("type"), "coordinates", coordinates));
    }

    private static int vertices(@Nullable Object part, int depth) {
        if (!(part instanceof List<?> list)) {
            throw badPolygon();
        }
        if (depth > 1) {
            return list.stream().mapToInt(inner -> vertices(inner, depth - 1)).sum();
        }
        if (list.size() < 4 || !list.getFirst().equals(list.getLast())) {
            throw badPolygon();
        }
        list.forEach(Coordinates::checkPosition);
        return list.size();
    }

    private static void checkPosition(@Nullable Object position) {
        if (!(position instanceof List<?> numbers) || numbers.size() < 2 || numbers.size() > 3) {
            throw badPolygon();
        }
        check(number(numbers.get(0)), "longitude", -180, 180);
        check(number(numbers.get(1)), "latitude", -90, 90);
    }

    private static Refusal badPolygon() {
        return new Refusal(Refusal.Code.BAD_INPUT, "badPolygon");
    }

    private static Field<Double> ranged(Input input, String name, double least, double most) {
        return input.bind(
                "float8",
                Double.class,
                value -> check(((Number) value).doubleValue(), name, least, most));
    }

    private static double check(double value, String name, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw outOfRange(name, least, most);
        }
        return value;
    }

    private static Refusal outOfRange(String name, double least, double most) {
        return new Refusal(Refusal.Code.OUT_OF_RANGE, "outOfRange", name, least, most);
    }
}
