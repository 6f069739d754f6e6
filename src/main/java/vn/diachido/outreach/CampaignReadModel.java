package vn.diachido.outreach;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.outreach.Tables.CAMPAIGN;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.Campaign;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Search;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Campaigns. */
@Component
public class CampaignReadModel extends ReadModel<Campaign> {

    CampaignReadModel() {
        super("Campaign", CAMPAIGN, campaign -> campaign.ID);
        column("name", campaign -> campaign.NAME);
        firstDay("from", row -> row.table().DAYS);
        lastDay("to", row -> row.table().DAYS);
        column("note", campaign -> campaign.NOTE);
        oneOn(
                "unit",
                UnitReadModel.class,
                row ->
                        DSL.field(
                                "coalesce(lower({0}), {1})",
                                LocalDate.class, row.table().DAYS, row.asOf()),
                (campaign, unit) -> unit.table().UNIT_ID.eq(campaign.table().UNIT_ID));
        filter("within", (row, unit) -> Subtree.ground(row.table().UNIT_ID, unit, row.asOf()));
        filter("during", (row, during) -> DaysFilter.touches(row.table().DAYS, during));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
        sortByName("NAME", campaign -> campaign.NAME);
        sort("FROM", "int", row -> DaysFilter.first(row.table().DAYS));
        single("campaign", row -> row.table().ID.eq(row.argument("id").id()));
        list("campaigns");
    }

    @Override
    protected Condition access(Row<Campaign> row) {
        return noCondition();
    }
}
