package vn.diachido.squad.importer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.jooq.squad.tables.records.PersonRecord;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;
import vn.diachido.graphql.Calendar;
import vn.diachido.squad.importer.RosterCounts.Deed;

/** Writes persons of one list where they are not written yet. What staff corrected stays. */
final class RosterPersons {

    private final RosterImportRepository stored;
    private final long dataSetId;
    private final RosterCounts counts;
    private final Map<String, PersonRecord> persons;
    private final Set<String> forgotten;
    private final Set<Long> named = new HashSet<>();
    private final Map<Long, SourceRow> made = new HashMap<>();

    RosterPersons(RosterImportRepository stored, long dataSetId, RosterCounts counts) {
        this.stored = stored;
        this.dataSetId = dataSetId;
        this.counts = counts;
        this.persons = stored.persons(dataSetId);
        this.forgotten = stored.forgotten(dataSetId);
    }

    Map<String, PersonRecord> all() {
        return persons;
    }

    @Nullable PersonRecord find(String key) {
        return persons.get(key);
    }

    /** Did an earlier run name somebody by this key? */
    boolean isKnown(String key) {
        return persons.containsKey(key) || isForgotten(key);
    }

    private boolean isForgotten(String key) {
        return !forgotten.isEmpty() && forgotten.contains(digest(key));
    }

    /** As the database has it of those who were forgotten. */
    private String digest(String key) {
        try {
            byte[] bytes = (dataSetId + "|" + key).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who was forgotten does not come back with the list that named them. */
    void checkForgotten(ListedPerson row) {
        if (!persons.containsKey(row.key()) && isForgotten(row.key())) {
            throw new RowRejected(
                    "PERSON_FORGOTTEN", "what was known of the person had to be forgotten", "");
        }
    }

    /** Persons that this import wrote down for the first time, with their rows. */
    Map<Long, SourceRow> made() {
        return made;
    }

    Set<Long> named() {
        return named;
    }

    PersonRecord write(ListedPerson row, long unit, @Nullable Long branch) {
        PersonRecord known = persons.get(row.key());
        if (known != null && !named.add(known.getId())) {
            return known;
        }
        PersonSaid said = PersonSaid.of(row, unit, branch);
        PersonSaid before =
                known == null ? new PersonSaid(Map.of()) : PersonSaid.read(known.getImported());
        if (known != null && said.equals(before)) {
            counts.count("person", Deed.UNCHANGED);
            return known;
        }
        PersonRecord person = known == null ? stored.newPerson() : known;
        fill(person, row, said, before);
        if (known == null || said.differs(before, "unit")) {
            person.setUnitId(unit);
        }
        if (said.differs(before, "branch")) {
            person.setOrganisationId(branch);
        }
        person.setImported(said.json());
        person.setSourceKey(row.key());
        person.setDataSetId(dataSetId);
        person.setWrittenOn(Calendar.today());
        person.store();
        persons.put(row.key(), person);
        if (known == null) {
            named.add(person.getId());
            made.put(person.getId(), row.row());
        }
        counts.count("person", known == null ? Deed.MADE : Deed.CHANGED);
        return person;
    }

    private static void fill(
            PersonRecord person, ListedPerson row, PersonSaid said, PersonSaid before) {
        if (said.differs(before, "name")) {
            person.setName(row.name());
        }
        if (said.differs(before, "birthYear") || said.differs(before, "birthDate")) {
            person.setBirthYear(row.birth().year());
            person.setBirthDate(row.birth().date());
        }
        if (said.differs(before, "phone")) {
            person.setPhone(row.phone());
        }
        if (said.differs(before, "unionMember")) {
            person.setUnionMember(row.unionMember());
        }
        if (said.differs(before, "posts")) {
            person.setPosts(row.posts().toArray(String[]::new));
        }
    }

    /** What the list still names is kept from its day on. */
    void confirm(LocalDate today) {
        stored.confirm(named, today);
    }
}
