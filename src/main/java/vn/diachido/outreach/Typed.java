package vn.diachido.outreach;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.diachido.exchange.VietnamArea;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;

/** What people write into mutations of outreach. */
public final class Typed {

    public static final int NAME = 300;
    public static final int NOTE = 2_000;
    public static final int REMARK = 1_000;

    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private Typed() {}

    /** An id; a mistake of some code where it can be none. */
    public static long id(String id, String code, String field) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw new Mistake(code, field);
        }
    }

    public static List<Long> ids(@Nullable List<String> ids, String code, String field) {
        return ids == null
                ? List.of()
                : ids.stream().map(id -> id(id, code, field)).distinct().toList();
    }

    /** Both or none of longitude and latitude, in degrees, in the country. */
    public static void checkPosition(@Nullable Double longitude, @Nullable Double latitude) {
        if (longitude == null && latitude == null) {
            return;
        }
        if (longitude == null || latitude == null) {
            throw new Mistake("BAD_POSITION", "longitude");
        }
        if (!VietnamArea.holds(new Coordinate(longitude, latitude))) {
            boolean swapped = VietnamArea.holds(new Coordinate(latitude, longitude));
            throw new Mistake(swapped ? "POSITION_SWAPPED" : "OUTSIDE_VIETNAM", "longitude");
        }
    }

    /** A day that something can be of. */
    public static void day(LocalDate day, String field) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new Mistake("DAY_OUT_OF_RANGE", field, EARLIEST, LATEST);
        }
    }

    /** A line of text that is needed. */
    public static String line(String text, String field, int longest) {
        String line = PlainText.optional(text, field, longest);
        if (line == null) {
            throw new Mistake("BAD_TEXT", field, longest);
        }
        return line;
    }
}
