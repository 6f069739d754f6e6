package vn.diachido.site;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.site.Tables.CANDIDATE;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.site.tables.Candidate;
import vn.diachido.database.jooq.site.tables.Site;
import vn.diachido.exchange.DataSetReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Search;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Sites: red addresses, relics and tourist places. */
@Component
public class SiteReadModel extends PlacedModel<Site> {

    private static final List<String> RANKS =
            List.of("SPECIAL_NATIONAL", "NATIONAL", "PROVINCIAL", "INVENTORIED", "NONE");

    SiteReadModel() {
        super("Site", SITE_, site -> site.ID);
        fields();
        relations();
        filters();
        facets();
        sortByName("NAME", site -> site.NAME);
        sort("RANK", "int", SiteReadModel::rankKey);
        single("site", row -> row.table().ID.eq(row.argument("id").id()));
        single("siteBySlug", row -> row.table().SLUG.eq(row.argument("slug").text()));
        list("sites");
    }

    @Override
    protected Condition access(Row<Site> row) {
        return noCondition();
    }

    private void fields() {
        column("slug", site -> site.SLUG);
        column("name", site -> site.NAME);
        column("summary", site -> site.SUMMARY);
        column("redAddress", site -> site.RED_ADDRESS);
        column("relicType", site -> site.RELIC_TYPE);
        column("rank", site -> site.RANK);
        column("placeType", site -> site.PLACE_TYPE);
        column("decision", site -> site.DECISION);
        column("address", site -> site.ADDRESS);
        geoJson("position", row -> row.table().POSITION);
        field("longitude", row -> coordinate("st_x({0})", row));
        field("latitude", row -> coordinate("st_y({0})", row));
        column("approximate", site -> site.APPROXIMATE);
        column("unitBasis", site -> site.UNIT_BASIS);
        column("sourceUrl", site -> site.SOURCE_URL);
        field("path", row -> inline("/vi/sites/").concat(row.table().SLUG));
        neverNull("path");
    }

    private static Field<Double> coordinate(String sql, Row<Site> row) {
        return DSL.field(sql, Double.class, row.table().POSITION);
    }

    private void relations() {
        one(
                "unit",
                UnitReadModel.class,
                (site, unit) -> unit.table().UNIT_ID.eq(site.table().UNIT_ID));
        many(
                "candidates",
                UnitReadModel.class,
                (site, unit) ->
                        unit.table()
                                .UNIT_ID
                                .in(
                                        select(CANDIDATE.UNIT_ID)
                                                .from(CANDIDATE)
                                                .where(CANDIDATE.SITE_ID.eq(site.table().ID))),
                unit -> List.of(unit.table().CODE.asc(), unit.table().UNIT_ID.asc()));
        one(
                "dataSet",
                DataSetReadModel.class,
                (site, set) -> set.table().ID.eq(site.table().DATA_SET_ID));
    }

    private void filters() {
        filter("id", (row, ids) -> row.table().ID.eq(DSL.any(ids.ids())));
        filter("redAddress", (row, red) -> row.table().RED_ADDRESS.eq(red.bool()));
        filter("relicType", (row, types) -> row.table().RELIC_TYPE.eq(DSL.any(types.texts())));
        filter("rank", (row, ranks) -> row.table().RANK.eq(DSL.any(ranks.texts())));
        filter("placeType", (row, types) -> row.table().PLACE_TYPE.eq(DSL.any(types.texts())));
        filter("within", (row, unit) -> lyingIn(row.table(), unit, row.asOf()));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        filter(
                "hasPosition",
                (row, known) -> DSL.field(row.table().POSITION.isNotNull()).eq(known.bool()));
        placed(Place.point(site -> site.POSITION));
    }

    private void facets() {
        facet("relicType", row -> row.table().RELIC_TYPE);
        facet("rank", row -> row.table().RANK);
        facet("placeType", row -> row.table().PLACE_TYPE);
        facet("redAddress", row -> row.table().RED_ADDRESS);
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
    }

    /** Sites in a unit. One whose address fits several units lies in what all of them lie in. */
    public static Condition lyingIn(Site site, Input unit, Field<LocalDate> asOf) {
        Candidate candidate = CANDIDATE.as("candidate");
        Condition outside = DSL.not(Subtree.within(candidate.UNIT_ID, unit, asOf));
        Condition inAll =
                notExists(
                        selectOne()
                                .from(candidate)
                                .where(candidate.SITE_ID.eq(site.ID))
                                .and(outside));
        return Subtree.within(site.UNIT_ID, unit, asOf)
                .or(site.UNIT_BASIS.eq(inline("AMBIGUOUS")).and(inAll));
    }

    private static Field<Integer> rankKey(Row<Site> row) {
        Field<Integer> key = inline(RANKS.size());
        for (int i = RANKS.size() - 1; i >= 0; i--) {
            key = DSL.when(row.table().RANK.eq(inline(RANKS.get(i))), inline(i)).otherwise(key);
        }
        return key;
    }
}
