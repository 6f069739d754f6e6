package vn.diachido.exchange;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A row of a file: its values by column (NFC, trimmed, blank ones left out) and its geometry, which
 * is decoded only when asked for.
 *
 * @param number see {@link Finding#row()}
 */
public record SourceRow(
        String file, long number, Map<String, String> values, GeometrySource geometrySource) {

    /** Decodes the row's geometry, in the coordinates of the file; null where it has none. */
    @FunctionalInterface
    public interface GeometrySource {
        GeometrySource NONE = () -> null;

        @Nullable Geometry read();
    }

    /** The sheet of a workbook that it stands on; empty elsewhere. */
    public String sheet() {
        return values.getOrDefault(ExcelRows.SHEET, "");
    }

    public Optional<String> text(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** In the coordinates of the file; see {@link Positions} for a geometry that can be stored. */
    public Optional<Geometry> geometry() {
        return Optional.ofNullable(geometrySource.read());
    }
}
