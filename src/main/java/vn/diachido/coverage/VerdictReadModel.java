package vn.diachido.coverage;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.squad.SquadReadModel;

/** The verdict over one place; its rows are made for the occasion and have one column. */
@Component
class VerdictReadModel extends ReadModel<Table<?>> {

    /** The column with the place judged. */
    static final String PLACE = "place";

    VerdictReadModel() {
        super("Verdict", DSL.table("verdict"), row -> DSL.inline(0L));
        field("state", row -> CoverageRule.state(place(row), row.asOf()));
        field("distanceMeters", row -> CoverageRule.distanceMeters(place(row), row.asOf()));
        one(
                "nearestSquad",
                SquadReadModel.class,
                (verdict, squad) ->
                        squad.table()
                                .ID
                                .eq(CoverageRule.nearestSquad(place(verdict), verdict.asOf())));
    }

    @Override
    protected Condition access(Row<Table<?>> row) {
        return noCondition();
    }

    private static Field<Geometry> place(Row<Table<?>> row) {
        return DSL.field(DSL.name(row.table().getName(), PLACE), BOUNDARY.CENTRE.getDataType());
    }
}
