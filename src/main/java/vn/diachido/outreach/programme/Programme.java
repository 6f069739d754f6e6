package vn.diachido.outreach.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.springframework.stereotype.Component;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.outreach.tables.records.AgreementRecord;
import vn.diachido.database.jooq.outreach.tables.records.CampaignRecord;
import vn.diachido.database.jooq.outreach.tables.records.CommitmentRecord;
import vn.diachido.database.jooq.outreach.tables.records.RolloutRecord;
import vn.diachido.database.jooq.outreach.tables.records.ServicePointRecord;
import vn.diachido.database.jooq.outreach.tables.records.YouthWorkRecord;
import vn.diachido.exchange.VietnamArea;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;
import vn.diachido.outreach.CatalogueRepository;
import vn.diachido.outreach.Typed;
import vn.diachido.outreach.programme.ProgrammeMutations.CommitmentInput;
import vn.diachido.outreach.programme.ProgrammeMutations.SaveAgreementInput;
import vn.diachido.outreach.programme.ProgrammeMutations.SaveCampaignInput;
import vn.diachido.outreach.programme.ProgrammeMutations.SaveRolloutInput;
import vn.diachido.outreach.programme.ProgrammeMutations.SaveServicePointInput;
import vn.diachido.outreach.programme.ProgrammeMutations.SaveYouthWorkInput;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;
import vn.diachido.unit.UnitRepository;

/** Campaigns, youth works, service points, agreements and roll-outs, as they must be. */
@Component
class Programme {

    private static final Set<Role> PLANNING =
            Set.of(Role.PLANNER, Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);
    private static final GeometryFactory WGS_84 = new GeometryFactory(new PrecisionModel(), 4326);
    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final int MOST_COMMITMENTS = 100;
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    private final ProgrammeRepository rows;
    private final CatalogueRepository catalogue;
    private final AreaRepository areas;
    private final UnitRepository units;

