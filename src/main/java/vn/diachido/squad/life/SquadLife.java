package vn.diachido.squad.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;
import vn.diachido.exchange.VietnamArea;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.squad.SquadInput;
import vn.diachido.squad.SquadRoles;
import vn.diachido.squad.SquadUse;
import vn.diachido.unit.AreaRepository;

/** Squads are founded, changed and ended by those who keep them where they are. */
@Component
class SquadLife {

    private static final GeometryFactory GEOMETRY = new GeometryFactory(new PrecisionModel(), 4326);
    private static final String GROUP = "COMMUNITY_DIGITAL_GROUP";
    private static final int NAME_LENGTH = 300;
    private static final int MOST_UNITS = 100;

    /**
     * Of which levels the unit of a squad may be; those of hamlets are often kept by their commune.
     */
    private static final Map<String, Set<String>> PLACES =
            Map.of(
                    "PROVINCE", Set.of("PROVINCE"),
                    "DISTRICT", Set.of("DISTRICT"),
                    "COMMUNE", Set.of("COMMUNE"),
                    "HAMLET", Set.of("COMMUNE", "HAMLET"));

    /** A squad as somebody wants it. */
    record Wanted(
            @Nullable String id,
            String name,
            String kind,
            String level,
            String unit,
            @Nullable String organisation,
            @Nullable String supports,
            @Nullable List<String> unitsServed,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable String decision,
            String status,
            @Nullable LocalDate validFrom,
            @Nullable String contact) {}

    private final SquadLifeRepository squads;
    private final AreaRepository areas;
    private final List<SquadUse> uses;
    private final Trust trust;
    private final Audit audit;

    SquadLife(
            SquadLifeRepository squads,
            AreaRepository areas,
            List<SquadUse> uses,
            Trust trust,
            Audit audit) {
        this.squads = squads;
        this.uses = uses;
        this.areas = areas;
        this.trust = trust;
        this.audit = audit;
    }

    long save(Viewer viewer, Wanted wanted) {
        return trust.trusted(() -> {
            SquadRecord squad =
                    wanted.id() == null
                            ? squads.newSquad()
                            : kept(viewer, wanted.id(), SquadRoles.KEEPERS);
            long unit = unit(wanted.unit());
            check(viewer, unit, wanted.id() == null ? SquadRoles.EDITORS : SquadRoles.KEEPERS);
            List<Long> served = served(wanted);
            fill(squad, wanted, unit);
            squad.store();
            squads.serve(squad.getId(), served);
            note(viewer, "SQUAD_SAVED", squad.getId());
            return squad.getId();
        });
    }

    private void fill(SquadRecord squad, Wanted wanted, long unit) {
        @Nullable Long id = squad.getId();
        String kind = wanted.kind();
        if (id != null && !kind.equals(GROUP) && squads.isSupported(id)) {
            throw new Mistake("GROUP_SUPPORTED", "kind");
        }
        if (!squads.isOfLevel(unit, PLACES.getOrDefault(wanted.level(), Set.of()))) {
            throw new Mistake("LEVEL_ELSEWHERE", "level");
        }
        if (id != null && changes(squad, wanted, unit)) {
            squads.headedBesideAs(id, kind, wanted.level(), unit)
                    .ifPresent(other -> {
                        throw new Mistake("HEAD_OF_TWO", "kind", other);
                    });
        }
        squad.setName(SquadInput.text(wanted.name(), "name", NAME_LENGTH));
        squad.setKind(kind);
        squad.setLevel(wanted.level());
        squad.setUnitId(unit);
        squad.setOrganisationId(organisation(wanted.organisation()));
        squad.setSupportsId(supported(wanted, id));
        squad.setBase(base(wanted));
        squad.setDecision(PlainText.optional(wanted.decision(), "decision", NAME_LENGTH));
        squad.setStatus(wanted.status());
        @Nullable Period life = squad.getLife();
        LocalDate until = life == null ? null : life.until();
        Period wantedLife =
                SquadInput.period(wanted.validFrom(), until == null ? null : until.minusDays(1));
        if (id != null && squads.hasMembersOutside(id, wantedLife)) {
            throw new Mistake("MEMBERS_OUTSIDE_LIFE", "validFrom");
        }
        LocalDate first = wanted.validFrom();
        if (id != null
                && first != null
                && uses.stream().anyMatch(use -> use.isAtWorkBefore(id, first))) {
            throw new Mistake("AT_WORK_BEFORE", "validFrom");
        }
        if (!squads.livesSometime(unit, wantedLife)) {
            throw new Mistake("UNIT_NOT_THEN", "unit");
        }
        squad.setLife(wantedLife);
        squad.setContactId(contact(wanted, id));
    }

