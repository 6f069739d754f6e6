package vn.diachido.outreach;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_HAMLET;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_REPORT;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_RESULT;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_SQUAD;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.access.Own;
import vn.diachido.database.jooq.outreach.tables.Activity;
import vn.diachido.database.jooq.outreach.tables.ActivityHamlet;
import vn.diachido.database.jooq.outreach.tables.ActivityReport;
import vn.diachido.database.jooq.outreach.tables.ActivityResult;
import vn.diachido.database.jooq.outreach.tables.ActivitySquad;
import vn.diachido.exchange.DataSetReadModel;
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

/** Activities: everybody sees those that were verified, editors and authors also the others. */
@Component
public class ActivityReadModel extends PlacedModel<Activity> {

    /** Who verifies activities. */
    public static final Set<Role> EDITORS =
            Set.of(Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);

    ActivityReadModel() {
        super("Activity", ACTIVITY, activity -> activity.ID);
        secured();
        fields();
        relations();
        parts();
        filters();
        facet("kind", row -> row.table().KIND);
        facet("state", row -> row.table().STATE);
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
        sortByName("NAME", activity -> activity.NAME);
        sort("FROM", "int", row -> DaysFilter.first(row.table().DAYS));
        single("activity", row -> row.table().ID.eq(row.argument("id").id()));
        list("activities");
    }

    @Override
    protected Condition access(Row<Activity> row) {
        return Visibility.any(row.table().STATE.eq(inline("VERIFIED")), isInside(row));
    }

    /** Activities where the asker edits, and their own. */
    static Condition isInside(Row<Activity> row) {
        return Visibility.any(
                Areas.in(row.asked(), row.table().UNIT_ID, row.table().POSITION, EDITORS),
                isOwn(row),
                isOfFormerUnit(row));
    }

    private static Condition isOwn(Row<Activity> row) {
        ActivityReport report = ACTIVITY_REPORT.as("own_report");
        Condition own = Own.only(row, report.AUTHOR_ID);
        Field<Long> id = row.table().ID;
        return Visibility.of(own) == Visibility.PART
                ? exists(selectOne().from(report).where(report.ID.eq(id)).and(own))
                : own;
    }

    /** Those of units that ended, where what these became is in the asker's area. */
    private static Condition isOfFormerUnit(Row<Activity> row) {
        Field<Long> unit = DSL.field("became.unit_id", Long.class);
        Condition held = Areas.in(row.asked(), unit, castNull(row.table().POSITION), EDITORS);
        return Visibility.of(held) == Visibility.PART
                ? condition(
                        "exists (select from outreach.placed_by_hamlet({0}, {1}, lower({2}), {3}) became where {4})",
                        row.table().ID,
                        row.table().UNIT_ID,
                        row.table().DAYS,
                        row.asked().today(),
                        held)
                : held;
    }

    /** The first day, on which its unit, squads and hamlets are looked at. */
    static Field<LocalDate> day(Activity activity) {
        return DSL.field("lower({0})", LocalDate.class, activity.DAYS);
    }

    private void fields() {
        column("name", activity -> activity.NAME);
        column("kind", activity -> activity.KIND);
        column("state", activity -> activity.STATE);
        firstDay("from", row -> row.table().DAYS);
        lastDay("to", row -> row.table().DAYS);
        neverNull("from", "to");
        column("place", activity -> activity.PLACE);
        geoJson("position", row -> row.table().POSITION);
        field("longitude", row -> coordinate("st_x({0})", row));
        field("latitude", row -> coordinate("st_y({0})", row));
        field("squadNames", ActivityReadModel::squadNames);
        field("resultWords", ActivityReadModel::resultWords);
        column("foundNothing", activity -> activity.FOUND_NOTHING);
        column("outsideArea", activity -> activity.OUTSIDE_AREA);
        column("unitConflict", activity -> activity.UNIT_CONFLICT);
    }

    private static Field<Double> coordinate(String sql, Row<Activity> row) {
        return DSL.field(sql, Double.class, row.table().POSITION);
    }

    private static Field<String[]> squadNames(Row<Activity> row) {
        return DSL.field(
                "array(select s.name from outreach.activity_squad l join squad.squad s on s.id ="
                        + " l.squad_id where l.activity_id = {0} order by s.name collate \"C\", s.id)",
                String[].class, row.table().ID);
    }

