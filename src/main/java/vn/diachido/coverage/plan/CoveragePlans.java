package vn.diachido.coverage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.coverage.CoverageRoles;
import vn.diachido.coverage.plan.CoveragePlanMutations.PlanStepInput;
import vn.diachido.coverage.plan.CoveragePlanMutations.SaveCoveragePlanInput;
import vn.diachido.database.jooq.coverage.tables.records.PlanRecord;
import vn.diachido.database.jooq.coverage.tables.records.StepRecord;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;
import vn.diachido.outreach.Typed;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;
import vn.diachido.unit.UnitRepository;

/** Plans as they are drafted. */
@Component
class CoveragePlans {

    private static final GeometryFactory WGS_84 = new GeometryFactory(new PrecisionModel(), 4326);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_STEPS = 500;

    private final CoveragePlanRepository rows;
    private final AreaRepository areas;
    private final UnitRepository units;
    private final Audit audit;

    CoveragePlans(
            CoveragePlanRepository rows, AreaRepository areas, UnitRepository units, Audit audit) {
        this.rows = rows;
        this.areas = areas;
        this.units = units;
        this.audit = audit;
    }

    /** Writes a plan with all of its steps, a new one or another edition. */
    long save(Viewer viewer, SaveCoveragePlanInput input) {
        PlanRecord plan = input.key() == null ? new PlanRecord() : kept(viewer, input);
        long unit = unit(input.unit(), "unit");
        check(viewer, unit);
        Typed.day(input.starts(), "starts");
        plan.setName(Typed.line(input.name(), "name", LONGEST_NAME));
        plan.setUnitId(unit);
        plan.setStarts(input.starts());
        plan.setNote(PlainText.optional(input.note(), "note", LONGEST_NOTE));
        List<StepRecord> steps = steps(viewer, input.steps());
        long id = rows.write(plan, steps);
        audit.note(
                Note.of(Doer.account(viewer.account()), "COVERAGE_PLAN_SAVED", null)
                        .on("CoveragePlan", id));
        return id;
    }

    private PlanRecord kept(Viewer viewer, SaveCoveragePlanInput input) {
        PlanRecord plan = draft(viewer, String.valueOf(input.key()), input.edition());
        plan.setEdition(plan.getEdition() + 1);
        return plan;
    }

    /** A plan that was not applied, as its reader read it, and nobody else's until the end. */
    PlanRecord draft(Viewer viewer, String key, @Nullable Integer edition) {
        PlanRecord plan = rows.locked(key);
        if (plan == null) {
            throw new Mistake("UNKNOWN_PLAN", "key");
        }
        check(viewer, plan.getUnitId());
        if (plan.getAppliedOn() != null) {
            throw new Mistake("PLAN_APPLIED", "key");
        }
        if (!plan.getEdition().equals(edition)) {
            throw new Mistake("PLAN_CHANGED", "edition");
        }
        return plan;
    }

    private void check(Viewer viewer, long unit) {
        if (!areas.holds(viewer, unit, null, null, CoverageRoles.PLANNERS)) {
            throw new Mistake("OUTSIDE_AREA", "unit");
        }
    }

    private long unit(@Nullable String text, String field) {
        long unit = Typed.id(String.valueOf(text), "UNKNOWN_UNIT", field);
        if (!units.exists(unit)) {
            throw new Mistake("UNKNOWN_UNIT", field);
        }
        return unit;
    }

    private List<StepRecord> steps(Viewer viewer, List<PlanStepInput> inputs) {
        if (inputs.size() > MOST_STEPS) {
            throw new Mistake("TOO_MANY_STEPS", "steps", MOST_STEPS);
        }
        List<StepRecord> steps = new ArrayList<>();
        for (PlanStepInput input : inputs) {
            StepRecord step = step(viewer, input);
            step.setNumber(steps.size() + 1);
            steps.add(step);
        }
        return steps;
    }

    private StepRecord step(Viewer viewer, PlanStepInput input) {
        StepRecord step = new StepRecord();
        step.setKind(input.kind());
        boolean adds = input.kind().startsWith("ADD_");
        boolean visit = input.kind().equals("VISIT");
        boolean moves = input.kind().equals("MOVE_SQUAD");
        if (adds != (input.name() != null)
                || (adds || moves) != (input.longitude() != null)
                || (adds || moves) != (input.latitude() != null)
                || visit != (input.day() != null)
                || visit != (input.activityKind() != null)
                || (adds || visit) != (input.unit() != null)
                || adds && input.squad() != null
                || !adds && !visit && input.squad() == null) {
            throw new Mistake("STEP_MIXED", "steps", input.kind());
        }
        if (adds || visit) {
            long unit = unit(input.unit(), "steps");
            check(viewer, unit);
            step.setUnitId(unit);
        }
        if (visit) {
            Typed.day(Objects.requireNonNull(input.day()), "steps");
            if (!rows.isHamlet(step.getUnitId())) {
                throw new Mistake("UNKNOWN_HAMLET", "steps");
            }
        }
        if (input.squad() != null) {
            step.setSquadId(squad(viewer, input.squad()));
        }
        step.setName(PlainText.optional(input.name(), "steps", LONGEST_NAME));
        step.setBase(point(input.longitude(), input.latitude()));
        step.setDay(input.day());
        step.setActivityKind(input.activityKind());
        return step;
    }

    private long squad(Viewer viewer, String text) {
        long squad = Typed.id(text, "UNKNOWN_SQUAD", "steps");
        Long unit = rows.unitOf(squad);
        if (unit == null) {
            throw new Mistake("UNKNOWN_SQUAD", "steps");
        }
        check(viewer, unit);
        return squad;
    }

    private static @Nullable Point point(@Nullable Double longitude, @Nullable Double latitude) {
        Typed.checkPosition(longitude, latitude);
        return longitude == null || latitude == null
                ? null
                : WGS_84.createPoint(new Coordinate(longitude, latitude));
    }
}
