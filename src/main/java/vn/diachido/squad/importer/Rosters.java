package vn.diachido.squad.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.squad.tables.records.MembershipRecord;
import vn.diachido.database.jooq.squad.tables.records.PersonRecord;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;
import vn.diachido.exchange.RowRejected;
import vn.diachido.squad.importer.ListedPerson.ListedSquad;

/** Who is in which squad when, as far as one import asks; and what a row must not say of it. */
final class Rosters {

    private final RosterImportRepository stored;
    private final Map<Long, List<MembershipRecord>> rosters = new HashMap<>();

    Rosters(RosterImportRepository stored) {
        this.stored = stored;
    }

    List<MembershipRecord> of(long squad) {
        return rosters.computeIfAbsent(squad, id -> new ArrayList<>(stored.memberships(id)));
    }

    /** Somebody's time in a squad on some of these days. */
    Optional<MembershipRecord> find(long squad, long person, Period days) {
        return of(squad).stream()
                .filter(member -> member.getPersonId() == person)
                .filter(member -> member.getValid().intersection(days).isPresent())
                .findFirst();
    }

    /** The days of a row; what it leaves open is the squad's life. */
    static Period days(ListedSquad asked, SquadRecord squad) {
        LocalDate to = asked.to();
        Period days = new Period(asked.from(), to == null ? null : to.plusDays(1));
        return asked.from() == null || to == null
                ? days.intersection(squad.getLife()).orElse(days)
                : days;
    }

    /**
     * @param squad as it is stored, or as it would be founded
     * @param person null where nobody knows them yet
     */
    void check(ListedSquad asked, SquadRecord squad, @Nullable PersonRecord person) {
        LocalDate to = asked.to();
        LocalDate from = asked.from();
        if (from != null && to != null && to.isBefore(from)) {
            throw new RowRejected("PERIOD_BACKWARDS", "to is before from", to.toString());
        }
        Period days = days(asked, squad);
        if (days.intersection(squad.getLife()).filter(days::equals).isEmpty()) {
            throw new RowRejected(
                    "OUTSIDE_LIFE",
                    "the squad does not exist on all of these days",
                    days.toString());
        }
        if (asked.role().equals("HEAD")) {
            checkHead(asked, squad, person, days);
        }
    }

    private void checkHead(
            ListedSquad asked, SquadRecord squad, @Nullable PersonRecord person, Period days) {
        @Nullable Long id = squad.getId();
        if (id != null
                && of(id).stream()
                        .filter(member -> member.getRole().equals("HEAD"))
                        .filter(member ->
                                person == null
                                        || !Objects.equals(member.getPersonId(), person.getId()))
                        .anyMatch(member -> member.getValid().intersection(days).isPresent())) {
            throw new RowRejected("HEAD_TWICE", "the squad has another head then", asked.name());
        }
        if (person == null) {
            return;
        }
        Period written =
                id == null
                        ? days
                        : find(id, person.getId(), days)
                                .map(member -> new Period(member.getValid().from(), days.until()))
                                .orElse(days);
        stored.headedAgainst(squad, person.getId(), written)
                .ifPresent(other -> {
                    throw new RowRejected(
                            "HEAD_OF_TWO",
                            "a rule allows the head of one squad only, and there is another",
                            other);
                });
    }
}
