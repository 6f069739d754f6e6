package vn.diachido.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files. */
enum Format {
    /** RFC 4180, UTF-8. */
    CSV("text/csv;charset=UTF-8", Shape.NONE, CsvWriter::new),
    /** Office Open XML, as spreadsheets read it. */
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Shape.NONE,
            XlsxWriter::new),
    /** RFC 7946. */
    GEOJSON("application/geo+json", Shape.GEOJSON, GeoJsonWriter::new),
    /** As hand-held receivers read it. */
    GPX("application/gpx+xml", Shape.GEOJSON, GpxWriter::new),
    /** As globes read it. */
    KML("application/vnd.google-earth.kml+xml", Shape.GEOJSON, KmlWriter::new),
    /** OGC 12-128. */
    GPKG("application/geopackage+sqlite3", Shape.WKB, GeoPackageWriter::new);

    /** How a row ends with its shape in WGS 84, where it does. */
    enum Shape {
        NONE,
        GEOJSON,
        WKB
    }

    interface Opening {
        RowWriter open(OutputStream out, ExportHead head) throws IOException;
    }

    private final String mediaType;
    private final Shape shape;
    private final Opening opening;

    Format(String mediaType, Shape shape, Opening opening) {
        this.mediaType = mediaType;
        this.shape = shape;
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

    Shape shape() {
        return shape;
    }

    RowWriter open(OutputStream out, ExportHead head) throws IOException {
        return opening.open(out, head);
    }
}
