package vn.diachido.unit;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.unit.tables.Ancestry;
import vn.diachido.database.jooq.unit.tables.Boundary;
import vn.diachido.database.jooq.unit.tables.Unit;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.exchange.DataSetReadModel;
import vn.diachido.query.Days;
import vn.diachido.query.Row;
import vn.diachido.query.place.Coordinates;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Search;

/** Administrative units in their state on the day asked about: one version each. */
@Component
public class UnitReadModel extends PlacedModel<Version> {

    UnitReadModel() {
        super("Unit", VERSION, version -> version.UNIT_ID);
        names();
        life();
        relations();
        BoundaryFields.addTo(this);
        CensusFields.addTo(this);
        filters();
        orders();
        facets();
        answers();
    }

    @Override
    protected Condition access(Row<Version> row) {
        return noCondition();
    }

    @Override
    protected Condition alive(Row<Version> row) {
        return Days.within(row.table().VALID, row.asOf());
    }

    /** The day asked about, moved into the version's days. */
    @Override
    protected Field<LocalDate> stateDay(Row<Version> row) {
        return DSL.field(
                "case when {1} >= upper({0}) then upper({0}) - 1 when {1} < lower({0}) then lower({0})"
                        + " else {1} end",
                LocalDate.class, row.table().VALID, row.askedDay());
    }

    private void names() {
        column("code", version -> version.CODE);
        column("level", version -> version.LEVEL);
        column("kind", version -> version.KIND);
        column("name", version -> version.NAME);
        column("fullName", version -> version.FULL_NAME);
        column("nameEn", version -> version.NAME_EN);
    }

    private void life() {
        firstDay("validFrom", UnitReadModel::lifeOf);
        lastDay("validTo", UnitReadModel::lifeOf);
        field(
                "valid",
                row -> DSL.field("{0} @> {1}", Boolean.class, row.table().VALID, row.askedDay()));
        neverNull("valid");
    }

    private static Field<?> lifeOf(Row<Version> row) {
        Unit unit = UNIT_.as("life_of");
        return DSL.field(select(unit.LIFE).from(unit).where(unit.ID.eq(row.table().UNIT_ID)));
    }

    private void relations() {
        one(
                "parent",
                UnitReadModel.class,
                (row, parent) -> parent.table().UNIT_ID.eq(row.table().PARENT_ID));
        one(
                "dataSet",
                DataSetReadModel.class,
                (row, set) -> set.table().ID.eq(row.table().DATA_SET_ID));
        many("ancestors", UnitReadModel.class, UnitReadModel::liesIn, row -> nearestFirst(row));
        many("children", UnitReadModel.class, UnitReadModel::isParentOf, row -> byCode(row));
        many(
                "predecessors",
                LineageReadModel.class,
                (row, edge) -> edge.table().SUCCESSOR_ID.eq(row.table().UNIT_ID));
        many(
                "successors",
                LineageReadModel.class,
                (row, edge) -> edge.table().PREDECESSOR_ID.eq(row.table().UNIT_ID));
    }

    private static Condition isParentOf(Row<Version> row, Row<Version> child) {
        Condition below = child.table().PARENT_ID.eq(row.table().UNIT_ID);
        Input level = row.argument("level");
        return level.present() ? below.and(child.table().LEVEL.eq(DSL.any(level.texts()))) : below;
    }

    private static Condition liesIn(Row<Version> row, Row<Version> ancestor) {
        Ancestry ancestry = ANCESTRY.as("lies_in");
        return ancestor.table()
                .UNIT_ID
                .in(
                        select(ancestry.ANCESTOR_ID)
                                .from(ancestry)
                                .where(ancestry.UNIT_ID.eq(row.table().UNIT_ID))
                                .and(ancestry.DEPTH.gt(inline(0)))
                                .and(Days.within(ancestry.VALID, row.asOf())));
    }

    private static List<OrderField<?>> nearestFirst(Row<Version> row) {
        return List.of(
                DSL.field(
                                "array_position(array['HAMLET', 'COMMUNE', 'DISTRICT', 'PROVINCE'],"
                                        + " {0})",
                                Integer.class, row.table().LEVEL)
                        .asc());
    }

