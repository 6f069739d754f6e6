package vn.diachido.squad.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Map<Long, Roster> rosters = new HashMap<>();

    /** The times in one squad, and whose they are. */
    private static final class Roster {

        private final List<MembershipRecord> all = new ArrayList<>();
        private final Map<Long, List<MembershipRecord>> byPerson = new HashMap<>();

        void add(MembershipRecord member) {
            all.add(member);
            byPerson.computeIfAbsent(member.getPersonId(), id -> new ArrayList<>()).add(member);
        }

        void remove(MembershipRecord member) {
            all.remove(member);
            byPerson.getOrDefault(member.getPersonId(), List.of()).remove(member);
        }

        Stream<MembershipRecord> of(long person, Period days) {
            return byPerson.getOrDefault(person, List.of()).stream()
                    .filter(member -> member.getValid().intersection(days).isPresent());
        }
    }

    Rosters(RosterImportRepository stored) {
        this.stored = stored;
    }

    private Roster roster(long squad) {
        Roster known = rosters.get(squad);
        if (known == null) {
            known = new Roster();
            stored.memberships(squad).forEach(known::add);
            rosters.put(squad, known);
        }
        return known;
    }

    List<MembershipRecord> of(long squad) {
        return List.copyOf(roster(squad).all);
    }

    void add(MembershipRecord member) {
        roster(member.getSquadId()).add(member);
    }

    void remove(MembershipRecord member) {
        roster(member.getSquadId()).remove(member);
    }

    /** Somebody's time in a squad on some of these days. */
    Optional<MembershipRecord> find(long squad, long person, Period days) {
        return roster(squad).of(person, days).findFirst();
    }

    /** The days of a row; what it leaves open is the squad's life. */
    static Period days(ListedSquad asked, SquadRecord squad) {
        Period days = asked.days();
        return asked.from() == null || asked.to() == null
                ? days.intersection(squad.getLife()).orElse(days)
                : days;
    }

    /**
     * @param squad as it is stored, or as it would be founded
     * @param person null where nobody knows them yet
     */
    void check(ListedSquad asked, SquadRecord squad, @Nullable PersonRecord person) {
        Period days = days(asked, squad);
        if (days.intersection(squad.getLife()).filter(days::equals).isEmpty()) {
            throw new RowRejected(
                    "OUTSIDE_LIFE",
                    "the squad does not exist on all of these days",
                    days.toString());
        }
        checkTerms(asked, squad, person, days);
        if (asked.role().equals("HEAD")) {
            checkHead(asked, squad, person, days);
        }
    }

    private void checkTerms(
            ListedSquad asked, SquadRecord squad, @Nullable PersonRecord person, Period days) {
        @Nullable Long id = squad.getId();
        if (id != null && person != null && roster(id).of(person.getId(), days).count() > 1) {
            throw new RowRejected(
                    "MEMBER_TWICE", "the person has several terms on these days", asked.name());
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
