package vn.diachido.squad.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.squad.tables.records.PersonRecord;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.Texts;
import vn.diachido.squad.importer.ListedPerson.Birth;
import vn.diachido.squad.importer.ListedPerson.ListedSquad;

/**
 * Tells the persons of one list apart: by what the list calls them, else by name and day of birth,
 * else by name and phone; where neither helps, people of one name and year are the same person only
 * in one place and as long as no phones part them.
 */
final class RosterKeys {

    private final Predicate<String> known;
    private final ImportReport report;
    private final Map<String, List<Called>> byPhone = new HashMap<>();
    private final Map<String, String> phones = new HashMap<>();
    private final Map<String, ListedPerson> persons = new HashMap<>();
    private final Map<String, List<Period>> places = new HashMap<>();

    /** Somebody of a name and phone. */
    private record Called(String key, Birth birth) {}

    /**
     * @param known is it the key of somebody whom an earlier run of the list named?
     */
    RosterKeys(Map<String, PersonRecord> stored, Predicate<String> known, ImportReport report) {
        this.known = known;
        this.report = report;
        stored.forEach((key, person) ->
                remember(
                        key,
                        person.getName(),
                        person.getPhone(),
                        new Birth(person.getBirthYear(), person.getBirthDate())));
    }

    /** The row with its key; rejected where the list names the person there and then already. */
    ListedPerson named(ListedPerson row) {
        String key = row.key().isEmpty() ? key(row) : row.key();
        ListedPerson named = row.with(key);
        ListedPerson before = persons.get(key);
        if (before != null && !Texts.sameName(before.name(), row.name())) {
            throw new RowRejected("KEY_TWICE", "another row has the key with another name", key);
        }
        checkPlace(named);
        if (before != null) {
            compare(before, row);
        }
        persons.put(key, before == null ? named : before.and(row));
        remember(key, row.name(), row.phone(), row.birth());
        if (row.phone() != null) {
            phones.putIfAbsent(key, row.phone());
        }
        return named;
    }

    /** The row with all that the list says of its person, the earlier row first. */
    ListedPerson whole(ListedPerson named) {
        ListedPerson all = Objects.requireNonNull(persons.get(named.key()));
        return named.saying(all);
    }

    private void remember(String key, String name, @Nullable String phone, Birth birth) {
        if (phone != null) {
            byPhone.computeIfAbsent(Texts.nameKey(name) + "|" + phone, of -> new ArrayList<>())
                    .add(new Called(key, birth));
        }
    }

    private String key(ListedPerson row) {
        String name = Texts.nameKey(row.name());
        LocalDate date = row.birth().date();
        String phone = row.phone();
        Optional<String> same =
                byPhone.getOrDefault(name + "|" + phone, List.of()).stream()
                        .filter(other -> other.birth().agrees(row.birth()))
                        .map(Called::key)
                        .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (date != null) {
            return name + "|" + date;
        }
        Integer year = row.birth().year();
        if (year == null && phone != null) {
            return name + "|" + phone;
        }
        String key =
                String.join(
                        "|",
                        name,
                        year == null ? group(row) : year.toString(),
                        row.unitLevel(),
                        row.digits(),
                        hamlet(row));
        return phone != null && isOthers(key, phone) ? key + "|" + phone : key;
    }

    /** Is it somebody else of the same name, year and place? */
    private boolean isOthers(String key, String phone) {
        return known.test(key + "|" + phone)
                || phones.containsKey(key) && !phone.equals(phones.get(key));
    }

    private static String group(ListedPerson row) {
        return row.squad() != null
                ? Texts.nameKey(row.squad().name())
                : row.branch() == null ? "" : Texts.nameKey(row.branch().name());
    }

    private static String hamlet(ListedPerson row) {
        return row.hamlet() == null ? "" : Texts.nameKey(row.hamlet());
    }

    private void checkPlace(ListedPerson row) {
        ListedSquad squad = row.squad();
        String place =
                squad == null
                        ? row.key()
                        : String.join(
                                "|",
                                row.key(),
                                squad.kind(),
                                Texts.nameKey(squad.name()),
                                row.unitLevel(),
                                row.digits(),
                                hamlet(row));
        Period days = squad == null ? new Period(null, null) : squad.days();
        List<Period> taken = places.computeIfAbsent(place, of -> new ArrayList<>());
        if (taken.stream().anyMatch(other -> other.intersection(days).isPresent())) {
            throw new RowRejected(
                    "MEMBER_TWICE", "another row has this person here already", row.name());
        }
        taken.add(days);
    }

    private void compare(ListedPerson before, ListedPerson row) {
        if (!before.birth().agrees(row.birth())) {
            warn(row, String.valueOf(row.birth().year()));
        }
        if (before.phone() != null && row.phone() != null && !before.phone().equals(row.phone())) {
            warn(row, row.phone());
        }
    }

    private void warn(ListedPerson row, String value) {
        report.warn(
                row.row(),
                "PERSON_DIFFERS",
                "an earlier row says otherwise of this person; that one counts",
                value);
    }
}
