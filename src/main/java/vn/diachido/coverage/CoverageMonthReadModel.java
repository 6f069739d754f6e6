package vn.diachido.coverage;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.query.Contribution;
import vn.diachido.query.Row;
import vn.diachido.query.ValueModel;
import vn.diachido.unit.UnitReadModel;

/** A unit at the end of a month. */
@Component
class CoverageMonthReadModel extends ValueModel {

    /** As many as an answer has. */
    private static final int MAX_MONTHS = 120;

    private static final String UNIT = "unit_id";
    private static final String DAY = "day";

    CoverageMonthReadModel(HamletReadModel hamlets) {
        super("CoverageMonth");
        column(DAY, LocalDate.class);
        value(
                "coverage",
                UnitCoverageReadModel.class,
                month ->
                        UnitCoverageReadModel.all(
                                hamlets,
                                of(month, UNIT, Long.class),
                                onItsDay(month),
                                Judging.asked(month)));
        neverNull("coverage");
    }

    private static Row<Table<?>> onItsDay(Row<Table<?>> month) {
        return new Row<>(
                month.table(),
                month.asked().on(of(month, DAY, LocalDate.class)),
                month.arguments());
    }

    /** The last days of the months asked about, with the last day asked about as the last one. */
    private static Select<?> months(Row<Version> unit) {
        Field<LocalDate> from = unit.argument("from").day();
        Field<LocalDate> to = unit.argument("to").day();
        return select(
                        unit.table().UNIT_ID.as(UNIT),
                        DSL.field(
                                        "least((m.first + interval '1 month')::date - 1, {0})",
                                        LocalDate.class, to)
                                .as(DAY))
                .from(
                        table(
                                "generate_series(date_trunc('month', {0}::timestamp), {1}::timestamp,"
                                        + " interval '1 month') m (first)",
                                from, to))
                .orderBy(DSL.field(name("m", "first")))
                .limit(inline(MAX_MONTHS));
    }

    /** The months of units. */
    @Component
    static class OfUnits implements Contribution<UnitReadModel> {

        @Override
        public Class<UnitReadModel> target() {
            return UnitReadModel.class;
        }

        @Override
        public void addTo(UnitReadModel units) {
            units.value(
                    "coverageByMonth",
                    CoverageMonthReadModel.class,
                    CoverageMonthReadModel::months);
        }
    }
}
