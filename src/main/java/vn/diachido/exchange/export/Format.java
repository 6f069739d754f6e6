package vn.diachido.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files. */
enum Format {
    /** RFC 4180, UTF-8. */
    CSV("text/csv;charset=UTF-8", false, CsvWriter::new),
    /** Office Open XML, as spreadsheets read it. */
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            false,
            XlsxWriter::new),
    /** RFC 7946. */
    GEOJSON("application/geo+json", true, GeoJsonWriter::new);

    interface Opening {
        RowWriter open(OutputStream out, ExportHead head) throws IOException;
    }

    private final String mediaType;
    private final boolean hasShapes;
    private final Opening opening;

    Format(String mediaType, boolean hasShapes, Opening opening) {
        this.mediaType = mediaType;
        this.hasShapes = hasShapes;
        this.opening = opening;
    }

    /** By the ending of a file's name. */
    static Optional<Format> of(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }

    static String endings() {
        return String.join(
                ", ", Arrays.stream(values()).map(format -> "." + format.ending()).toList());
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** Does a row end with its shape, GeoJSON in WGS 84? */
    boolean hasShapes() {
        return hasShapes;
    }

    RowWriter open(OutputStream out, ExportHead head) throws IOException {
        return opening.open(out, head);
    }
}
