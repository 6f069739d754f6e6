package vn.diachido.coverage;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.coverage.Tables.REASON;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.coverage.tables.Reason;
import vn.diachido.outreach.ActivityReadModel;
import vn.diachido.outreach.ServicePointReadModel;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.ValueModel;
import vn.diachido.squad.SquadReadModel;

/** How a clause stands at a hamlet, and on which row that rests. */
@Component
class ReasonReadModel extends ReadModel<Reason> {

    ReasonReadModel() {
        super("CoverageReason", REASON, reason -> reason.CLAUSE_ID);
        field(
                "outcome",
                row ->
                        DSL.field(
                                "(select o.outcome from coverage.outcomes({0}, {1}, {2}, {3}) o where"
                                        + " o.clause_id = {4})",
                                String.class,
                                row.table().UNIT_ID,
                                row.table().RULE_ID,
                                row.table().PLAN_KEY,
                                row.asOf(),
                                row.table().CLAUSE_ID));
        one(
                "clause",
                CoverageRuleReadModel.OfRule.class,
                (reason, clause) -> clause.table().ID.eq(reason.table().CLAUSE_ID));
        value("evidence", Evidence.class, Evidence::of);
        neverNull("outcome", "clause", "evidence");
    }

    @Override
    protected Condition access(Row<Reason> row) {
        return noCondition();
    }

    /** What was measured. */
    @Component
    static class Evidence extends ValueModel {

        Evidence() {
            super("CoverageEvidence");
            field("meters", row -> of(row, "meters", BigDecimal.class));
            field("daysSince", row -> of(row, "days_since", Integer.class));
            field("members", row -> of(row, "members", Integer.class));
            field("planned", row -> of(row, "planned", Boolean.class));
            neverNull("planned");
            one(
                    "squad",
                    SquadReadModel.class,
                    (row, squad) -> squad.table().ID.eq(of(row, "squad_id", Long.class)));
            one(
                    "servicePoint",
                    ServicePointReadModel.class,
                    (row, point) -> point.table().ID.eq(of(row, "service_point_id", Long.class)));
            one(
                    "activity",
                    ActivityReadModel.class,
                    (row, activity) -> activity.table().ID.eq(of(row, "activity_id", Long.class)));
        }

        static org.jooq.Select<?> of(Row<Reason> row) {
            return select(
                            DSL.field("e.squad_id"),
                            DSL.field("e.service_point_id"),
                            DSL.field("e.activity_id"),
                            DSL.field("round(e.meters::numeric, 1)").as("meters"),
                            DSL.field("e.days_since"),
                            DSL.field("e.members"),
                            DSL.field("e.step_id is not null").as("planned"))
                    .from(
                            DSL.table(
                                    "coverage.evidence({0}, {1}, {2}, {3}) e",
                                    row.table().CLAUSE_ID,
                                    row.table().UNIT_ID,
                                    row.table().PLAN_KEY,
                                    row.asOf()));
        }
    }
}
