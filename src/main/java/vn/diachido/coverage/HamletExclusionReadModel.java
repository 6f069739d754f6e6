package vn.diachido.coverage;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.coverage.Tables.EXCLUSION;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.coverage.tables.Exclusion;
import vn.diachido.query.Days;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Hamlets that are left out on purpose, and why: everybody may see it, as in every verdict. */
@Component
public class HamletExclusionReadModel extends ReadModel<Exclusion> {

    HamletExclusionReadModel() {
        super("HamletExclusion", EXCLUSION, exclusion -> exclusion.ID);
        column("reason", exclusion -> exclusion.REASON);
        firstDay("validFrom", row -> row.table().VALID);
        lastDay("validTo", row -> row.table().VALID);
        field("valid", row -> DSL.field(Days.within(row.table().VALID, row.asOf())));
        neverNull("valid");
        one(
                "unit",
                UnitReadModel.class,
                (exclusion, unit) -> unit.table().UNIT_ID.eq(exclusion.table().UNIT_ID));
        filter("within", (row, unit) -> Subtree.within(row.table().UNIT_ID, unit, row.asOf()));
        filter("unit", (row, units) -> row.table().UNIT_ID.eq(DSL.any(units.ids())));
        filter(
                "valid",
                (row, is) -> DSL.field(Days.within(row.table().VALID, row.asOf())).eq(is.bool()));
        sort(
                "VALID_FROM",
                "float8",
                row ->
                        DSL.field(
                                "coalesce(extract(epoch from lower({0})), 0)::float8",
                                Double.class, row.table().VALID));
        single("hamletExclusion", row -> row.table().ID.eq(row.argument("id").id()));
        list("hamletExclusions");
    }

    @Override
    protected Condition access(Row<Exclusion> row) {
        return noCondition();
    }
}