    Programme(
            ProgrammeRepository rows,
            CatalogueRepository catalogue,
            AreaRepository areas,
            UnitRepository units) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.areas = areas;
        this.units = units;
    }

    long save(Viewer viewer, SaveCampaignInput input) {
        CampaignRecord campaign =
                input.id() == null
                        ? new CampaignRecord()
                        : stored(rows.lockCampaign(number(input.id())));
        checkOld(viewer, campaign.getUnitId());
        campaign.setName(Typed.line(input.name(), "name", Typed.NAME));
        campaign.setUnitId(unit(viewer, input.unit()));
        campaign.setDays(days(input.from(), input.to(), "to"));
        campaign.setNote(PlainText.optional(input.note(), "note", Typed.NOTE));
        return rows.store(campaign);
    }

    long save(Viewer viewer, SaveYouthWorkInput input) {
        YouthWorkRecord work =
                input.id() == null
                        ? new YouthWorkRecord()
                        : stored(rows.lockYouthWork(number(input.id())));
        checkOld(viewer, work.getUnitId());
        boolean hasDays = input.from() != null || input.to() != null;
        if (input.status().equals("DONE")
                && (input.to() == null || input.to().isAfter(Calendar.today()))) {
            throw new Mistake("DONE_WHEN", "to");
        }
        work.setName(Typed.line(input.name(), "name", Typed.NAME));
        work.setLevel(input.level());
        work.setStatus(input.status());
        work.setUnitId(unit(viewer, input.unit()));
        work.setDays(hasDays ? days(input.from(), input.to(), "to") : null);
        work.setPlace(PlainText.optional(input.place(), "place", Typed.NAME));
        work.setPosition(position(input.longitude(), input.latitude()));
        work.setCampaignId(campaign(input.campaign()));
        work.setNote(PlainText.optional(input.note(), "note", Typed.NOTE));
        return rows.store(work);
    }

    long save(Viewer viewer, SaveServicePointInput input) {
        ServicePointRecord point =
                input.id() == null
                        ? new ServicePointRecord()
                        : stored(rows.lockServicePoint(number(input.id())));
        checkOld(viewer, point.getUnitId());
        point.setName(Typed.line(input.name(), "name", Typed.NAME));
        point.setUnitId(unit(viewer, input.unit()));
        point.setPlace(PlainText.optional(input.place(), "place", Typed.NAME));
        point.setPosition(position(input.longitude(), input.latitude()));
        point.setHours(PlainText.optional(input.hours(), "hours", Typed.NAME));
        point.setLife(days(input.validFrom(), input.validTo(), "validTo"));
        List<Long> platforms =
                Objects.requireNonNullElse(input.platforms(), List.<String>of()).stream()
                        .map(key -> catalogue.platform(key, "platforms"))
                        .distinct()
                        .toList();
        return rows.store(point, platforms);
    }

    long save(Viewer viewer, SaveAgreementInput input) {
        AgreementRecord agreement =
                input.id() == null
                        ? new AgreementRecord()
                        : stored(rows.lockAgreement(number(input.id())));
        checkOld(viewer, agreement.getUnitId());
        if (input.commitments().size() > MOST_COMMITMENTS) {
            throw new Mistake("TOO_MANY_COMMITMENTS", "commitments", MOST_COMMITMENTS);
        }
        agreement.setPartner(Typed.line(input.partner(), "partner", Typed.NAME));
        agreement.setName(Typed.line(input.name(), "name", Typed.NAME));
        agreement.setUnitId(unit(viewer, input.unit()));
        agreement.setDays(days(input.from(), input.to(), "to"));
        List<CommitmentRecord> commitments = new ArrayList<>();
        for (CommitmentInput commitment : input.commitments()) {
            commitments.add(commitment(commitment, commitments.size()));
        }
        return rows.store(agreement, commitments);
    }

    private CommitmentRecord commitment(CommitmentInput input, int ordinal) {
        if ((input.reached() == null) != (input.reachedOn() == null)) {
            throw new Mistake("REACHED_WHEN", "commitments");
        }
        if (input.reachedOn() != null && input.reachedOn().isAfter(Calendar.today())) {
            throw new Mistake("BAD_DAYS", "commitments");
        }
        CommitmentRecord row = new CommitmentRecord();
        row.setOrdinal(ordinal);
        row.setName(Typed.line(input.name(), "commitments", Typed.NAME));
        row.setIndicatorId(
                input.indicator() == null
                        ? null
                        : catalogue.indicator(input.indicator(), "commitments").getId());
        row.setPlatformId(
                input.platform() == null
                        ? null
                        : (Long) catalogue.platform(input.platform(), "commitments"));
        row.setValue(figure(input.value()));
        row.setReached(figure(input.reached()));
        row.setReachedOn(input.reachedOn());
        return row;
    }

    private static @Nullable BigDecimal figure(@Nullable BigDecimal value) {
        if (value != null
                && (value.signum() < 0
                        || value.compareTo(LARGEST) >= 0
                        || value.stripTrailingZeros().scale() > 2)) {
            throw new Mistake("BAD_VALUE", "commitments");
        }
        return value;
    }

    /** What a body says of a day once more takes the place of what it said of it before. */
    long save(Viewer viewer, SaveRolloutInput input) {
        if (input.branches() < 1 || input.usingIt() < 0 || input.usingIt() > input.branches()) {
            throw new Mistake("BAD_BRANCHES", "usingIt");
        }
        if (input.day().isAfter(Calendar.today()) || input.day().isBefore(EARLIEST)) {
            throw new Mistake("BAD_DAYS", "day");
        }
        RolloutRecord rollout = new RolloutRecord();
        rollout.setPlatformId(catalogue.platform(input.platform(), "platform"));
        rollout.setBody(Typed.line(input.body(), "body", Typed.NAME));
        rollout.setOrganisationId(organisation(input.organisation()));
        rollout.setUnitId(unit(viewer, input.unit()));
        rollout.setDay(input.day());
        rollout.setBranches(input.branches());
        rollout.setUsingIt(input.usingIt());
        return rows.store(rollout);
    }

    private @Nullable Long organisation(@Nullable String id) {
        if (id == null) {
            return null;
        }
        long organisation = Typed.id(id, "UNKNOWN_ORGANISATION", "organisation");
        if (!rows.hasOrganisation(organisation)) {
            throw new Mistake("UNKNOWN_ORGANISATION", "organisation");
        }
        return organisation;
    }

    private static long number(String id) {
        return Typed.id(id, "NOT_FOUND", "id");
    }

    private static <R> R stored(Optional<R> row) {
        return row.orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
    }

    /** What lies elsewhere until now is not for everybody to bring over. */
    private void checkOld(Viewer viewer, @Nullable Long unit) {
        if (unit != null && !areas.holds(viewer, unit, null, null, PLANNING)) {
            throw new Mistake("OUTSIDE_AREA", "id");
        }
    }

    private long unit(Viewer viewer, String id) {
        long unit = Typed.id(id, "UNKNOWN_UNIT", "unit");
        if (!units.exists(unit)) {
            throw new Mistake("UNKNOWN_UNIT", "unit");
        }
        if (!areas.holds(viewer, unit, null, null, PLANNING)) {
            throw new Mistake("OUTSIDE_AREA", "unit");
        }
        return unit;
    }

    private @Nullable Long campaign(@Nullable String id) {
        if (id == null) {
            return null;
        }
        long campaign = Typed.id(id, "UNKNOWN_CAMPAIGN", "campaign");
        if (rows.lockCampaign(campaign).isEmpty()) {
            throw new Mistake("UNKNOWN_CAMPAIGN", "campaign");
        }
        return campaign;
    }

    private static Period days(@Nullable LocalDate from, @Nullable LocalDate to, String field) {
        boolean wrong =
                from != null && (from.isBefore(EARLIEST) || from.isAfter(LATEST))
                        || to != null && (to.isBefore(EARLIEST) || to.isAfter(LATEST))
                        || from != null && to != null && to.isBefore(from);
        if (wrong) {
            throw new Mistake("BAD_DAYS", field);
        }
        return new Period(from, to == null ? null : to.plusDays(1));
    }

    private static @Nullable Point position(@Nullable Double longitude, @Nullable Double latitude) {
        if ((longitude == null) != (latitude == null)) {
            throw new Mistake("BAD_POSITION", "longitude");
        }
        if (longitude == null || latitude == null) {
            return null;
        }
        Coordinate at = new Coordinate(longitude, latitude);
        if (!VietnamArea.holds(at)) {
            throw new Mistake("OUTSIDE_VIETNAM", "longitude");
        }
        return WGS_84.createPoint(at);
    }
}
