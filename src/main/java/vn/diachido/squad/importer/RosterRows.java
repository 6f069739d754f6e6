package vn.diachido.squad.importer;

import java.time.LocalDate;
import java.util.HashSet;
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

    private final RosterMapping mapping;
    private final RosterWords words;
    private final ImportReport report;
    private final LocalDate today;
    private final Set<String> places = new HashSet<>();

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
        if (name.length() > LONGEST_NAME) {
            throw new RowRejected("VALUE_TOO_LONG", "name is longer than " + LONGEST_NAME, name);
        }
        String place = place(row);
        Birth birth = birth(row);
        String phone = phone(row);
        ListedSquad squad = columns.has("squad") ? squad(row) : null;
        ListedBranch branch = columns.has("branch") ? branch(row) : null;
        return new ListedPerson(
                row,
                key(row, name, birth, phone, squad, branch),
                name,
                birth,
                phone,
                unionMember(row, branch),
                columns.text(row, "posts").map(words::posts).orElse(List.of()),
                columns.require(row, place),
                place.toUpperCase(Locale.ROOT),
                columns.text(row, "hamlet").orElse(null),
                squad,
                branch);
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
        return new ListedSquad(
                columns.require(row, "squad"),
                choice(row, "squad_kind", "COMMUNITY_DIGITAL_GROUP", SQUAD_KINDS),
                choice(
                        row,
                        "level",
                        columns.text(row, "hamlet").isPresent()
                                ? "HAMLET"
                                : place(row).toUpperCase(Locale.ROOT),
                        LEVELS),
                role(row),
                day(row, "from").or(mapping::from).orElse(null),
                day(row, "to").orElse(null));
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
                .map(text ->
                        RosterWords.day(text)
                                .orElseThrow(() ->
                                        new RowRejected(
                                                "DAY_BROKEN", field + " is no day", text, field)));
    }

    private ListedBranch branch(SourceRow row) {
        return new ListedBranch(
                mapping.columns().require(row, "branch"),
                choice(row, "branch_kind", "UNIT", BRANCH_KINDS));
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

    /** What the list itself calls the person, else name and birth; a squad names nobody twice. */
    private String key(
            SourceRow row,
            String name,
            Birth birth,
            @Nullable String phone,
            @Nullable ListedSquad squad,
            @Nullable ListedBranch branch) {
        Optional<String> stated = mapping.columns().text(row, "key");
        String born =
                birth.date() != null
                        ? birth.date().toString()
                        : birth.year() == null ? "" : birth.year().toString();
        String key =
                stated.orElse(
                        Texts.nameKey(name)
                                + "|"
                                + (born.isEmpty() && phone != null ? phone : born));
        if (stated.isEmpty() && born.isEmpty() && phone == null) {
            key +=
                    "|"
                            + (squad != null
                                    ? Texts.nameKey(squad.name())
                                    : branch == null ? "" : Texts.nameKey(branch.name()));
        }
        String place =
                key
                        + "|"
                        + (squad == null
                                ? ""
                                : Texts.nameKey(squad.name())
                                        + "|"
                                        + mapping.columns().require(row, place(row)));
        if (!places.add(place)) {
            throw new RowRejected("MEMBER_TWICE", "another row has this person here already", name);
        }
        return key;
    }
}
