package vn.diachido.exchange;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Reads a GeoPackage geometry: a header of eight bytes and an envelope, then WKB. */
final class GeoPackageGeometry {

    private static final int FIXED_HEADER_BYTES = 8;

    /** By the envelope code in bits 1 to 3 of the flags. */
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private GeoPackageGeometry() {}

    static @Nullable Geometry read(byte[] blob) {
        if (blob.length < FIXED_HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
            throw broken("no GeoPackage geometry");
        }
        int flags = blob[3];
        int envelope = flags >> 1 & 0b111;
        if (envelope >= ENVELOPE_BYTES.length) {
            throw broken("unknown envelope");
        }
        boolean empty = (flags >> 4 & 1) == 1;
        int start = FIXED_HEADER_BYTES + ENVELOPE_BYTES[envelope];
        if (empty || start >= blob.length) {
            return null;
        }
        try {
            return new WKBReader().read(Arrays.copyOfRange(blob, start, blob.length));
        } catch (ParseException | IllegalArgumentException e) {
            throw broken("the geometry cannot be read");
        } catch (StackOverflowError e) {
            // The reader of JTS goes down collections in collections without a limit.
            throw broken("collections nested too deep");
        }
    }

    private static RowRejected broken(String reason) {
        return new RowRejected("GEOMETRY_BROKEN", reason, "");
    }
}
