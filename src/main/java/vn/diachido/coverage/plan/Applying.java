package vn.diachido.coverage.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.coverage.CoverageRoles;
import vn.diachido.coverage.plan.CoveragePlanMutations.ApplyCoveragePlanInput;
import vn.diachido.database.jooq.coverage.tables.records.PlanRecord;
import vn.diachido.database.jooq.coverage.tables.records.StepRecord;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Mistake;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;

/** Carries plans out: all steps or none. */
@Component
class Applying {

    private final CoveragePlans plans;
    private final CoveragePlanRepository rows;
    private final AreaRepository areas;
    private final Audit audit;

    Applying(CoveragePlans plans, CoveragePlanRepository rows, AreaRepository areas, Audit audit) {
        this.plans = plans;
        this.rows = rows;
        this.areas = areas;
        this.audit = audit;
    }

    long apply(Viewer viewer, ApplyCoveragePlanInput input) {
        PlanRecord plan = plans.draft(viewer, input.key(), input.edition());
        LocalDate today = Calendar.today();
        List<StepRecord> steps = rows.steps(plan.getKey());
        for (StepRecord step : steps) {
            check(viewer, plan, step, today);
        }
        for (StepRecord step : steps) {
            carryOut(plan, step, today);
        }
        plan.setAppliedOn(today);
        plan.store();
        audit.note(
                Note.of(Doer.account(viewer.account()), "COVERAGE_PLAN_APPLIED", null)
                        .on("CoveragePlan", plan.getId()));
        return plan.getId();
    }

    /** Whatever cannot be done is found before anything is. */
    private void check(Viewer viewer, PlanRecord plan, StepRecord step, LocalDate today) {
        Long unit = step.getUnitId() == null ? rows.unitOf(step.getSquadId()) : step.getUnitId();
        if (unit == null || !areas.holds(viewer, unit, null, null, CoverageRoles.APPLIERS)) {
            throw new Mistake("OUTSIDE_AREA", "key");
        }
        switch (step.getKind()) {
            case "VISIT" -> {
                if (step.getDay().isBefore(today)) {
                    throw new Mistake("VISIT_PAST", "key", step.getNumber());
                }
            }
            case "MOVE_SQUAD", "CLOSE_SQUAD" -> {
                if (!rows.lives(step.getSquadId(), plan.getStarts())) {
                    throw new Mistake("SQUAD_NOT_LIVING", "key", step.getNumber());
                }
            }
            default -> {}
        }
    }

    private void carryOut(PlanRecord plan, StepRecord step, LocalDate today) {
        switch (step.getKind()) {
            case "ADD_SQUAD" -> {
                step.setMadeSquadId(rows.addSquad(step, plan.getStarts()));
                step.store();
            }
            case "ADD_SERVICE_POINT" -> rows.addServicePoint(step, plan.getStarts());
            case "VISIT" -> rows.addVisit(step, today);
            case "MOVE_SQUAD" -> rows.move(step.getSquadId(), step.getBase());
            default -> rows.close(step.getSquadId(), plan.getStarts());
        }
    }
}
