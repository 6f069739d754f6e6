package vn.diachido.coverage;

import static org.jooq.impl.DSL.noCondition;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.squad.SquadReadModel;

/** The verdict over one unit; its rows are made for the occasion and have one column. */
@Component
class VerdictReadModel extends ReadModel<Table<?>> {

    /** The column with the unit judged. */
    static final String UNIT_ID = "unit_id";

    VerdictReadModel() {
        super("Verdict", DSL.table("verdict"), row -> DSL.inline(0L));
        field("state", row -> CoverageRule.state(unitId(row), row.asOf()));
        field("distanceMeters", row -> CoverageRule.distanceMeters(unitId(row), row.asOf()));
        one(
                "nearestSquad",
                SquadReadModel.class,
                (verdict, squad) ->
                        squad.table()
                                .ID
                                .eq(CoverageRule.nearestSquad(unitId(verdict), verdict.asOf())));
    }

    @Override
    protected Condition access(Row<Table<?>> row) {
        return noCondition();
    }

    private static Field<Long> unitId(Row<Table<?>> row) {
        return DSL.field(DSL.name(row.table().getName(), UNIT_ID), Long.class);
    }
}
