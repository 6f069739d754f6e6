package vn.diachido.outreach;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.outreach.Tables.YOUTH_WORK;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.YouthWork;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;
import vn.diachido.query.request.Search;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Youth works. */
@Component
public class YouthWorkReadModel extends PlacedModel<YouthWork> {

    YouthWorkReadModel() {
        super("YouthWork", YOUTH_WORK, work -> work.ID);
        fields();
        filters();
        single("youthWork", row -> row.table().ID.eq(row.argument("id").id()));
        list("youthWorks");
    }

    @Override
    protected Condition access(Row<YouthWork> row) {
        return noCondition();
    }

    private void fields() {
        column("name", work -> work.NAME);
        column("level", work -> work.LEVEL);
        column("status", work -> work.STATUS);
        firstDay("from", row -> row.table().DAYS);
        lastDay("to", row -> row.table().DAYS);
        column("note", work -> work.NOTE);
        column("place", work -> work.PLACE);
        geoJson("position", row -> row.table().POSITION);
        field("longitude", row -> DSL.field("st_x({0})", Double.class, row.table().POSITION));
        field("latitude", row -> DSL.field("st_y({0})", Double.class, row.table().POSITION));
        one(
                "unit",
                UnitReadModel.class,
                (work, unit) -> unit.table().UNIT_ID.eq(work.table().UNIT_ID));
        one(
                "campaign",
                CampaignReadModel.class,
                (work, campaign) -> campaign.table().ID.eq(work.table().CAMPAIGN_ID));
    }

    private void filters() {
        filter("level", (row, levels) -> row.table().LEVEL.eq(DSL.any(levels.texts())));
        filter("status", (row, states) -> row.table().STATUS.eq(DSL.any(states.texts())));
        filter("within", (row, unit) -> Subtree.ground(row.table().UNIT_ID, unit, row.asOf()));
        filter("during", (row, during) -> DaysFilter.touches(row.table().DAYS, during));
        filter("campaign", (row, ids) -> row.table().CAMPAIGN_ID.eq(DSL.any(ids.ids())));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        placed(Place.point(work -> work.POSITION));
        facet("level", row -> row.table().LEVEL);
        facet("status", row -> row.table().STATUS);
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
        sortByName("NAME", work -> work.NAME);
        sort("FROM", "int", row -> DaysFilter.first(row.table().DAYS));
    }
}
