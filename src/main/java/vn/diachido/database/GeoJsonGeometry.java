package vn.diachido.database;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** Reads geometries of RFC 7946; heights are dropped. */
public final class GeoJsonGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeoJsonGeometry() {}

    /**
     * A geometry without SRID, x the longitude.
     *
     * @throws IllegalArgumentException where it is none; the message names the offending part
     */
    public static Geometry read(JsonNode node) {
        String type = node.path("type").asString("");
        JsonNode at = node.path("coordinates");
        return switch (type) {
            case "Point" -> point(at);
            case "MultiPoint" ->
                    FACTORY.createMultiPoint(
                            list(at, GeoJsonGeometry::point).toArray(Point[]::new));
            case "LineString" -> line(at);
            case "MultiLineString" ->
                    FACTORY.createMultiLineString(
                            list(at, GeoJsonGeometry::line).toArray(LineString[]::new));
            case "Polygon" -> polygon(at);
            case "MultiPolygon" ->
                    FACTORY.createMultiPolygon(
                            list(at, GeoJsonGeometry::polygon).toArray(Polygon[]::new));
            case "GeometryCollection" ->
                    FACTORY.createGeometryCollection(
                            list(node.path("geometries"), GeoJsonGeometry::read)
                                    .toArray(Geometry[]::new));
            default -> throw broken("unknown type of geometry", type);
        };
    }

    private static Point point(JsonNode at) {
        return FACTORY.createPoint(coordinate(at));
    }

    private static LineString line(JsonNode at) {
        return FACTORY.createLineString(coordinates(at));
    }

    private static Polygon polygon(JsonNode at) {
        List<LinearRing> rings = list(at, ring -> FACTORY.createLinearRing(coordinates(ring)));
        if (rings.isEmpty()) {
            throw broken("a polygon without a ring", at.toString());
        }
        return FACTORY.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] coordinates(JsonNode at) {
        return list(at, GeoJsonGeometry::coordinate).toArray(Coordinate[]::new);
    }

    private static Coordinate coordinate(JsonNode at) {
        if (!at.isArray() || at.size() < 2 || !at.get(0).isNumber() || !at.get(1).isNumber()) {
            throw broken("not a position", at.toString());
        }
        Coordinate position = new Coordinate(number(at.get(0)), number(at.get(1)));
        if (!position.isValid()) {
            throw broken("not a position", at.toString());
        }
        return position;
    }

    /** Not a number where it is greater than a double can be. */
    private static double number(JsonNode node) {
        return node.asDouble(Double.NaN);
    }

    private static <T> List<T> list(JsonNode at, Function<JsonNode, T> element) {
        if (!at.isArray()) {
            throw broken("not a list of positions", at.toString());
        }
        return IntStream.range(0, at.size()).mapToObj(i -> element.apply(at.get(i))).toList();
    }

    private static IllegalArgumentException broken(String reason, String value) {
        return new IllegalArgumentException(
                reason + ": " + (value.length() > 80 ? value.substring(0, 80) : value));
    }
}
