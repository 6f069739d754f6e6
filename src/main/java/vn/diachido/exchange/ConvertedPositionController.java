package vn.diachido.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;

/** Brings positions as Vietnamese papers have them, in metres of VN-2000, to WGS 84. */
@Controller
class ConvertedPositionController {

    /** VN-2000: the zones of provinces, of three degrees and of six. */
    private static final Set<String> SYSTEMS =
            Set.of(
                    "9205", "9206", "9207", "9208", "9209", "9210", "9211", "9212", "9213", "9214",
                    "9215", "9216", "9217", "9218", "5896", "5897", "5898", "5899", "3405", "3406");

    /** Seven decimals are a centimetre, as positions are kept everywhere here. */
    private static final double DECIMALS = 1e7;

    record ConvertedPosition(
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable Double accuracyMeters,
            List<UserError> userErrors) {}

    private final Mistakes mistakes;

    ConvertedPositionController(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    @QueryMapping
    ConvertedPosition convertedPosition(
            @Argument double easting,
            @Argument double northing,
            @Argument String crs,
            Locale language) {
        return mistakes.tell(
                language,
                () -> convert(easting, northing, system(crs)),
                errors -> new ConvertedPosition(null, null, null, errors));
    }

    private static CoordinateSystem system(String crs) {
        String number = crs.strip().toUpperCase(Locale.ROOT).replaceFirst("^EPSG:", "");
        if (!SYSTEMS.contains(number)) {
            throw new Mistake("CRS_NOT_VN2000", "crs");
        }
        return CoordinateSystem.of(number);
    }

    private static ConvertedPosition convert(
            double easting, double northing, CoordinateSystem system) {
        Coordinate at = inside(system, easting, northing);
        if (at == null) {
            throw new Mistake(
                    inside(system, northing, easting) == null
                            ? "PLANE_OUTSIDE"
                            : "EASTING_NORTHING_SWAPPED",
                    "easting");
        }
        return new ConvertedPosition(
                rounded(at.getX()),
                rounded(at.getY()),
                system.accuracyMeters().isPresent() ? system.accuracyMeters().getAsDouble() : null,
                List.of());
    }

    /** Null where it lies outside of the country. */
    private static @Nullable Coordinate inside(
            CoordinateSystem system, double easting, double northing) {
        try {
            Coordinate at = system.toWgs84(easting, northing);
            return Double.isFinite(at.getX()) && Double.isFinite(at.getY()) && VietnamArea.holds(at)
                    ? at
                    : null;
        } catch (RowRejected tooFarOff) {
            return null;
        }
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DECIMALS) / DECIMALS;
    }
}
