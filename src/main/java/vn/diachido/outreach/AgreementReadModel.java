package vn.diachido.outreach;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.outreach.Tables.AGREEMENT;

import java.util.List;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.Agreement;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Search;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Agreements with partners. */
@Component
public class AgreementReadModel extends ReadModel<Agreement> {

    AgreementReadModel() {
        super("Agreement", AGREEMENT, agreement -> agreement.ID);
        fields();
        filters();
        single("agreement", row -> row.table().ID.eq(row.argument("id").id()));
        list("agreements");
    }

    @Override
    protected Condition access(Row<Agreement> row) {
        return noCondition();
    }

    private void fields() {
        column("partner", agreement -> agreement.PARTNER);
        column("name", agreement -> agreement.NAME);
        firstDay("from", row -> row.table().DAYS);
        lastDay("to", row -> row.table().DAYS);
        one(
                "unit",
                UnitReadModel.class,
                (agreement, unit) -> unit.table().UNIT_ID.eq(agreement.table().UNIT_ID));
        many(
                "commitments",
                CommitmentReadModel.class,
                (agreement, of) -> of.table().AGREEMENT_ID.eq(agreement.table().ID),
                of -> List.of(of.table().ORDINAL.asc()));
    }

    private void filters() {
        filter("within", (row, unit) -> Subtree.ground(row.table().UNIT_ID, unit, row.asOf()));
        filter("during", (row, during) -> DaysFilter.touches(row.table().DAYS, during));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
        sortByName("NAME", agreement -> agreement.NAME);
        sort("FROM", "int", row -> DaysFilter.first(row.table().DAYS));
    }
}
