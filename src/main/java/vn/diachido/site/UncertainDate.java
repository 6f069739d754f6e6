package vn.diachido.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or an interval as historians know it, after the Extended Date/Time Format (ISO 8601-2,
 * level 1 without seasons and times): {@code 1947}, {@code 1947-05}, {@code 194X}, {@code 12XX},
 * {@code 1948~} (about), {@code 1948?}, {@code 1947/1950}, {@code 1947/..}, {@code -0500}. No
 * library of the field is kept up for the JVM; this is the part that sites need.
 *
 * @param from the first day that may be meant; null where the interval is open
 * @param to the last day that may be meant; null where the interval is open
 */
public record UncertainDate(String text, @Nullable LocalDate from, @Nullable LocalDate to) {

    private static final Pattern DATE =
            Pattern.compile("(-?)(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2})(?:-(\\d{2}))?)?[?~%]?");

    /** PostgreSQL counts days from 4713 BC. */
    private static final int FIRST_YEAR = -4711;

    private static final String OPEN = "..";

    private record Days(LocalDate first, LocalDate last) {}

    /** Empty where a text is no such date, or ends before it begins. */
    public static Optional<UncertainDate> of(String text) {
        int slash = text.indexOf('/');
        try {
            return slash < 0
                    ? Optional.of(date(text, days(text)))
                    : interval(text, text.substring(0, slash), text.substring(slash + 1));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static UncertainDate date(String text, Days days) {
        return new UncertainDate(text, days.first(), days.last());
    }

    /** The first day, counted from 1970-01-01; null where the interval is open. */
    @Nullable Integer firstDay() {
        return from == null ? null : Math.toIntExact(from.toEpochDay());
    }

    /** The last day, counted from 1970-01-01; null where the interval is open. */
    @Nullable Integer lastDay() {
        return to == null ? null : Math.toIntExact(to.toEpochDay());
    }

    private static Optional<UncertainDate> interval(String text, String begin, String end) {
        LocalDate from = isOpen(begin) ? null : days(begin).first();
        LocalDate to = isOpen(end) ? null : days(end).last();
        boolean nothing = from == null && to == null;
        boolean backwards = from != null && to != null && to.isBefore(from);
        return nothing || backwards
                ? Optional.empty()
                : Optional.of(new UncertainDate(text, from, to));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    private static Days days(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw new DateTimeException("no date: " + text);
        }
        String year = date.group(2);
        if (year.endsWith("X")) {
            return unspecified(date);
        }
        int number = Integer.parseInt(date.group(1) + year);
        if (number < FIRST_YEAR) {
            throw new DateTimeException("before the days that PostgreSQL counts: " + text);
        }
        String month = date.group(3);
        String day = date.group(4);
        if (month == null) {
            return new Days(
                    LocalDate.of(number, Month.JANUARY, 1),
                    LocalDate.of(number, Month.DECEMBER, 31));
        }
        YearMonth of = YearMonth.of(number, Integer.parseInt(month));
        return day == null
                ? new Days(of.atDay(1), of.atEndOfMonth())
                : new Days(of.atDay(Integer.parseInt(day)), of.atDay(Integer.parseInt(day)));
    }

    /** A decade or a century; nobody writes one before the common era. */
    private static Days unspecified(Matcher date) {
        if (!date.group(1).isEmpty() || date.group(3) != null) {
            throw new DateTimeException("no date: " + date.group());
        }
        String year = date.group(2);
        return new Days(
                LocalDate.of(Integer.parseInt(year.replace('X', '0')), Month.JANUARY, 1),
                LocalDate.of(Integer.parseInt(year.replace('X', '9')), Month.DECEMBER, 31));
    }
}
