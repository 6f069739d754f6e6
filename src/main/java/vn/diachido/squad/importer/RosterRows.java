package vn.diachido.squad.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.exchange.Columns;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;
import vn.diachido.exchange.Texts;
import vn.diachido.squad.SquadInput;
import vn.diachido.squad.importer.ListedPerson.Birth;
import vn.diachido.squad.importer.ListedPerson.ListedBranch;
import vn.diachido.squad.importer.ListedPerson.ListedSquad;
import vn.diachido.squad.roster.Phone;

/** Makes persons of the rows of one list. */
final class RosterRows {

    private static final Set<String> SQUAD_KINDS =
            Set.of("YOUTH_DIGITAL_SQUAD", "COMMUNITY_DIGITAL_GROUP", "VOLUNTEER_TEAM", "CLUB");
    private static final Set<String> LEVELS = Set.of("PROVINCE", "DISTRICT", "COMMUNE", "HAMLET");
    private static final List<String> UNITS = List.of("commune", "district", "province");
    private static final Set<String> BRANCH_KINDS = Set.of("UNIT", "SCHOOL", "COMPANY", "ARMY");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BODY = 300;
    private static final int LONGEST_KEY = 300;

    private final RosterMapping mapping;
    private final RosterWords words;
    private final ImportReport report;
    private final LocalDate today;

    RosterRows(RosterMapping mapping, ImportReport report, LocalDate today) {
        this.mapping = mapping;
        this.words = new RosterWords(mapping.values());
        this.report = report;
        this.today = today;
    }

    /** The person of a row, or a {@link RowRejected}. */
    ListedPerson read(SourceRow row) {
        Columns columns = mapping.columns();
        String name = columns.require(row, "name");
        checkLength(name, "name", LONGEST_NAME);
        String key = columns.text(row, "key").orElse("");
        checkLength(key, "key", LONGEST_KEY);
        String place = place(row);
        Birth birth = birth(row);
        String phone = phone(row);
        ListedSquad squad = columns.has("squad") ? squad(row) : null;
        ListedBranch branch = columns.has("branch") ? branch(row) : null;
        return new ListedPerson(
                row,
                key,
                name,
                birth,
                phone,
                unionMember(row, branch),
                columns.text(row, "posts").map(words::posts).orElse(List.of()),
                columns.require(row, place),
                place.toUpperCase(Locale.ROOT),
                squad != null && !squad.level().equals("HAMLET")
                        ? null
                        : columns.text(row, "hamlet").orElse(null),
                squad,
                branch);
    }

    private static void checkLength(String text, String field, int longest) {
        if (text.length() > longest) {
            throw new RowRejected("VALUE_TOO_LONG", field + " is longer than " + longest, text);
        }
    }

    private String body(SourceRow row, String field) {
        String name = mapping.columns().require(row, field);
        checkLength(name, field, LONGEST_BODY);
        return name;
    }

    /** The field that names the narrowest unit. */
    private String place(SourceRow row) {
        return UNITS.stream()
                .filter(field -> mapping.columns().text(row, field).isPresent())
                .findFirst()
                .orElseThrow(() ->
                        new RowRejected("VALUE_MISSING", "there is no commune", "", "commune"));
    }

    private Birth birth(SourceRow row) {
        Optional<String> text = mapping.columns().text(row, "birth");
        if (text.isEmpty()) {
            return Birth.UNKNOWN;
        }
        Optional<Birth> birth = RosterWords.birth(text.get(), today.getYear());
        if (birth.isEmpty()) {
            report.warn(row, "BIRTH_BROKEN", "birth is no day and no year; left out", text.get());
        }
        return birth.orElse(Birth.UNKNOWN);
    }

    private @Nullable String phone(SourceRow row) {
        Optional<String> text = mapping.columns().text(row, "phone");
        Optional<String> phone = text.flatMap(Phone::normalised);
        if (text.isPresent() && phone.isEmpty()) {
            report.warn(row, "PHONE_BROKEN", "phone is no number; left out", text.get());
        }
        return phone.orElse(null);
    }

    private String unionMember(SourceRow row, @Nullable ListedBranch branch) {
        Optional<String> text = mapping.columns().text(row, "union_member");
        if (text.isEmpty()) {
            return branch == null ? "UNKNOWN" : "YES";
        }
        return words.unionMember(text.get())
                .orElseGet(() -> {
                    report.warn(
                            row,
                            "VALUE_UNKNOWN",
                            "union_member is taken as not stated",
                            text.get());
                    return "UNKNOWN";
                });
    }

    private ListedSquad squad(SourceRow row) {
        Columns columns = mapping.columns();
        LocalDate from = day(row, "from").or(mapping::from).orElse(null);
        LocalDate to = day(row, "to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            throw new RowRejected("PERIOD_BACKWARDS", "to is before from", to.toString());
        }
        return new ListedSquad(
                body(row, "squad"),
                choice(row, "squad_kind", "COMMUNITY_DIGITAL_GROUP", SQUAD_KINDS),
                choice(
                        row,
                        "level",
                        columns.text(row, "hamlet").isPresent()
                                ? "HAMLET"
                                : place(row).toUpperCase(Locale.ROOT),
                        LEVELS),
                role(row),
                from,
                to);
    }

    private String role(SourceRow row) {
        Optional<String> text = mapping.columns().text(row, "role");
        if (text.isEmpty()) {
            return "MEMBER";
        }
        return words.role(text.get())
                .orElseGet(() -> {
                    report.warn(row, "VALUE_UNKNOWN", "role is taken as member", text.get());
                    return "MEMBER";
                });
    }

    private Optional<LocalDate> day(SourceRow row, String field) {
        return mapping.columns()
                .text(row, field)
                .map(text -> {
                    LocalDate day =
                            RosterWords.day(text)
                                    .orElseThrow(() ->
                                            new RowRejected(
                                                    "DAY_BROKEN",
                                                    field + " is no day",
                                                    text,
                                                    field));
                    if (!SquadInput.isDay(day)) {
                        throw new RowRejected(
                                "DAY_OUT_OF_RANGE",
                                field + " is not from 1930 to 2200",
                                text,
                                field);
                    }
                    return day;
                });
    }

    private ListedBranch branch(SourceRow row) {
        return new ListedBranch(
                body(row, "branch"), choice(row, "branch_kind", "UNIT", BRANCH_KINDS));
    }

    private String choice(SourceRow row, String field, String usual, Set<String> known) {
        Optional<String> text = mapping.columns().text(row, field);
        String meant =
                text.map(word ->
                                mapping.values()
                                        .getOrDefault(field, Map.of())
                                        .getOrDefault(Texts.plainKey(word), word))
                        .orElse(usual);
        if (!known.contains(meant)) {
            throw new RowRejected(
                    "VALUE_UNKNOWN", field + " is none of " + String.join(", ", known), meant);
        }
        return meant;
    }
}
