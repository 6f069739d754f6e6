package vn.diachido.coverage;

import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.coverage.Tables;
import vn.diachido.database.jooq.coverage.tables.Plan;
import vn.diachido.outreach.ActivityReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.ValueModel;
import vn.diachido.squad.SquadReadModel;

/** The verdict over one hamlet; its rows are made for the occasion. */
@Component
class VerdictReadModel extends ValueModel {

    /** The columns: the hamlet judged, and by what. */
    static final String UNIT_ID = "unit_id";

    static final String RULE = "asked_rule";
    static final String PURPOSE = "purpose";
    static final String PLAN = "plan_key";

    private static final Plan PLAN_ = Tables.PLAN.as("known_plan");

    VerdictReadModel() {
        super("Verdict");
        field("state", row -> judging(row).state(unit(row), row.asOf()));
        field("excludedBecause", row -> exclusion(row));
        field("daysSinceVisit", row -> lastVisit(row, "v.days_since", Integer.class));
        field(
                "distanceMeters",
                row -> NearestSquad.meters(unit(row), judging(row).plan(), row.asOf()));
        neverNull("state", "reasons");
        relations();
    }

    private void relations() {
        one(
                "rule",
                CoverageRuleReadModel.class,
                (verdict, rule) ->
                        rule.table().ID.eq(judging(verdict).ruleOf(unit(verdict), verdict.asOf())));
        many(
                "reasons",
                ReasonReadModel.class,
                (verdict, reason) ->
                        reason.table()
                                .UNIT_ID
                                .eq(unit(verdict))
                                .and(
                                        reason.table()
                                                .RULE_ID
                                                .eq(
                                                        judging(verdict)
                                                                .ruleOf(
                                                                        unit(verdict),
                                                                        verdict.asOf())))
                                .and(reason.table().PLAN_KEY.isNotDistinctFrom(knownPlan(verdict))),
                reason -> List.of(reason.table().NUMBER.asc()));
        one(
                "nearestSquad",
                SquadReadModel.class,
                (verdict, squad) ->
                        squad.table()
                                .ID
                                .eq(
                                        NearestSquad.id(
                                                unit(verdict),
                                                judging(verdict).plan(),
                                                verdict.asOf())));
        one(
                "lastActivity",
                ActivityReadModel.class,
                (verdict, activity) ->
                        activity.table().ID.eq(lastVisit(verdict, "v.activity_id", Long.class)));
        value("change", ChangeReadModel.class, ChangeReadModel::of);
    }

    /** The row of the verdict over a hamlet. */
    static Select<? extends Record> row(Field<Long> hamlet, Judging judging) {
        return select(
                hamlet.as(UNIT_ID),
                judging.rule().as(RULE),
                judging.purpose().as(PURPOSE),
                judging.plan().as(PLAN));
    }

    static Field<Long> unit(Row<Table<?>> row) {
        return of(row, UNIT_ID, Long.class);
    }

    static Judging judging(Row<Table<?>> row) {
        return Judging.in(row.table());
    }

    /** A plan that does not exist is none. */
    private static Field<String> knownPlan(Row<Table<?>> verdict) {
        return DSL.field(
                select(PLAN_.KEY).from(PLAN_).where(PLAN_.KEY.eq(judging(verdict).plan())));
    }

    private static Field<String> exclusion(Row<Table<?>> row) {
        return DSL.field(
                "(select x.reason from coverage.exclusion x where x.unit_id = {0} and x.valid @> {1})",
                String.class, unit(row), row.asOf());
    }

    private static <V> Field<V> lastVisit(Row<Table<?>> row, String value, Class<V> type) {
        return LastVisit.of(value, type, unit(row), row.asOf());
    }
}
