package vn.diachido.coverage.plan;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.coverage.Tables.PLAN;
import static vn.diachido.database.jooq.coverage.Tables.STEP;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.coverage.CoverageRoles;
import vn.diachido.database.jooq.coverage.tables.Plan;
import vn.diachido.database.jooq.coverage.tables.Step;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Search;
import vn.diachido.squad.SquadReadModel;
import vn.diachido.unit.Areas;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Plans: who plans there lists them, who knows the key sees the plan. */
@Component
class CoveragePlanReadModel extends ReadModel<Plan> {

    CoveragePlanReadModel() {
        super("CoveragePlan", PLAN, plan -> plan.ID);
        column("key", plan -> plan.KEY);
        column("name", plan -> plan.NAME);
        column("note", plan -> plan.NOTE);
        column("edition", plan -> plan.EDITION);
        field("starts", row -> row.table().STARTS);
        field("appliedOn", row -> row.table().APPLIED_ON);
        neverNull("starts", "edition");
        one(
                "unit",
                UnitReadModel.class,
                (plan, unit) -> unit.table().UNIT_ID.eq(plan.table().UNIT_ID));
        many(
                "steps",
                OfPlan.class,
                (plan, step) -> step.table().PLAN_KEY.eq(plan.table().KEY),
                step -> List.of(step.table().NUMBER.asc()));
        filter("within", (row, unit) -> Subtree.within(row.table().UNIT_ID, unit, row.asOf()));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        filter("applied", (row, is) -> DSL.field(row.table().APPLIED_ON.isNotNull()).eq(is.bool()));
        sortByName("NAME", plan -> plan.NAME);
        single("coveragePlan", row -> row.table().KEY.eq(row.argument("key").text()));
        list("coveragePlans");
    }

    /** A key is 122 random bits: whoever has it was given it. */
    @Override
    protected Condition access(Row<Plan> row) {
        Condition inArea =
                Areas.in(
                        row.asked(),
                        row.table().UNIT_ID,
                        DSL.castNull(STEP.BASE),
                        CoverageRoles.PLANNERS);
        return row.argument("key").present()
                ? inArea.or(row.table().KEY.eq(row.argument("key").text()))
                : inArea;
    }

    /** What is to be done. */
    @Component
    static class OfPlan extends ReadModel<Step> {

        OfPlan() {
            super("PlanStep", STEP, step -> step.ID);
            column("number", step -> step.NUMBER);
            column("kind", step -> step.KIND);
            column("name", step -> step.NAME);
            field("longitude", row -> DSL.field("st_x({0})", Double.class, row.table().BASE));
            field("latitude", row -> DSL.field("st_y({0})", Double.class, row.table().BASE));
            field("day", row -> row.table().DAY);
            column("activityKind", step -> step.ACTIVITY_KIND);
            neverNull("number", "kind");
            one("squad", SquadReadModel.class, (step, squad) -> squad.table().ID.eq(squadOf(step)));
            one(
                    "unit",
                    UnitReadModel.class,
                    (step, unit) -> unit.table().UNIT_ID.eq(step.table().UNIT_ID));
        }

        /** The one it is about, or the one that came of it. */
        private static Field<Long> squadOf(Row<Step> step) {
            return DSL.coalesce(step.table().MADE_SQUAD_ID, step.table().SQUAD_ID);
        }

        @Override
        protected Condition access(Row<Step> row) {
            return noCondition();
        }
    }
}
