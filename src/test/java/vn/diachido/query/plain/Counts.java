package vn.diachido.query.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts of people and of hamlets. */
final class Counts {

    private static final String NEWEST =
            " from unit.census where unit_id = ? and counted_on <= ?::date and %s order by"
                    + " estimated, counted_on desc, id desc limit 1";

    private static final List<String> STATES =
            List.of(
                    "covered",
                    "partly",
                    "planned",
                    "visitedNothingFound",
                    "excluded",
                    "uncovered",
                    "unknown");

    private final Tables tables;
    private final Filters filters;
    private final Verdicts verdicts;

    Counts(Tables tables, Filters filters, Verdicts verdicts) {
        this.tables = tables;
        this.filters = filters;
        this.verdicts = verdicts;
    }

    static double decimetre(double meters) {
        return BigDecimal.valueOf(meters).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    @Nullable Object population(Thing unit) {
        return newest(unit, "population", "population is not null and implausible is null");
    }

    @Nullable Object newest(Thing unit, String value, String counts) {
        return tables.value("select " + value + NEWEST.formatted(counts), unit.id(), unit.asOf());
    }

    /** Every hamlet of the unit is judged by itself. */
    Map<String, Object> coverage(Thing unit, Verdicts.By by) {
        Map<String, Object> found = new HashMap<>();
        Map<String, Object> people = new HashMap<>();
        for (String key : STATES) {
            found.put(key, 0);
            people.put(key, 0);
        }
        found.put("hamlets", 0);
        people.put("total", 0);
        people.put("hamletsWithoutFigure", 0);
        for (Thing hamlet : hamlets(unit.day(), unit.asOf())) {
            if (filters.liesIn(hamlet.id(), unit.id(), unit.asOf())) {
                String state = Verdicts.count(verdicts.state(hamlet, by));
                add(found, "hamlets", 1);
                add(found, state, 1);
                if (population(hamlet) instanceof Integer persons) {
                    add(people, "total", persons);
                    add(people, state, persons);
                } else {
                    add(people, "hamletsWithoutFigure", 1);
                }
            }
        }
        found.put("people", people);
        return found;
    }

    private static void add(Map<String, Object> counts, String key, int number) {
        counts.merge(key, number, (a, b) -> (Integer) a + (Integer) b);
    }

    List<Thing> hamlets(LocalDate day, LocalDate asOf) {
        return tables.list("Hamlet", "v.level = 'HAMLET' and v.valid @> ?::date", day, asOf, asOf);
    }
}