    private static List<OrderField<?>> byCode(Row<Version> row) {
        return List.of(row.table().CODE.asc().nullsFirst(), row.table().UNIT_ID.asc());
    }

    private void filters() {
        filter("level", (row, level) -> row.table().LEVEL.eq(DSL.any(level.texts())));
        filter("kind", (row, kind) -> row.table().KIND.eq(DSL.any(kind.texts())));
        filter("code", (row, code) -> row.table().CODE.eq(DSL.any(code.texts())));
        filter("within", (row, within) -> Subtree.within(row.table().UNIT_ID, within, row.asOf()));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        placed(new Place<>(UnitReadModel::geometry, UnitReadModel::meets, false));
    }

    private static Field<Geometry> geometry(Row<Version> row) {
        Boundary boundary = CurrentBoundary.ALIAS;
        return DSL.field(
                select(coalesce(boundary.GEOM, boundary.CENTRE))
                        .from(boundary)
                        .where(CurrentBoundary.of(row.table().UNIT_ID, row.asOf())));
    }

    private static Condition meets(Row<Version> row, Function<Field<Geometry>, Condition> test) {
        Boundary boundary = CurrentBoundary.ALIAS;
        return exists(
                selectOne()
                        .from(boundary)
                        .where(CurrentBoundary.of(row.table().UNIT_ID, row.asOf()))
                        .and(
                                test.apply(boundary.GEOM)
                                        .or(
                                                boundary.GEOM
                                                        .isNull()
                                                        .and(test.apply(boundary.CENTRE)))));
    }

    private void orders() {
        sort("CODE", "text", row -> coalesce(row.table().CODE, inline("")));
        sortByName("NAME", version -> version.NAME);
        sort("POPULATION", "int", row -> coalesce(CensusFields.population(row), inline(-1)));
    }

    private void facets() {
        facet("level", row -> row.table().LEVEL);
        facet("kind", row -> row.table().KIND);
    }

    /** The full name of a unit on a day, for facets by unit. */
    public static Field<String> fullName(Field<LocalDate> asOf, Field<String> id) {
        Version named = VERSION.as("named");
        return DSL.field(
                select(named.FULL_NAME)
                        .from(named)
                        .where(named.UNIT_ID.eq(id.cast(Long.class)))
                        .and(Days.within(named.VALID, asOf)));
    }

    private void answers() {
        single(
                "unit",
                row -> row.table().UNIT_ID.eq(row.argument("id").id()),
                UnitReadModel::nearestState);
        single(
                "unitByCode",
                row ->
                        row.table()
                                .CODE
                                .eq(row.argument("code").text())
                                .and(row.table().LEVEL.eq(row.argument("level").text()))
                                .and(alive(row)));
        single("unitAt", row -> holds(row).and(alive(row)));
        list("units");
    }

    /** The version of the day; else the last before it, else the first after it. */
    private static List<OrderField<?>> nearestState(Row<Version> row) {
        return List.of(
                DSL.field("{0} @> {1}", Boolean.class, row.table().VALID, row.asOf()).desc(),
                DSL.field(
                                "coalesce(lower({0}) <= {1}, true)",
                                Boolean.class, row.table().VALID, row.asOf())
                        .desc(),
                DSL.field(
                                "case when lower({0}) > {1} then lower({0}) - {1} else {1} - upper({0}) end",
                                Integer.class, row.table().VALID, row.asOf())
                        .asc());
    }

    private Condition holds(Row<Version> row) {
        Field<Geometry> point =
                Coordinates.point(
                        Coordinates.longitude(row.argument("longitude")),
                        Coordinates.latitude(row.argument("latitude")));
        Boundary boundary = CurrentBoundary.ALIAS;
        return row.table()
                .LEVEL
                .eq(row.argument("level").text())
                .and(
                        exists(
                                selectOne()
                                        .from(boundary)
                                        .where(CurrentBoundary.of(row.table().UNIT_ID, row.asOf()))
                                        .and(
                                                condition(
                                                        "st_covers({0}, {1})",
                                                        boundary.GEOM, point))));
    }
}
