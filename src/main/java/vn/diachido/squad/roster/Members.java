package vn.diachido.squad.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.squad.tables.records.MembershipRecord;
import vn.diachido.database.jooq.squad.tables.records.PersonRecord;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;
import vn.diachido.graphql.Mistake;
import vn.diachido.query.request.Viewer;
import vn.diachido.squad.SquadInput;
import vn.diachido.squad.SquadRoles;
import vn.diachido.unit.AreaRepository;

/** Persons come into squads and leave them. */
@Component
class Members {

    /** Somebody's time in a squad as it should be. */
    record Wanted(
            @Nullable String id,
            String squad,
            String person,
            String role,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    private final RosterRepository roster;
    private final Persons persons;
    private final AreaRepository areas;
    private final Trust trust;
    private final Audit audit;

    Members(
            RosterRepository roster,
            Persons persons,
            AreaRepository areas,
            Trust trust,
            Audit audit) {
        this.roster = roster;
        this.persons = persons;
        this.areas = areas;
        this.trust = trust;
        this.audit = audit;
    }

    long save(Viewer viewer, Wanted wanted) {
        Period days = SquadInput.period(wanted.validFrom(), wanted.validTo());
        return trust.trusted(() -> {
            MembershipRecord member =
                    wanted.id() == null ? roster.newMembership() : kept(viewer, wanted.id());
            SquadRecord squad = squad(viewer, wanted.squad());
            PersonRecord person = persons.kept(viewer, wanted.person(), "person");
            if (person.getErasedAt() != null) {
                throw new Mistake("PERSON_FORGOTTEN", "person");
            }
            boolean headed = heads(member, squad, person, days);
            member.setSquadId(squad.getId());
            member.setPersonId(person.getId());
            member.setRole(wanted.role());
            member.setValid(days.from() == null ? withLife(days, squad.getLife()) : days);
            check(member, squad, headed);
            member.store();
            note(viewer, "MEMBER_SAVED", squad.getId());
            return member.getId();
        });
    }

    /** Who was always in a squad came with it, and who stays until a squad's end leaves with it. */
    private static Period withLife(Period days, Period life) {
        return days.intersection(life).orElse(days);
    }

    /** Is this what the person heads already, on no more days than before? */
    private boolean heads(
            MembershipRecord before, SquadRecord squad, PersonRecord person, Period days) {
        return before.getId() != null
                && before.getRole().equals("HEAD")
                && before.getSquadId().equals(squad.getId())
                && before.getPersonId().equals(person.getId())
                && roster.isWithin(days, before.getValid());
    }

    private void check(MembershipRecord member, SquadRecord squad, boolean headed) {
        if (!roster.isWithin(member.getValid(), squad.getLife())) {
            throw new Mistake("OUTSIDE_LIFE", "validFrom", words(squad.getLife()));
        }
        if (roster.isMember(member)) {
            throw new Mistake("MEMBER_TWICE", "person");
        }
        if (member.getRole().equals("HEAD")) {
            if (roster.hasHead(member)) {
                throw new Mistake("HEAD_TWICE", "role");
            }
            if (!headed) {
                roster.headedAgainstRule(member)
                        .ifPresent(other -> {
                            throw new Mistake("HEAD_OF_TWO", "role", other);
                        });
            }
        }
    }

    private static String words(Period life) {
        LocalDate until = life.until();
        return (life.from() == null ? "…" : life.from())
                + " – "
                + (until == null ? "…" : until.minusDays(1));
    }

    long end(Viewer viewer, String id, LocalDate lastDay) {
        SquadInput.check(lastDay, "on");
        return trust.trusted(() -> {
            MembershipRecord member = kept(viewer, id);
            LocalDate first = member.getValid().from();
            LocalDate until = member.getValid().until();
            if (first != null && lastDay.isBefore(first)
                    || until != null && !lastDay.isBefore(until)) {
                throw new Mistake("PERIOD_BAD", "on");
            }
            member.setValid(new Period(first, lastDay.plusDays(1)));
            member.store();
            note(viewer, "MEMBER_ENDED", member.getSquadId());
            return member.getId();
        });
    }

    private MembershipRecord kept(Viewer viewer, String id) {
        MembershipRecord member =
                SquadInput.number(id)
                        .flatMap(roster::findMembership)
                        .orElseThrow(() -> new Mistake("UNKNOWN_MEMBER", "id"));
        if (!keeps(viewer, roster.findSquad(member.getSquadId()).orElseThrow())) {
            throw new Mistake("UNKNOWN_MEMBER", "id");
        }
        return member;
    }

    private SquadRecord squad(Viewer viewer, String id) {
        SquadRecord squad =
                SquadInput.number(id)
                        .flatMap(roster::findSquad)
                        .orElseThrow(() -> new Mistake("UNKNOWN_SQUAD", "squad"));
        if (!keeps(viewer, squad)) {
            throw new Mistake("OUTSIDE_AREA", "squad");
        }
        return squad;
    }

    private boolean keeps(Viewer viewer, SquadRecord squad) {
        @Nullable Point base = (Point) squad.getBase();
        return areas.holds(
                viewer,
                squad.getUnitId(),
                base == null ? null : base.getX(),
                base == null ? null : base.getY(),
                SquadRoles.KEEPERS);
    }

    private void note(Viewer viewer, String action, long squad) {
        audit.note(Note.of(Doer.account(viewer.account()), action, null).on("Squad", squad));
    }
}
