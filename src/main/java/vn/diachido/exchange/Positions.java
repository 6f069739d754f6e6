package vn.diachido.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * Geometry that can be stored: WGS 84, two dimensions, inside Việt Nam, valid. It comes from the
 * row's own geometry, or from the fields {@code longitude} and {@code latitude} (degrees) or {@code
 * easting} and {@code northing} (metres). The key {@code crs} of the mapping states the coordinate
 * system and outranks what the file says.
 */
public final class Positions {

    /** Fields of the mapping's columns that belong to positions. */
    public static final Set<String> FIELDS = Set.of("longitude", "latitude", "easting", "northing");

    static final String WGS84 = "EPSG:4326";

    private static final int SRID = 4326;
    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), SRID);

    private final RowSource source;
    private final Columns columns;
    private final @Nullable String stated;
    private boolean someRead;

    private Positions(RowSource source, Columns columns, @Nullable String stated) {
        this.source = source;
        this.columns = columns;
        this.stated = stated;
    }

    /** Reads {@code crs} of the mapping. */
    public static Positions of(MappingNode mapping, RowSource source, Columns columns) {
        Optional<String> crs = mapping.text("crs").or(source::statedCrs);
        crs.ifPresent(CoordinateSystem::of);
        return new Positions(source, columns, crs.orElse(null));
    }

    /** The row's position; for an area a point inside it; empty where the row has none. */
    public Optional<Point> point(SourceRow row) {
        return drawn(row)
                .map(geometry -> geometry instanceof Point ? geometry : geometry.getInteriorPoint())
                .map(geometry -> FACTORY.createPoint(geometry.getCoordinate()));
    }

    /** The row's area; a small repair is noted in the report; empty where the row has none. */
    public Optional<MultiPolygon> area(SourceRow row, ImportReport report) {
        return drawn(row)
                .map(geometry -> {
                    PolygonRepair repair = PolygonRepair.of(geometry);
                    repair.problem()
                            .ifPresent(
                                    problem -> report.note(row, "GEOMETRY_REPAIRED", problem, ""));
                    return repair.area();
                });
    }

    private Optional<Geometry> drawn(SourceRow row) {
        return row.geometry()
                .filter(geometry -> !geometry.isEmpty())
                .or(() -> fromColumns(row))
                .map(this::stored);
    }

    private Optional<Geometry> fromColumns(SourceRow row) {
        Optional<Geometry> degrees = fromColumns(row, "longitude", "latitude");
        return degrees.isPresent() ? degrees : fromColumns(row, "easting", "northing");
    }

    private Optional<Geometry> fromColumns(SourceRow row, String x, String y) {
        Optional<String> east = columns.text(row, x);
        Optional<String> north = columns.text(row, y);
        if (east.isPresent() != north.isPresent()) {
            String field = east.isPresent() ? y : x;
            throw new RowRejected("VALUE_MISSING", "only one of " + x + " and " + y, "", field);
        }
        return east.map(text ->
                FACTORY.createPoint(
                        new Coordinate(Angle.parse(x, text), Angle.parse(y, north.orElseThrow()))));
    }

    private Geometry stored(Geometry drawn) {
        Coordinate first = drawn.getCoordinate();
        if (!Double.isFinite(first.getX()) || !Double.isFinite(first.getY())) {
            throw new RowRejected("POSITION_BROKEN", "not a number", first.toString());
        }
        CoordinateSystem system = system(first);
        Geometry flat = system.code().equals(WGS84) ? drawn : system.toWgs84(drawn);
        Geometry inOurs = FACTORY.createGeometry(flat);
        inOurs.setSRID(SRID);
        Arrays.stream(inOurs.getCoordinates())
                .filter(at -> !VietnamArea.holds(at))
                .findFirst()
                .ifPresent(at -> refuseOutside(system, first, at));
        return inOurs;
    }

    private CoordinateSystem system(Coordinate first) {
        boolean degrees = Math.abs(first.getX()) <= 180 && Math.abs(first.getY()) <= 180;
        boolean firstRead = !someRead;
        someRead = true;
        if (stated != null && (degrees || !CoordinateSystem.of(stated).isGeographic())) {
            return CoordinateSystem.of(stated);
        }
        if (degrees) {
            return CoordinateSystem.of(WGS84);
        }
        String reason =
                String.format(
                        Locale.ROOT,
                        "%.3f, %.3f are no degrees: state the coordinate system, such as"
                                + " crs: EPSG:9213 (VN-2000, meridian 106°30′) or EPSG:3405 (VN-2000,"
                                + " zone 48)",
                        first.getX(),
                        first.getY());
        if (firstRead) {
            throw new ImportRefused("CRS_NOT_STATED", source.file() + ": " + reason);
        }
        throw new RowRejected("CRS_NOT_STATED", reason, text(first));
    }

    private void refuseOutside(CoordinateSystem system, Coordinate drawn, Coordinate outside) {
        boolean swapped = false;
        try {
            swapped = VietnamArea.holds(system.toWgs84(drawn.getY(), drawn.getX()));
        } catch (RowRejected notATurnedOne) {
            swapped = false;
        }
        throw swapped
                ? new RowRejected(
                        "POSITION_SWAPPED",
                        system.isGeographic()
                                ? "longitude and latitude are swapped"
                                : "easting and northing are swapped",
                        text(drawn))
                : new RowRejected(
                        "POSITION_OUTSIDE",
                        "outside Việt Nam; is the coordinate system right?",
                        text(outside));
    }

    private static String text(Coordinate at) {
        return String.format(Locale.ROOT, "%.6f, %.6f", at.getX(), at.getY());
    }
}
