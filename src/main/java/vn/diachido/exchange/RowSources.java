package vn.diachido.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Opens a file by the ending of its name. */
public final class RowSources {

    /** The largest file of the whole country has a tenth of it. */
    static final long MAX_BYTES = 2L << 30;

    private RowSources() {}

    /**
     * @param layer of a GeoPackage, null where it has but one; the sheet of a workbook, null for
     *     all
     */
    public static RowSource open(Resource resource, String file, @Nullable String layer) {
        if (!resource.isReadable()) {
            throw new ImportRefused(
                    "FILE_MISSING",
                    "there is no file " + file + " (" + resource.getDescription() + ")");
        }
        checkSize(resource, file);
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
            return new CsvRows(resource, file);
        }
        if (name.endsWith(".geojson") || name.endsWith(".json")) {
            return new GeoJsonRows(resource, file);
        }
        if (name.endsWith(".xlsx") || name.endsWith(".xls")) {
            return new ExcelRows(resource, file, layer);
        }
        if (name.endsWith(".gpkg")) {
            return new GeoPackageRows(resource, file, layer);
        }
        throw new ImportRefused(
                "FILE_KIND_UNKNOWN",
                file
                        + ": the name must end with .csv, .tsv, .txt, .xlsx, .xls, .geojson, .json or .gpkg");
    }

    private static void checkSize(Resource resource, String file) {
        try {
            if (resource.contentLength() > MAX_BYTES) {
                throw new ImportRefused(
                        "FILE_TOO_LARGE", file + " has more than " + MAX_BYTES + " bytes");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
