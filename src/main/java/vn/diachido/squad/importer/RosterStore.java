package vn.diachido.squad.importer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.squad.tables.records.MembershipRecord;
import vn.diachido.database.jooq.squad.tables.records.OrganisationRecord;
import vn.diachido.database.jooq.squad.tables.records.PersonRecord;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.ImportBounds;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.Texts;
import vn.diachido.graphql.Calendar;
import vn.diachido.squad.importer.ListedPerson.ListedBranch;
import vn.diachido.squad.importer.ListedPerson.ListedSquad;

/** Writes the persons of one list where they are not written yet, and counts them. */
final class RosterStore {

    private final RosterImportRepository stored;
    private final RosterMapping mapping;
    private final long dataSetId;
    private final ImportBounds bounds;
    private final RosterUnits units;
    private final Map<String, PersonRecord> persons;
    private final Rosters rosters;
    private final Set<Long> named = new HashSet<>();
    private final Map<String, int[]> counts = new HashMap<>();

    private enum Deed {
        MADE,
        ENDED,
        CHANGED,
        UNCHANGED,
        REJECTED
    }

    RosterStore(
            RosterImportRepository stored,
            RosterMapping mapping,
            long dataSetId,
            ImportBounds bounds) {
        this.stored = stored;
        this.mapping = mapping;
        this.dataSetId = dataSetId;
        this.bounds = bounds;
        this.rosters = new Rosters(stored);
        this.units = new RosterUnits(stored, mapping.codesOf());
        this.persons = stored.persons(dataSetId);
    }

    private void count(String what, Deed deed) {
        counts.computeIfAbsent(what, key -> new int[Deed.values().length])[deed.ordinal()]++;
    }

    void countRejected() {
        count("person", Deed.REJECTED);
    }

    List<ChangeCounts> counts() {
        return List.of("squad", "branch", "person", "member").stream()
                .filter(counts::containsKey)
                .map(what -> {
                    int[] of = Objects.requireNonNull(counts.get(what));
                    return new ChangeCounts(what, of[0], of[1], of[2], of[3], of[4]);
                })
                .toList();
    }

    /** Looks at everything that may be wrong before the first write of a row. */
    void put(ListedPerson row) {
        long unit = units.of(row);
        bounds.check(unit);
        Optional<SquadRecord> squad =
                row.squad() == null ? Optional.empty() : find(unit, row.squad());
        PersonRecord known = persons.get(row.key());
        ListedSquad asked = row.squad();
        if (asked != null) {
            rosters.check(asked, squad.orElseGet(() -> fresh(unit, asked)), known);
        }
        Long branch = row.branch() == null ? null : (Long) branch(unit, row.branch());
        PersonRecord person = person(row, unit, branch);
        named.add(person.getId());
        if (asked != null) {
            SquadRecord into = squad.orElseGet(() -> found(unit, asked));
            join(into, person, asked);
        }
    }

    private Optional<SquadRecord> find(long unit, ListedSquad asked) {
        return stored.squads(unit).stream()
                .filter(squad -> squad.getKind().equals(asked.kind()))
                .filter(squad -> Texts.sameName(squad.getName(), asked.name()))
                .findFirst();
    }

    /** What the list still names is kept from its day on. */
    void confirm(LocalDate today) {
        stored.confirm(named, today);
    }

    private SquadRecord found(long unit, ListedSquad asked) {
        SquadRecord squad = fresh(unit, asked);
        squad.store();
        count("squad", Deed.MADE);
        return squad;
    }

    private SquadRecord fresh(long unit, ListedSquad asked) {
        SquadRecord squad = stored.newSquad();
        squad.setName(asked.name());
        squad.setKind(asked.kind());
        squad.setLevel(asked.level());
        squad.setUnitId(unit);
        squad.setLife(new Period(null, null));
        squad.setStatus("ACTIVE");
        squad.setSourceKey(asked.kind() + "|" + unit + "|" + Texts.nameKey(asked.name()));
        squad.setDataSetId(dataSetId);
        return squad;
    }

    private long branch(long unit, ListedBranch asked) {
        Optional<OrganisationRecord> found =
                stored.organisationsOf(unit).stream()
                        .filter(body -> Texts.sameName(body.getName(), asked.name()))
                        .findFirst();
        if (found.isPresent()) {
            return found.get().getId();
        }
        OrganisationRecord body = stored.newOrganisation();
        body.setName(asked.name());
        body.setKind(asked.kind());
        body.setUnitId(unit);
        body.setLife(new Period(null, null));
        body.setSourceKey(unit + "|" + Texts.nameKey(asked.name()));
        body.setDataSetId(dataSetId);
        body.store();
        count("branch", Deed.MADE);
        return body.getId();
    }

