package vn.diachido.squad;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;

/** Parts that inputs about squads have in common. */
public final class SquadInput {

    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final int LEAST_REASON_CHARACTERS = 10;
    private static final int MOST_REASON_CHARACTERS = 500;

    private SquadInput() {}

    /** One of our own ids; empty for what is none. */
    public static Optional<Long> number(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(Long::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * A text that must be there.
     *
     * @throws Mistake where it is blank or too long
     */
    public static String text(String text, String field, int longest) {
        String line = PlainText.optional(text, field, longest);
        if (line == null) {
            throw new Mistake("MISSING", field);
        }
        return line;
    }

    /** Why somebody does what is not done every day. */
    public static String reason(String text) {
        String words = PlainText.line(text);
        if (words.codePointCount(0, words.length()) < LEAST_REASON_CHARACTERS) {
            throw new Mistake("REASON_TOO_SHORT", "reason", LEAST_REASON_CHARACTERS);
        }
        if (words.length() > MOST_REASON_CHARACTERS) {
            throw new Mistake("REASON_TOO_LONG", "reason", MOST_REASON_CHARACTERS);
        }
        return words;
    }

    /**
     * Days from a first to a last one; open where null.
     *
     * @throws Mistake where the last is before the first
     */
    public static Period period(@Nullable LocalDate first, @Nullable LocalDate last) {
        check(first, "validFrom");
        check(last, "validTo");
        if (first != null && last != null && last.isBefore(first)) {
            throw new Mistake("PERIOD_BAD", "validTo");
        }
        return new Period(first, last == null ? null : last.plusDays(1));
    }

    /** A day that can be one of a squad. */
    public static void check(@Nullable LocalDate day, String field) {
        if (day != null && !isDay(day)) {
            throw new Mistake("DAY_OUT_OF_RANGE", field, EARLIEST, LATEST);
        }
    }

    /** Is it a day that can be one of a squad? */
    public static boolean isDay(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}
