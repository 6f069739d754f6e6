package vn.diachido.query.plain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Coverage over time, every hamlet judged by itself on every day. */
final class Changes {

    private static final Comparator<@Nullable String> NONE_FIRST =
            Comparator.nullsFirst(Comparator.naturalOrder());

    private final Counts counts;
    private final Filters filters;
    private final Verdicts verdicts;

    Changes(Counts counts, Filters filters, Verdicts verdicts) {
        this.counts = counts;
        this.filters = filters;
        this.verdicts = verdicts;
    }

    /** Units on the last days of months. */
    List<Thing> months(Thing unit, LocalDate from, LocalDate to) {
        List<Thing> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from);
                !month.atDay(1).isAfter(to) && months.size() < 120;
                month = month.plusMonths(1)) {
            LocalDate end = month.atEndOfMonth();
            LocalDate day = end.isAfter(to) ? to : end;
            Map<String, @Nullable Object> row = new HashMap<>(unit.row());
            row.put("day", day.toString());
            months.add(new Thing("CoverageMonth", row, day, day));
        }
        return months;
    }

    List<Map<String, @Nullable Object>> since(Thing unit, LocalDate since, Verdicts.By by) {
        Map<Long, Thing> before = hamlets(unit, since);
        Map<Long, Thing> after = hamlets(unit, unit.asOf());
        Set<Long> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        for (Long hamlet : all) {
            Thing then = before.get(hamlet);
            Thing now = after.get(hamlet);
            count(
                    of(
                            found,
                            then == null ? null : verdicts.state(then, by.withoutPlan()),
                            now == null ? null : verdicts.state(now, by)),
                    people(now, then));
        }
        found.sort(
                Comparator.<Map<String, @Nullable Object>, @Nullable String>comparing(
                                row -> (String) row.get("before"), NONE_FIRST)
                        .thenComparing(row -> (String) row.get("after"), NONE_FIRST));
        return found;
    }

    private Map<Long, Thing> hamlets(Thing unit, LocalDate day) {
        Map<Long, Thing> found = new HashMap<>();
        counts.hamlets(day, day).stream()
                .filter(hamlet -> filters.liesIn(hamlet.id(), unit.id(), day))
                .forEach(hamlet -> found.put(hamlet.id(), hamlet));
        return found;
    }

    private @Nullable Object people(@Nullable Thing now, @Nullable Thing then) {
        Object later = now == null ? null : counts.population(now);
        return later != null || then == null ? later : counts.population(then);
    }

    private static Map<String, @Nullable Object> of(
            List<Map<String, @Nullable Object>> rows,
            @Nullable String before,
            @Nullable String after) {
        for (Map<String, @Nullable Object> row : rows) {
            if (NONE_FIRST.compare((String) row.get("before"), before) == 0
                    && NONE_FIRST.compare((String) row.get("after"), after) == 0) {
                return row;
            }
        }
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("before", before);
        row.put("after", after);
        row.put("hamlets", 0);
        row.put("people", 0);
        row.put("hamletsWithoutFigure", 0);
        rows.add(row);
        return row;
    }

    private static void count(Map<String, @Nullable Object> row, @Nullable Object people) {
        row.merge("hamlets", 1, Changes::sum);
        if (people == null) {
            row.merge("hamletsWithoutFigure", 1, Changes::sum);
        } else {
            row.merge("people", people, Changes::sum);
        }
    }

    private static Object sum(Object a, Object b) {
        return (Integer) a + (Integer) b;
    }
}
