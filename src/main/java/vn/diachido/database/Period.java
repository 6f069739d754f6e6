package vn.diachido.database;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days something holds, half-open: {@code from} is its first day, {@code until} the first day
 * after it. Null is an open end.
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a period ends after it begins: " + from + ", " + until);
        }
    }

    public static Period from(LocalDate first) {
        return new Period(first, null);
    }

    public static Period until(LocalDate firstAfter) {
        return new Period(null, firstAfter);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** The days of both; empty where they have none in common. */
    public Optional<Period> intersection(Period other) {
        LocalDate first =
                from == null || (other.from != null && other.from.isAfter(from))
                        ? other.from
                        : from;
        LocalDate firstAfter =
                until == null || (other.until != null && other.until.isBefore(until))
                        ? other.until
                        : until;
        return first != null && firstAfter != null && !first.isBefore(firstAfter)
                ? Optional.empty()
                : Optional.of(new Period(first, firstAfter));
    }

    /** The same days in the fewest periods, by their first days. */
    public static List<Period> joined(Collection<Period> periods) {
        List<Period> joined = new ArrayList<>();
        periods.stream()
                .sorted(comparing(Period::first))
                .forEach(next -> {
                    if (joined.isEmpty() || joined.getLast().afterLast().isBefore(next.first())) {
                        joined.add(next);
                    } else if (joined.getLast().afterLast().isBefore(next.afterLast())) {
                        joined.add(new Period(joined.removeLast().from, next.until));
                    }
                });
        return joined;
    }

    private LocalDate first() {
        return from == null ? LocalDate.MIN : from;
    }

    private LocalDate afterLast() {
        return until == null ? LocalDate.MAX : until;
    }

    /**
     * Reads PostgreSQL's text of a {@code daterange}, which is always half-open or open at an end.
     */
    static Period parse(String range) {
        int comma = range.indexOf(',');
        return new Period(
                day(range.substring(1, comma)),
                day(range.substring(comma + 1, range.length() - 1)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** PostgreSQL's text of this {@code daterange}. */
    @Override
    public String toString() {
        return "[" + (from == null ? "" : from) + "," + (until == null ? "" : until) + ")";
    }
}
