package vn.diachido.unit;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.unit.Tables.LINEAGE;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.unit.tables.Lineage;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** Edges of lineage: how one unit became another. */
@Component
public class LineageReadModel extends ReadModel<Lineage> {

    LineageReadModel() {
        super("Lineage", LINEAGE, edge -> edge.ID);
        column("effective", edge -> edge.EFFECTIVE);
        column("kind", edge -> edge.KIND);
        column("extent", edge -> edge.EXTENT);
        column("householdWeight", edge -> edge.HOUSEHOLD_WEIGHT);
        column("populationWeight", edge -> edge.POPULATION_WEIGHT);
        column("areaWeight", edge -> edge.AREA_WEIGHT);
        column("estimated", edge -> edge.ESTIMATED);
        column("verified", edge -> edge.VERIFIED);
        column("decree", edge -> edge.DECREE);
        oneOn(
                "predecessor",
                UnitReadModel.class,
                row -> DSL.field("({0} - 1)", LocalDate.class, row.table().EFFECTIVE),
                (edge, unit) -> unit.table().UNIT_ID.eq(edge.table().PREDECESSOR_ID));
        oneOn(
                "successor",
                UnitReadModel.class,
                row -> row.table().EFFECTIVE,
                (edge, unit) -> unit.table().UNIT_ID.eq(edge.table().SUCCESSOR_ID));
    }

    @Override
    protected Condition access(Row<Lineage> row) {
        return noCondition();
    }
}
