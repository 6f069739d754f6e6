package vn.diachido.outreach;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.outreach.Tables.OBSERVATION;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.Observation;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Search;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** What somebody stated, beside what is kept here. */
@Component
public class ObservationReadModel extends ReadModel<Observation> {

    ObservationReadModel() {
        super("Observation", OBSERVATION, observation -> observation.ID);
        fields();
        filters();
        single("observation", row -> row.table().ID.eq(row.argument("id").id()));
        list("observations");
    }

    @Override
    protected Condition access(Row<Observation> row) {
        return noCondition();
    }

    private static Field<LocalDate> last(Observation observation) {
        return DSL.field("(upper({0}) - 1)", LocalDate.class, observation.DAYS);
    }

    private static Field<BigDecimal[]> computed(Row<Observation> row) {
        Observation stated = row.table();
        return DSL.field(
                "outreach.computed({0}, {1}, {2}, {3}, {4})",
                BigDecimal[].class,
                stated.INDICATOR_ID,
                stated.PLATFORM_ID,
                stated.UNIT_ID,
                stated.DAYS,
                last(stated));
    }

    /** A tenth is what "almost" and "about" may leave. */
    private static Field<Boolean> agrees(Row<Observation> row) {
        return DSL.field(
                "(select case {1} when 'EXACT' then c[1] <= {2} and c[2] >= {2} when 'MORE_THAN' then c[2] > {2}"
                        + " when 'ALMOST' then c[1] < {2} and c[2] >= {2} * 0.9"
                        + " else c[1] <= {2} * 1.1 and c[2] >= {2} * 0.9 end from (select {0} as c) computed)",
                Boolean.class, computed(row), row.table().QUALIFIER, row.table().VALUE);
    }

    private void fields() {
        column("day", observation -> observation.DAY);
        firstDay("from", row -> row.table().DAYS);
        lastDay("to", row -> row.table().DAYS);
        neverNull("from", "to");
        column("value", observation -> observation.VALUE);
        column("qualifier", observation -> observation.QUALIFIER);
        column("source", observation -> observation.SOURCE);
        value("computed", BoundsModel.class, row -> BoundsModel.of(computed(row)));
        value(
                "difference",
                BoundsModel.class,
                row -> BoundsModel.of(computed(row), row.table().VALUE));
        field("agrees", ObservationReadModel::agrees);
        one(
                "indicator",
                IndicatorReadModel.class,
                (observation, indicator) ->
                        indicator.table().ID.eq(observation.table().INDICATOR_ID));
        one(
                "platform",
                PlatformReadModel.class,
                (observation, platform) -> platform.table().ID.eq(observation.table().PLATFORM_ID));
        oneOn(
                "unit",
                UnitReadModel.class,
                row -> last(row.table()),
                (observation, unit) -> unit.table().UNIT_ID.eq(observation.table().UNIT_ID));
    }

    private void filters() {
        filter("within", (row, unit) -> Subtree.ground(row.table().UNIT_ID, unit, row.asOf()));
        filter("during", (row, during) -> DaysFilter.touches(row.table().DAYS, during));
        filter("indicator", (row, ids) -> row.table().INDICATOR_ID.eq(DSL.any(ids.ids())));
        filter("platform", (row, ids) -> row.table().PLATFORM_ID.eq(DSL.any(ids.ids())));
        filter("qualifier", (row, said) -> row.table().QUALIFIER.eq(DSL.any(said.texts())));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        facet("indicator", row -> row.table().INDICATOR_ID, IndicatorReadModel::called);
        facet("qualifier", row -> row.table().QUALIFIER);
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
        sort("DAY", "date", row -> row.table().DAY);
        sort("VALUE", "numeric", row -> row.table().VALUE);
    }
}
