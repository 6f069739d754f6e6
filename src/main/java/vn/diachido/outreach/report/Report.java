package vn.diachido.outreach.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;

/**
 * An activity as somebody reports it.
 *
 * @param longitude in degrees of WGS 84
 * @param outside may some of it lie outside of where the squads belong?
 * @param conflict may its position lie outside of the unit?
 */
public record Report(
        String name,
        String kind,
        LocalDate first,
        LocalDate last,
        long unit,
        List<Long> squads,
        List<Long> hamlets,
        @Nullable Long campaign,
        @Nullable String place,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable String note,
        boolean foundNothing,
        boolean outside,
        boolean conflict,
        List<Result> results) {

    /** What came of it, by the keys of indicator and platform. */
    public record Result(String indicator, @Nullable String platform, BigDecimal value) {}

    /** Where it was: its hamlets, else its unit. */
    List<Long> places() {
        return hamlets.isEmpty() ? List.of(unit) : hamlets;
    }

    Period days() {
        return new Period(first, last.plusDays(1));
    }
}
