package vn.diachido.outreach;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.outreach.Tables.ROLLOUT;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.Rollout;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Search;
import vn.diachido.squad.OrganisationReadModel;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** How far software is in use, by bodies of the union. */
@Component
public class RolloutReadModel extends ReadModel<Rollout> {

    RolloutReadModel() {
        super("Rollout", ROLLOUT, rollout -> rollout.ID);
        fields();
        filters();
        single("rollout", row -> row.table().ID.eq(row.argument("id").id()));
        list("rollouts");
    }

    @Override
    protected Condition access(Row<Rollout> row) {
        return noCondition();
    }

    private void fields() {
        column("body", rollout -> rollout.BODY);
        column("day", rollout -> rollout.DAY);
        column("branches", rollout -> rollout.BRANCHES);
        column("using", rollout -> rollout.USING_IT);
        field(
                "share",
                row ->
                        DSL.field(
                                "round({0}::numeric / {1}, 4)",
                                BigDecimal.class, row.table().USING_IT, row.table().BRANCHES));
        neverNull("share");
        one(
                "platform",
                PlatformReadModel.class,
                (rollout, platform) -> platform.table().ID.eq(rollout.table().PLATFORM_ID));
        one(
                "organisation",
                OrganisationReadModel.class,
                (rollout, organisation) ->
                        organisation.table().ID.eq(rollout.table().ORGANISATION_ID));
        oneOn(
                "unit",
                UnitReadModel.class,
                row -> row.table().DAY,
                (rollout, unit) -> unit.table().UNIT_ID.eq(rollout.table().UNIT_ID));
    }

    private void filters() {
        filter("within", (row, unit) -> Subtree.ground(row.table().UNIT_ID, unit, row.asOf()));
        filter("platform", (row, ids) -> row.table().PLATFORM_ID.eq(DSL.any(ids.ids())));
        filter("organisation", (row, ids) -> row.table().ORGANISATION_ID.eq(DSL.any(ids.ids())));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
        sortByName("BODY", rollout -> rollout.BODY);
        sort("DAY", "date", row -> row.table().DAY);
    }
}