    private static boolean changes(SquadRecord squad, Wanted wanted, long unit) {
        return !squad.getKind().equals(wanted.kind())
                || !squad.getLevel().equals(wanted.level())
                || squad.getUnitId() != unit;
    }

    private @Nullable Long organisation(@Nullable String id) {
        return id == null
                ? null
                : SquadInput.number(id)
                        .filter(number -> squads.findOrganisation(number).isPresent())
                        .orElseThrow(() -> new Mistake("UNKNOWN_ORGANISATION", "organisation"));
    }

    private @Nullable Long supported(Wanted wanted, @Nullable Long id) {
        if (wanted.supports() == null) {
            return null;
        }
        SquadRecord group =
                SquadInput.number(wanted.supports())
                        .flatMap(squads::findSquad)
                        .orElseThrow(() -> new Mistake("UNKNOWN_SQUAD", "supports"));
        if (!group.getKind().equals(GROUP) || group.getId().equals(id)) {
            throw new Mistake("SUPPORTS_NO_GROUP", "supports");
        }
        return group.getId();
    }

    private @Nullable Long contact(Wanted wanted, @Nullable Long id) {
        if (wanted.contact() == null) {
            return null;
        }
        Optional<Long> person = SquadInput.number(wanted.contact());
        if (id == null || person.isEmpty() || !squads.isMember(id, person.get())) {
            throw new Mistake("CONTACT_NO_MEMBER", "contact");
        }
        return person.get();
    }

    private static @Nullable Point base(Wanted wanted) {
        Double longitude = wanted.longitude();
        Double latitude = wanted.latitude();
        if (longitude == null && latitude == null) {
            return null;
        }
        if (longitude == null || latitude == null) {
            throw new Mistake("MISSING", longitude == null ? "longitude" : "latitude");
        }
        if (!VietnamArea.holds(new Coordinate(longitude, latitude))) {
            boolean swapped = VietnamArea.holds(new Coordinate(latitude, longitude));
            throw new Mistake(swapped ? "POSITION_SWAPPED" : "OUTSIDE_VIETNAM", "longitude");
        }
        return GEOMETRY.createPoint(new Coordinate(longitude, latitude));
    }

    private List<Long> served(Wanted wanted) {
        List<String> units = Objects.requireNonNullElse(wanted.unitsServed(), List.of());
        if (units.size() > MOST_UNITS) {
            throw new Mistake("TOO_MANY", "unitsServed", MOST_UNITS);
        }
        List<Long> ids = units.stream().map(id -> SquadInput.number(id).orElse(-1L)).toList();
        if (!squads.hasUnits(ids)) {
            throw new Mistake("UNKNOWN_UNIT", "unitsServed");
        }
        return ids;
    }

    long end(Viewer viewer, String id, LocalDate lastDay) {
        SquadInput.check(lastDay, "on");
        return trust.trusted(() -> {
            SquadRecord squad = kept(viewer, id, SquadRoles.EDITORS);
            LocalDate first = squad.getLife().from();
            if (first != null && lastDay.isBefore(first)) {
                throw new Mistake("PERIOD_BAD", "on");
            }
            if (uses.stream().anyMatch(use -> use.isAtWorkAfter(squad.getId(), lastDay))) {
                throw new Mistake("AT_WORK_LATER", "on");
            }
            squads.endMembers(squad.getId(), lastDay);
            squad.setLife(new Period(first, lastDay.plusDays(1)));
            squad.store();
            note(viewer, "SQUAD_ENDED", squad.getId());
            return squad.getId();
        });
    }

    private SquadRecord kept(Viewer viewer, String id, Set<Role> roles) {
        SquadRecord squad =
                SquadInput.number(id)
                        .flatMap(squads::findSquad)
                        .orElseThrow(() -> new Mistake("UNKNOWN_SQUAD", "id"));
        @Nullable Point base = (Point) squad.getBase();
        if (!areas.holds(
                viewer,
                squad.getUnitId(),
                base == null ? null : base.getX(),
                base == null ? null : base.getY(),
                roles)) {
            throw new Mistake("OUTSIDE_AREA", "id");
        }
        return squad;
    }

    private long unit(String id) {
        return SquadInput.number(id)
                .filter(number -> squads.hasUnits(List.of(number)))
                .orElseThrow(() -> new Mistake("UNKNOWN_UNIT", "unit"));
    }

    private void check(Viewer viewer, long unit, Set<Role> roles) {
        if (!areas.holds(viewer, unit, null, null, roles)) {
            throw new Mistake("OUTSIDE_AREA", "unit");
        }
    }

    private void note(Viewer viewer, String action, long id) {
        audit.note(Note.of(Doer.account(viewer.account()), action, null).on("Squad", id));
    }
}
