package vn.diachido.site;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.site.Tables.CANDIDATE;
import static vn.diachido.database.jooq.site.Tables.FORMER_SLUG;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.site.tables.Candidate;
import vn.diachido.database.jooq.site.tables.Site;
import vn.diachido.exchange.DataSetReadModel;
import vn.diachido.graphql.OnceShown;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Search;
import vn.diachido.query.request.Visibility;
import vn.diachido.unit.Areas;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Sites: red addresses, relics and tourist places. */
@Component
public class SiteReadModel extends PlacedModel<Site> implements OnceShown {

    /** Who writes sites, where they lie. */
    public static final Set<Role> EDITORS =
            Set.of(Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);

    SiteReadModel() {
        super("Site", SITE_, site -> site.ID);
        fields();
        parts();
        relations();
        filters();
        facets();
        sortByName("NAME", site -> site.NAME);
        sort("RANK", "int", SiteRanks::key);
        sort("PERIOD", "int", row -> coalesce(row.table().PERIOD_FROM, inline(Integer.MAX_VALUE)));
        single("site", row -> row.table().ID.eq(row.argument("id").id()));
        single("siteBySlug", SiteReadModel::hasSlug);
        list("sites");
    }

    @Override
    protected Condition access(Row<Site> row) {
        return Visibility.any(
                row.table().STATE.eq(inline("PUBLISHED")),
                Areas.in(row.asked(), row.table().UNIT_ID, row.table().POSITION, EDITORS));
    }

    private void fields() {
        column("slug", site -> site.SLUG);
        column("name", site -> site.NAME);
        column("language", site -> site.LANGUAGE);
        column("otherNames", site -> site.OTHER_NAMES);
        column("summary", site -> site.SUMMARY);
        column("story", site -> site.STORY);
        column("state", site -> site.STATE);
        column("redAddress", site -> site.RED_ADDRESS);
        column("relicType", site -> site.RELIC_TYPE);
        field("rank", SiteRanks::rank);
        neverNull("rank");
        column("placeType", site -> site.PLACE_TYPE);
        field("decision", SiteRanks::decision);
        column("period", site -> site.PERIOD);
        field("periodFromYear", SiteYears::from);
        field("periodToYear", SiteYears::to);
        column("address", site -> site.ADDRESS);
        column("openingHours", site -> site.OPENING_HOURS);
        column("phone", site -> site.PHONE);
        column("website", site -> site.WEBSITE);
        geoJson("position", row -> row.table().POSITION);
        field("longitude", row -> coordinate("st_x({0})", row));
        field("latitude", row -> coordinate("st_y({0})", row));
        column("approximate", site -> site.APPROXIMATE);
        geoJson("footprint", row -> row.table().FOOTPRINT);
        column("unitBasis", site -> site.UNIT_BASIS);
        field("unitConflict", row -> DSL.field(StatedPlace.contradicted(row)));
        neverNull("unitConflict");
        moment("changedAt", site -> site.CHANGED_AT);
        column("sourceUrl", site -> site.SOURCE_URL);
        field("path", row -> inline("/vi/sites/").concat(row.table().SLUG));
        neverNull("path");
    }

    private static Field<Double> coordinate(String sql, Row<Site> row) {
        return DSL.field(sql, Double.class, row.table().POSITION);
    }

    /** A former slug leads to its site too. */
    private static Condition hasSlug(Row<Site> row) {
        Field<String> slug = row.argument("slug").text();
        return row.table()
                .SLUG
                .eq(slug)
                .or(
                        row.table()
                                .ID
                                .in(
                                        select(FORMER_SLUG.SITE_ID)
                                                .from(FORMER_SLUG)
                                                .where(FORMER_SLUG.SLUG.eq(slug))));
    }

    private void parts() {
        value("text", SiteTextModel.class, SiteTexts::text);
        neverNull("text");
        many(
                "translations",
                SiteTranslationReadModel.class,
                (site, of) -> of.table().SITE_ID.eq(site.table().ID),
                of -> List.of(of.table().LANGUAGE.asc()));
        many(
                "rankings",
                SiteRankingReadModel.class,
                (site, of) -> of.table().SITE_ID.eq(site.table().ID),
                of -> List.of(DSL.field("lower({0})", of.table().VALID).asc().nullsFirst()));
        many(
                "mentions",
                SiteMentionReadModel.class,
                (site, of) -> of.table().SITE_ID.eq(site.table().ID),
                of -> List.of(of.table().ORDINAL.asc()));
        many(
                "media",
                SiteMediumReadModel.class,
                (site, of) -> of.table().SITE_ID.eq(site.table().ID),
                of -> List.of(of.table().ORDINAL.asc()));
        many(
                "sources",
                SiteSourceReadModel.class,
                (site, of) -> of.table().SITE_ID.eq(site.table().ID),
                of -> List.of(of.table().ORDINAL.asc()));
    }

    private void relations() {
        one(
                "unit",
                UnitReadModel.class,
                (site, unit) -> unit.table().UNIT_ID.eq(site.table().UNIT_ID));
        one(
                "statedUnit",
                UnitReadModel.class,
                (site, unit) -> unit.table().UNIT_ID.eq(site.table().STATED_UNIT_ID));
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
        filter("rank", (row, ranks) -> SiteRanks.rank(row).eq(DSL.any(ranks.texts())));
        filter("state", (row, states) -> row.table().STATE.eq(DSL.any(states.texts())));
        filter("language", SiteTexts::speaks);
        filter("years", SiteYears::within);
        filter("unitConflict", (row, is) -> DSL.field(StatedPlace.contradicted(row)).eq(is.bool()));
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
        facet("rank", SiteRanks::rank);
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
}
