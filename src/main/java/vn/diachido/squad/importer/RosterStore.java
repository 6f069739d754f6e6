package vn.diachido.squad.importer;

import java.time.LocalDate;
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
import vn.diachido.exchange.ImportBounds;
import vn.diachido.exchange.RowRejected;
import vn.diachido.squad.importer.ListedPerson.ListedBranch;
import vn.diachido.squad.importer.ListedPerson.ListedSquad;
import vn.diachido.squad.importer.RosterCounts.Deed;

/** Writes the rows of one list where they are not written yet, and counts them. */
final class RosterStore {

    private final RosterMapping mapping;
    private final RosterImportRepository stored;
    private final long dataSetId;
    private final ImportBounds bounds;
    private final RosterUnits units;
    private final RosterCounts counts;
    private final RosterBodies bodies;
    private final RosterPersons persons;
    private final Rosters rosters;

    RosterStore(
            RosterImportRepository stored,
            RosterMapping mapping,
            long dataSetId,
            ImportBounds bounds,
            RosterCounts counts,
            RosterPersons persons) {
        this.stored = stored;
        this.mapping = mapping;
        this.dataSetId = dataSetId;
        this.bounds = bounds;
        this.counts = counts;
        this.persons = persons;
        this.rosters = new Rosters(stored);
        this.units = new RosterUnits(stored, mapping.codesOf());
        this.bodies = new RosterBodies(stored, dataSetId, bounds, counts);
    }

    /** Looks at everything that may be wrong before the first write of a row. */
    void put(ListedPerson row) {
        long unit = units.of(row);
        bounds.check(unit);
        persons.checkForgotten(row);
        ListedSquad asked = row.squad();
        Optional<SquadRecord> squad = asked == null ? Optional.empty() : bodies.find(unit, asked);
        if (asked != null) {
            check(row, unit, asked, squad);
        }
        Long branch = row.branch() == null ? null : (Long) branch(unit, row.branch());
        PersonRecord person = persons.write(row, unit, branch);
        if (asked != null) {
            join(squad.orElseGet(() -> bodies.found(unit, asked)), person, asked);
        }
    }

    /** What the list said the last time was looked at then; staff may have mended it since. */
    private void check(
            ListedPerson row, long unit, ListedSquad asked, Optional<SquadRecord> squad) {
        @Nullable PersonRecord known = persons.find(row.key());
        if (squad.isEmpty()) {
            bodies.checkFounding(unit, asked.name());
        }
        if (known == null || squad.isEmpty() || !isSaid(squad.get(), known, asked)) {
            rosters.check(asked, squad.orElseGet(() -> bodies.fresh(unit, asked)), known);
        }
    }

    private boolean isSaid(SquadRecord squad, PersonRecord person, ListedSquad asked) {
        return rosters.find(squad.getId(), person.getId(), Rosters.days(asked, squad))
                .filter(member -> said(asked).equals(member.getImported()))
                .isPresent();
    }

    private long branch(long unit, ListedBranch asked) {
        Optional<OrganisationRecord> found = bodies.find(unit, asked);
        if (found.isEmpty()) {
            bodies.checkFounding(unit, asked.name());
        }
        return found.orElseGet(() -> bodies.found(unit, asked)).getId();
    }

    private static String said(ListedSquad asked) {
        return asked.role() + "|" + (asked.to() == null ? "" : asked.to());
    }

    /** Who is in the squad on some of these days stays; only what the person does may change. */
    private void join(SquadRecord squad, PersonRecord person, ListedSquad asked) {
        Period days = Rosters.days(asked, squad);
        Optional<MembershipRecord> known = rosters.find(squad.getId(), person.getId(), days);
        if (known.isPresent()) {
            Deed deed = change(known.get(), asked, days);
            counts.count("member", deed);
            return;
        }
        MembershipRecord member = stored.newMembership();
        member.setSquadId(squad.getId());
        member.setPersonId(person.getId());
        member.setRole(asked.role());
        member.setValid(days);
        member.setDataSetId(dataSetId);
        member.setImported(said(asked));
        member.store();
        rosters.add(member);
        counts.count("member", Deed.MADE);
    }

    /** Takes over what the list says anew. */
    private Deed change(MembershipRecord member, ListedSquad asked, Period days) {
        @Nullable String before = member.getImported();
        if (said(asked).equals(before)) {
            return Deed.UNCHANGED;
        }
        String[] parts = before == null ? new String[] {"", ""} : before.split("\\|", -1);
        LocalDate to = asked.to();
        boolean ends = to != null && !parts[1].equals(to.toString());
        if (!parts[0].equals(asked.role())) {
            member.setRole(asked.role());
        }
        if (ends) {
            member.setValid(new Period(member.getValid().from(), days.until()));
        }
        member.setDataSetId(dataSetId);
        member.setImported(said(asked));
        member.store();
        return Deed.CHANGED;
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
                            PersonRecord person = persons.find(row.key());
                            listed.computeIfAbsent(squad, id -> new HashSet<>())
                                    .add(person == null ? 0 : person.getId());
                        }));
        listed.forEach((squad, people) -> {
            for (MembershipRecord member : rosters.of(squad)) {
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
                    : bodies.find(units.of(row), asked).map(SquadRecord::getId);
        } catch (RowRejected toldLater) {
            return Optional.empty();
        }
    }

    private void end(MembershipRecord member, LocalDate from) {
        LocalDate since = member.getValid().from();
        if (since != null && !since.isBefore(from)) {
            member.delete();
            rosters.remove(member);
        } else {
            member.setValid(new Period(since, from));
            member.store();
        }
        counts.count("member", Deed.ENDED);
    }
}
