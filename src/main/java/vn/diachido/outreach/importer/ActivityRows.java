package vn.diachido.outreach.importer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import vn.diachido.exchange.Columns;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;
import vn.diachido.outreach.Typed;
import vn.diachido.outreach.report.Report;

/** Makes reports of the rows of one file. */
final class ActivityRows {

    private static final Set<String> KINDS =
            Set.of(
                    "APP_HELP",
                    "PUBLIC_SERVICES",
                    "CASHLESS_PAYMENT",
                    "ONLINE_SELLING",
                    "TRAINING",
                    "CONTEST",
                    "COMMUNICATION",
                    "DIGITISATION",
                    "VOLUNTEERING",
                    "OTHER");
    private static final Set<String> YES = Set.of("true", "yes", "1", "có", "x");
    private static final Set<String> NO = Set.of("false", "no", "0", "không");
    private static final int LONGEST_KEY = 300;
    private static final Set<String> LEVELS = Set.of("PROVINCE", "DISTRICT", "COMMUNE");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[., ]\\d{3})+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,4})?");
    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ofPattern("d-M-uuuu")
                            .withResolverStyle(ResolverStyle.STRICT));

    private final ActivityMapping mapping;
    private final Columns columns;
    private final NamedThings named;
    private final Set<String> keys = new HashSet<>();

    ActivityRows(ActivityMapping mapping, NamedThings named) {
        this.mapping = mapping;
        this.columns = mapping.columns();
        this.named = named;
    }

    String key(SourceRow row) {
        String key =
                mapping.key().stream()
                        .map(column -> row.text(column).orElse(""))
                        .collect(Collectors.joining(" | "));
        if (key.replace("|", "").isBlank()) {
            throw new RowRejected("VALUE_MISSING", "there is no key", "", "key");
        }
        checkLength(key, "key", LONGEST_KEY);
        if (!keys.add(key)) {
            throw new RowRejected("KEY_TWICE", "another row has the key", key, "key");
        }
        return key;
    }

    Report read(SourceRow row) {
        LocalDate first = day(columns.require(row, "from"), "from");
        LocalDate last = columns.text(row, "to").map(text -> day(text, "to")).orElse(first);
        String level = columns.text(row, "unit_level").orElse("COMMUNE");
        if (!LEVELS.contains(level)) {
            throw new RowRejected("LEVEL_UNKNOWN", "no level of units", level);
        }
        long unit = named.unit(columns.require(row, "unit"), level, first);
        Optional<Point> point = mapping.positions().point(row);
        return new Report(
                checkLength(columns.require(row, "name"), "name", Typed.NAME),
                kind(row),
                first,
                last,
                unit,
                each(row, "squads").stream()
                        .map(name -> named.squad(name, unit, first))
                        .distinct()
                        .toList(),
                each(row, "hamlets").stream()
                        .map(name -> named.hamlet(name, unit, first))
                        .distinct()
                        .toList(),
                columns.text(row, "campaign")
                        .map(name -> named.campaign(name, unit, first))
                        .orElse(null),
                text(row, "place", Typed.NAME),
                point.map(Point::getX).orElse(null),
                point.map(Point::getY).orElse(null),
                text(row, "note", Typed.NOTE),
                foundNothing(row),
                true,
                true,
                results(row));
    }

    private String kind(SourceRow row) {
        String kind = columns.require(row, "kind").toUpperCase(Locale.ROOT);
        if (!KINDS.contains(kind)) {
            throw new RowRejected("VALUE_UNKNOWN", "no kind of activity", kind, "kind");
        }
        return kind;
    }

    private boolean foundNothing(SourceRow row) {
        String word = columns.text(row, "found_nothing").orElse("no").toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new RowRejected("VALUE_UNKNOWN", "found_nothing is neither yes nor no", word);
        }
        return YES.contains(word);
    }

    private @Nullable String text(SourceRow row, String field, int longest) {
        return columns.text(row, field).map(text -> checkLength(text, field, longest)).orElse(null);
    }

    private static String checkLength(String text, String field, int longest) {
        if (text.length() > longest) {
            throw new RowRejected("VALUE_TOO_LONG", field + " is longer than " + longest, text);
        }
        return text;
    }

    private static LocalDate day(String text, String field) {
        LocalDate day = day(text);
        Typed.day(day, field);
        return day;
    }

    private static LocalDate day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        throw new RowRejected("DAY_BROKEN", "no day such as 2026-03-26 or 26/3/2026", text);
    }

    private List<String> each(SourceRow row, String field) {
        return columns.text(row, field).stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** From columns of their own, and from one that holds {@code turns=12; leaflets=300}. */
    private List<Report.Result> results(SourceRow row) {
        List<Report.Result> results = new ArrayList<>();
        mapping.results()
                .forEach((column, indicator) ->
                        row.text(column)
                                .ifPresent(
                                        text -> results.add(result(indicator.getFirst(), text))));
        for (String one : each(row, "results")) {
            String[] parts = one.split("=", -1);
            if (parts.length != 2) {
                throw new RowRejected("VALUE_UNKNOWN", "no result such as turns=12", one);
            }
            results.add(result(parts[0].strip(), parts[1].strip()));
        }
        return results;
    }

    private static Report.Result result(String indicator, String text) {
        String[] parts = indicator.split("@", 2);
        String number =
                GROUPED.matcher(text).matches()
                        ? text.replaceAll("[., ]", "")
                        : text.replace(',', '.');
        if (!NUMBER.matcher(number).matches()) {
            throw new RowRejected("NUMBER_BROKEN", indicator + " is no number", text);
        }
        return new Report.Result(
                parts[0], parts.length > 1 ? parts[1] : null, new BigDecimal(number));
    }
}