    private static Field<String[]> resultWords(Row<Activity> row) {
        return DSL.field(
                "array(select i.key || coalesce('@' || p.key, '') || '=' || trim_scale(r.value) from"
                        + " outreach.activity_result r join outreach.indicator i on i.id = r.indicator_id left"
                        + " join outreach.platform p on p.id = r.platform_id where r.activity_id = {0} order by"
                        + " i.key, p.key nulls first)",
                String[].class, row.table().ID);
    }

    private void relations() {
        oneOn(
                "unit",
                UnitReadModel.class,
                row -> day(row.table()),
                (activity, unit) -> unit.table().UNIT_ID.eq(activity.table().UNIT_ID));
        one(
                "campaign",
                CampaignReadModel.class,
                (activity, campaign) -> campaign.table().ID.eq(activity.table().CAMPAIGN_ID));
        one(
                "report",
                ActivityReportReadModel.class,
                (activity, report) -> report.table().ID.eq(activity.table().ID));
        one(
                "dataSet",
                DataSetReadModel.class,
                (activity, set) -> set.table().ID.eq(activity.table().DATA_SET_ID));
    }

    private void parts() {
        many(
                "squads",
                ActivitySquadReadModel.class,
                (activity, of) -> of.table().ACTIVITY_ID.eq(activity.table().ID),
                of -> List.of(of.table().SQUAD_ID.asc()));
        many(
                "hamlets",
                ActivityHamletReadModel.class,
                (activity, of) -> of.table().ACTIVITY_ID.eq(activity.table().ID),
                of -> List.of(of.table().UNIT_ID.asc()));
        many(
                "results",
                ActivityResultReadModel.class,
                (activity, of) -> of.table().ACTIVITY_ID.eq(activity.table().ID),
                of -> ActivityResultReadModel.byKeys(of.table()));
        many(
                "photos",
                ActivityPhotoReadModel.class,
                (activity, of) -> of.table().ACTIVITY_ID.eq(activity.table().ID),
                of -> List.of(of.table().ORDINAL.asc(), of.table().ID.asc()));
    }

    private void filters() {
        filter("kind", (row, kinds) -> row.table().KIND.eq(DSL.any(kinds.texts())));
        filter("state", (row, states) -> row.table().STATE.eq(DSL.any(states.texts())));
        filter("within", ActivityReadModel::isWithin);
        filter("during", (row, during) -> DaysFilter.touches(row.table().DAYS, during));
        filter("indicator", ActivityReadModel::hasResult);
        filter("squad", ActivityReadModel::isOfSquad);
        filter("campaign", (row, ids) -> row.table().CAMPAIGN_ID.eq(DSL.any(ids.ids())));
        filter("foundNothing", (row, is) -> row.table().FOUND_NOTHING.eq(is.bool()));
        filter("outsideArea", (row, is) -> row.table().OUTSIDE_AREA.eq(is.bool()));
        filter("unitConflict", (row, is) -> row.table().UNIT_CONFLICT.eq(is.bool()));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        placed(Place.point(activity -> activity.POSITION));
    }

    private static Condition isWithin(Row<Activity> row, Input unit) {
        ActivityHamlet hamlet = ACTIVITY_HAMLET.as("in_hamlet");
        return Subtree.ground(row.table().UNIT_ID, unit, row.asOf())
                .or(
                        row.table()
                                .ID
                                .in(
                                        select(hamlet.ACTIVITY_ID)
                                                .from(hamlet)
                                                .where(
                                                        Subtree.ground(
                                                                hamlet.UNIT_ID,
                                                                unit,
                                                                row.asOf()))));
    }

    private static Condition hasResult(Row<Activity> row, Input indicators) {
        ActivityResult result = ACTIVITY_RESULT.as("with_result");
        return row.table()
                .ID
                .in(
                        select(result.ACTIVITY_ID)
                                .from(result)
                                .where(result.INDICATOR_ID.eq(DSL.any(indicators.ids()))));
    }

    private static Condition isOfSquad(Row<Activity> row, Input squads) {
        ActivitySquad squad = ACTIVITY_SQUAD.as("of_squad");
        return row.table()
                .ID
                .in(
                        select(squad.ACTIVITY_ID)
                                .from(squad)
                                .where(squad.SQUAD_ID.eq(DSL.any(squads.ids()))));
    }
}
