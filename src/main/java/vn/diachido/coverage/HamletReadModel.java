package vn.diachido.coverage;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.time.LocalDate;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.exchange.DataSetReadModel;
import vn.diachido.query.Days;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Search;
import vn.diachido.unit.CurrentBoundary;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Hamlets with their verdict. */
@Component
public class HamletReadModel extends PlacedModel<Version> {

    /** More days than any hamlet was not visited for. */
    private static final int NEVER = 1_000_000;

    private final UnitReadModel units;

    HamletReadModel(UnitReadModel units) {
        super("Hamlet", VERSION, version -> version.UNIT_ID);
        this.units = units;
        fields();
        relations();
        filters();
        sortByName("NAME", version -> version.NAME);
        sort("POPULATION", "int", row -> coalesce(population(row), inline(-1)));
        sort("NEAREST_SQUAD", "float8", HamletReadModel::nearestKey);
        sort("DAYS_SINCE_VISIT", "int", row -> coalesce(daysSinceVisit(row), inline(NEVER)));
        single("hamlet", row -> row.table().UNIT_ID.eq(row.argument("id").id()).and(alive(row)));
        list("hamlets");
    }

    @Override
    protected Condition access(Row<Version> row) {
        return noCondition();
    }

    @Override
    protected Condition alive(Row<Version> row) {
        return row.table()
                .LEVEL
                .eq(inline("HAMLET"))
                .and(Days.within(row.table().VALID, row.asOf()));
    }

    /** Where a hamlet is on the day asked about; null in SQL where that is not known. */
    static Field<Geometry> position(Row<Version> row) {
        return DSL.field(
                select(CurrentBoundary.ALIAS.CENTRE)
                        .from(CurrentBoundary.ALIAS)
                        .where(CurrentBoundary.of(row.table().UNIT_ID, row.asOf())));
    }

    private void fields() {
        column("code", version -> version.CODE);
        column("name", version -> version.NAME);
        field("longitude", row -> DSL.field("st_x({0})", Double.class, position(row)));
        field("latitude", row -> DSL.field("st_y({0})", Double.class, position(row)));
        geoJson("position", HamletReadModel::position);
        field("population", this::population);
        field("populationEstimated", row -> units.expression("populationEstimated", row));
    }

    @SuppressWarnings("unchecked") // a count of people
    Field<Integer> population(Row<Version> row) {
        return (Field<Integer>) units.expression("population", row);
    }

    private void relations() {
        one(
                "unit",
                UnitReadModel.class,
                (hamlet, unit) -> unit.table().UNIT_ID.eq(hamlet.table().UNIT_ID));
        one(
                "commune",
                UnitReadModel.class,
                (hamlet, unit) ->
                        unit.table()
                                .UNIT_ID
                                .eq(hamlet.table().PARENT_ID)
                                .and(unit.table().LEVEL.eq(inline("COMMUNE"))));
        one(
                "dataSet",
                DataSetReadModel.class,
                (hamlet, set) -> set.table().ID.eq(hamlet.table().DATA_SET_ID));
        value(
                "coverage",
                VerdictReadModel.class,
                hamlet -> VerdictReadModel.row(hamlet.table().UNIT_ID, Judging.asked(hamlet)));
        neverNull("coverage");
    }

    private void filters() {
        filter("within", (row, unit) -> Subtree.within(row.table().UNIT_ID, unit, row.asOf()));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        filter("coverage", HamletReadModel::hasState);
        filter("unvisitedForDays", HamletReadModel::isUnvisited);
        facet("state", HamletReadModel::state);
        facet("commune", row -> row.table().PARENT_ID, UnitReadModel::fullName);
        placed(new Place<>(HamletReadModel::position, HamletReadModel::meets, true));
    }

    private static Condition hasState(Row<Version> row, Input coverage) {
        Field<String> state = Judging.of(coverage).state(row.table().UNIT_ID, row.asOf());
        Input states = coverage.get("state");
        Input since = coverage.get("changedSince");
        return (states.present() ? state.eq(DSL.any(states.texts())) : noCondition())
                .and(
                        since.present()
                                ? state.isDistinctFrom(stateOn(row, coverage, since.day()))
                                : noCondition());
    }

    /** As things were on another day; null in SQL where the hamlet did not live then. */
    private static Field<String> stateOn(Row<Version> row, Input coverage, Field<LocalDate> other) {
        Version earlier = VERSION.as("earlier");
        return DSL.when(
                exists(
                        selectOne()
                                .from(earlier)
                                .where(earlier.UNIT_ID.eq(row.table().UNIT_ID))
                                .and(Days.within(earlier.VALID, other))),
                Judging.of(coverage).withoutPlan().state(row.table().UNIT_ID, other));
    }

    /** The state by what the filter of a list, an export or a tile judges by. */
    static Field<String> state(Row<Version> row) {
        return Judging.filtered(row).state(row.table().UNIT_ID, row.asOf());
    }

    private static Condition isUnvisited(Row<Version> row, Input days) {
        return coalesce(daysSinceVisit(row), inline(NEVER)).ge(days.integer());
    }

    private static Field<Integer> daysSinceVisit(Row<Version> row) {
        return LastVisit.of("v.days_since", Integer.class, row.table().UNIT_ID, row.asOf());
    }

    private static Condition meets(Row<Version> row, Function<Field<Geometry>, Condition> test) {
        return exists(
                selectOne()
                        .from(CurrentBoundary.ALIAS)
                        .where(CurrentBoundary.of(row.table().UNIT_ID, row.asOf()))
                        .and(test.apply(CurrentBoundary.ALIAS.CENTRE)));
    }

    private static Field<Double> nearestKey(Row<Version> row) {
        return coalesce(
                NearestSquad.meters(row.table().UNIT_ID, Judging.filtered(row).plan(), row.asOf()),
                inline(-1d));
    }
}
