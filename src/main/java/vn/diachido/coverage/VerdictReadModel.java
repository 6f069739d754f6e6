package vn.diachido.coverage;

import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import vn.diachido.query.Row;
import vn.diachido.query.ValueModel;
import vn.diachido.squad.SquadReadModel;

/** The verdict over one unit; its rows are made for the occasion and have one column. */
@Component
class VerdictReadModel extends ValueModel {

    /** The column with the unit judged. */
    static final String UNIT_ID = "unit_id";

    VerdictReadModel() {
        super("Verdict");
        field("state", row -> CoverageRule.state(unitId(row), row.asOf()));
        neverNull("state");
        field("distanceMeters", row -> CoverageRule.distanceMeters(unitId(row), row.asOf()));
        one(
                "nearestSquad",
                SquadReadModel.class,
                (verdict, squad) ->
                        squad.table()
                                .ID
                                .eq(CoverageRule.nearestSquad(unitId(verdict), verdict.asOf())));
    }

    private static Field<Long> unitId(Row<Table<?>> row) {
        return of(row, UNIT_ID, Long.class);
    }
}
