package vn.diachido.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.CoordinateOperation;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.ReferencingFactoryFinder;
import org.geotools.referencing.operation.AbstractCoordinateOperation;
import org.geotools.referencing.operation.transform.ConcatenatedTransform;
import org.geotools.util.factory.Hints;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A coordinate system, and the way from it to WGS 84. The axes are always x (east) before y
 * (north). VN-2000 goes through EPSG:6960 everywhere, also in the Mekong delta where the registry
 * prefers another operation. Making the first one takes a second or two.
 */
public final class CoordinateSystem {

    private static final Pattern CODE = Pattern.compile("(?:EPSG:)?(\\d{4,6})");
    private static final String VN2000_TO_WGS84 = "EPSG:6960";
    private static final String VN2000_DATUM = "Vietnam 2000";
    private static final Map<String, CoordinateSystem> KNOWN = new ConcurrentHashMap<>();

    private final String code;
    private final boolean geographic;
    private final MathTransform toWgs84;
    private final double accuracyMeters;

    private CoordinateSystem(
            String code, boolean geographic, MathTransform toWgs84, double accuracyMeters) {
        this.code = code;
        this.geographic = geographic;
        this.toWgs84 = toWgs84;
        this.accuracyMeters = accuracyMeters;
    }

    /** By its EPSG code, with or without {@code EPSG:} before it. */
    public static CoordinateSystem of(String code) {
        Matcher matcher = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw unknown(code, null);
        }
        return KNOWN.computeIfAbsent("EPSG:" + matcher.group(1), CoordinateSystem::make);
    }

    public String code() {
        return code;
    }

    /** In degrees of longitude and latitude, not in metres. */
    public boolean isGeographic() {
        return geographic;
    }

    /** How exact the way to WGS 84 is, as the register says; empty where it does not say. */
    public OptionalDouble accuracyMeters() {
        return Double.isNaN(accuracyMeters)
                ? OptionalDouble.empty()
                : OptionalDouble.of(accuracyMeters);
    }

    /** A copy in WGS 84, longitude first. */
    public Geometry toWgs84(Geometry geometry) {
        try {
            return JTS.transform(geometry, toWgs84);
        } catch (TransformException e) {
            throw new RowRejected(
                    "POSITION_BROKEN",
                    "too far off for a position of " + code,
                    String.format(
                            Locale.ROOT,
                            "%.3f, %.3f",
                            geometry.getCoordinate().getX(),
                            geometry.getCoordinate().getY()));
        }
    }

    /** In WGS 84, longitude first. */
    public Coordinate toWgs84(double x, double y) {
        return toWgs84(new GeometryFactory().createPoint(new Coordinate(x, y))).getCoordinate();
    }

    private static CoordinateSystem make(String code) {
        try {
            CoordinateReferenceSystem crs = CRS.decode(code, true);
            CoordinateReferenceSystem base =
                    crs instanceof ProjectedCRS projected ? projected.getBaseCRS() : crs;
            boolean geographic = crs instanceof GeographicCRS;
            if (!isVn2000(base)) {
                MathTransform way =
                        CRS.findMathTransform(crs, CRS.decode(Positions.WGS84, true), true);
                return new CoordinateSystem(code, geographic, way, Double.NaN);
            }
            CoordinateOperation shift = vn2000ToWgs84();
            MathTransform way =
                    ConcatenatedTransform.create(
                            CRS.findMathTransform(crs, base), shift.getMathTransform());
            return new CoordinateSystem(
                    code, geographic, way, AbstractCoordinateOperation.getAccuracy(shift));
        } catch (FactoryException e) {
            throw unknown(code, e);
        }
    }

    private static boolean isVn2000(CoordinateReferenceSystem base) {
        return base instanceof GeographicCRS geographic
                && geographic.getDatum().getName().getCode().contains(VN2000_DATUM);
    }

    private static CoordinateOperation vn2000ToWgs84() throws FactoryException {
        Hints longitudeFirst = new Hints(Hints.FORCE_LONGITUDE_FIRST_AXIS_ORDER, true);
        return ReferencingFactoryFinder.getCoordinateOperationAuthorityFactory(
                        "EPSG", longitudeFirst)
                .createCoordinateOperation(VN2000_TO_WGS84);
    }

    private static ImportRefused unknown(String code, @Nullable Exception cause) {
        String message =
                "the coordinate system \""
                        + code
                        + "\" is not known; state an EPSG code such as EPSG:4326 (WGS 84) or"
                        + " EPSG:9213 (VN-2000, meridian 106°30′)";
        return cause == null
                ? new ImportRefused("CRS_UNKNOWN", message)
                : new ImportRefused("CRS_UNKNOWN", message, cause);
    }
}
