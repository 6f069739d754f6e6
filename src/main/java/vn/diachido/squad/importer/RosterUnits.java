package vn.diachido.squad.importer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.Texts;

/** Units that rows name, on the day of their codes. */
final class RosterUnits {

    private static final Map<String, Integer> DIGITS =
            Map.of("PROVINCE", 2, "DISTRICT", 3, "COMMUNE", 5);

    private final RosterImportRepository stored;
    private final LocalDate day;
    private final Map<Place, Long> units = new HashMap<>();

    private record Place(String level, String code, @Nullable String hamlet) {}

    RosterUnits(RosterImportRepository stored, LocalDate day) {
        this.stored = stored;
        this.day = day;
    }

    /** The unit of a row, its hamlet where it names one; asked for once. */
    long of(ListedPerson row) {
        Place place = new Place(row.unitLevel(), row.code(), row.hamlet());
        Long known = units.get(place);
        if (known == null) {
            known = find(row);
            units.put(place, known);
        }
        return known;
    }

    private long find(ListedPerson row) {
        int digits = DIGITS.getOrDefault(row.unitLevel(), 0);
        String code = row.code().length() == digits - 1 ? "0" + row.code() : row.code();
        long unit =
                stored.unitByCode(code, row.unitLevel(), day)
                        .orElseThrow(() ->
                                new RowRejected(
                                        "UNIT_UNKNOWN",
                                        "nobody has this code on " + day,
                                        row.code()));
        if (row.hamlet() == null) {
            return unit;
        }
        List<Long> hamlets = stored.hamlets(unit, Texts.nameKey(row.hamlet()), day);
        if (hamlets.size() != 1) {
            throw new RowRejected(
                    hamlets.isEmpty() ? "UNIT_UNKNOWN" : "UNIT_AMBIGUOUS",
                    "the commune has " + hamlets.size() + " hamlets of this name",
                    row.hamlet());
        }
        return hamlets.getFirst();
    }
}
