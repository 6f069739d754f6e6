package vn.diachido.squad;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.squad.Tables.ORGANISATION;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.squad.tables.Organisation;
import vn.diachido.query.Days;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Search;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Bodies of the Youth Union. */
@Component
public class OrganisationReadModel extends ReadModel<Organisation> {

    OrganisationReadModel() {
        super("Organisation", ORGANISATION, body -> body.ID);
        column("name", body -> body.NAME);
        column("kind", body -> body.KIND);
        firstDay("validFrom", row -> row.table().LIFE);
        lastDay("validTo", row -> row.table().LIFE);
        field("valid", row -> DSL.field(alive(row)));
        neverNull("valid");
        relations();
        filter("kind", (row, kinds) -> row.table().KIND.eq(DSL.any(kinds.texts())));
        filter("within", (row, unit) -> Subtree.ground(row.table().UNIT_ID, unit, row.asOf()));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        facet("kind", row -> row.table().KIND);
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
        sortByName("NAME", body -> body.NAME);
        single("organisation", row -> row.table().ID.eq(row.argument("id").id()));
        list("organisations");
    }

    @Override
    protected Condition access(Row<Organisation> row) {
        return noCondition();
    }

    @Override
    protected Condition alive(Row<Organisation> row) {
        return Days.within(row.table().LIFE, row.asOf());
    }

    private void relations() {
        one(
                "unit",
                UnitReadModel.class,
                (body, unit) -> unit.table().UNIT_ID.eq(body.table().UNIT_ID));
        one(
                "parent",
                OrganisationReadModel.class,
                (body, parent) -> parent.table().ID.eq(body.table().PARENT_ID));
        one(
                "successor",
                OrganisationReadModel.class,
                (body, next) -> next.table().ID.eq(body.table().SUCCESSOR_ID));
    }
}