    private PersonRecord person(ListedPerson row, long unit, @Nullable Long branch) {
        PersonRecord known = persons.get(row.key());
        PersonRecord person = known == null ? stored.newPerson() : known;
        if (known != null && isSame(known, row, unit, branch)) {
            count("person", Deed.UNCHANGED);
            return known;
        }
        person.setName(row.name());
        person.setBirthYear(row.birth().year());
        person.setBirthDate(row.birth().date());
        person.setPhone(row.phone());
        person.setUnionMember(row.unionMember());
        person.setPosts(row.posts().toArray(String[]::new));
        person.setUnitId(unit);
        person.setOrganisationId(branch);
        person.setSourceKey(row.key());
        person.setDataSetId(dataSetId);
        person.setWrittenOn(Calendar.today());
        person.store();
        persons.put(row.key(), person);
        count("person", known == null ? Deed.MADE : Deed.CHANGED);
        return person;
    }

    private static boolean isSame(
            PersonRecord known, ListedPerson row, long unit, @Nullable Long branch) {
        return known.getName().equals(row.name())
                && Objects.equals(known.getBirthYear(), row.birth().year())
                && Objects.equals(known.getBirthDate(), row.birth().date())
                && Objects.equals(known.getPhone(), row.phone())
                && known.getUnionMember().equals(row.unionMember())
                && Arrays.asList(known.getPosts()).equals(row.posts())
                && known.getUnitId() == unit
                && Objects.equals(known.getOrganisationId(), branch);
    }

    /** Who is in the squad on some of these days stays; only what the person does may change. */
    private void join(SquadRecord squad, PersonRecord person, ListedSquad asked) {
        Period days = Rosters.days(asked, squad);
        List<MembershipRecord> roster = rosters.of(squad.getId());
        Optional<MembershipRecord> known = rosters.find(squad.getId(), person.getId(), days);
        MembershipRecord member = known.orElseGet(stored::newMembership);
        boolean same =
                known.isPresent()
                        && member.getRole().equals(asked.role())
                        && !changesEnd(member, asked);
        if (!same) {
            member.setSquadId(squad.getId());
            member.setPersonId(person.getId());
            member.setRole(asked.role());
            member.setValid(
                    known.isEmpty() ? days : new Period(member.getValid().from(), days.until()));
            member.setDataSetId(dataSetId);
            member.store();
        }
        if (known.isEmpty()) {
            roster.add(member);
        }
        count("member", known.isEmpty() ? Deed.MADE : same ? Deed.UNCHANGED : Deed.CHANGED);
    }

    private static boolean changesEnd(MembershipRecord member, ListedSquad asked) {
        LocalDate to = asked.to();
        return to != null && !to.plusDays(1).equals(member.getValid().until());
    }

    /** Where the list is the whole, those of it who are not in it any more left the day before. */
    void endOthers(List<ListedPerson> rows) {
        if (!mapping.complete()) {
            return;
        }
        LocalDate from = mapping.from().orElseThrow();
        Map<Long, Set<Long>> listed = new HashMap<>();
        rows.forEach(row ->
                squadOf(row)
                        .ifPresent(squad -> {
                            PersonRecord person = persons.get(row.key());
                            listed.computeIfAbsent(squad, id -> new HashSet<>())
                                    .add(person == null ? 0 : person.getId());
                        }));
        listed.forEach((squad, people) -> {
            for (MembershipRecord member : List.copyOf(rosters.of(squad))) {
                LocalDate until = member.getValid().until();
                if (Objects.equals(member.getDataSetId(), dataSetId)
                        && !people.contains(member.getPersonId())
                        && (until == null || until.isAfter(from))) {
                    end(member, from);
                }
            }
        });
    }

    /** The squad that a row names, where it is written down; what is wrong is told with the row. */
    private Optional<Long> squadOf(ListedPerson row) {
        ListedSquad asked = row.squad();
        try {
            return asked == null
                    ? Optional.empty()
                    : find(units.of(row), asked).map(SquadRecord::getId);
        } catch (RowRejected toldLater) {
            return Optional.empty();
        }
    }

    private void end(MembershipRecord member, LocalDate from) {
        LocalDate since = member.getValid().from();
        if (since != null && !since.isBefore(from)) {
            member.delete();
            rosters.of(member.getSquadId()).remove(member);
        } else {
            member.setValid(new Period(since, from));
            member.store();
        }
        count("member", Deed.ENDED);
    }
}
