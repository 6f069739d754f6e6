package vn.diachido.coverage;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.Map;
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

/** Hamlets of a unit that were in one state on an earlier day and are in another, or the same. */
@Component
class CoverageTransitionReadModel extends ValueModel {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    CoverageTransitionReadModel() {
        super("CoverageTransition");
        field(BEFORE, row -> of(row, BEFORE, String.class));
        field(AFTER, row -> of(row, AFTER, String.class));
        column("hamlets", Integer.class);
        column("people", Long.class);
        column("hamletsWithoutFigure", Integer.class);
    }

    private static Select<?> between(HamletReadModel hamlets, Row<Version> unit) {
        Judging by = Judging.asked(unit);
        Row<Version> since =
                new Row<>(unit.table(), unit.asked().on(unit.argument("since").day()), Map.of());
        Table<?> before = judged(hamlets, since, by.withoutPlan()).asTable(BEFORE);
        Table<?> after = judged(hamlets, unit, by).asTable(AFTER);
        Field<Integer> people = coalesce(people(AFTER), people(BEFORE));
        return select(
                        state(BEFORE).as(BEFORE),
                        state(AFTER).as(AFTER),
                        count().as("hamlets"),
                        coalesce(sum(people), inline(BigDecimal.ZERO))
                                .cast(Long.class)
                                .as("people"),
                        count().filterWhere(people.isNull()).as("hamletsWithoutFigure"))
                .from(before.fullJoin(after).on(hamlet(BEFORE).eq(hamlet(AFTER))))
                .groupBy(state(BEFORE), state(AFTER))
                .orderBy(state(BEFORE).asc().nullsFirst(), state(AFTER).asc().nullsFirst());
    }

    private static Select<?> judged(HamletReadModel hamlets, Row<Version> unit, Judging by) {
        return UnitCoverageReadModel.judged(hamlets, unit.table().UNIT_ID, unit, by);
    }

    private static Field<Long> hamlet(String side) {
        return DSL.field(name(side, "hamlet"), Long.class);
    }

    private static Field<String> state(String side) {
        return DSL.field(name(side, "state"), String.class);
    }

    private static Field<Integer> people(String side) {
        return DSL.field(name(side, "people"), Integer.class);
    }

    /** What changed in units. */
    @Component
    static class OfUnits implements Contribution<UnitReadModel> {

        private final HamletReadModel hamlets;

        OfUnits(HamletReadModel hamlets) {
            this.hamlets = hamlets;
        }

        @Override
        public Class<UnitReadModel> target() {
            return UnitReadModel.class;
        }

        @Override
        public void addTo(UnitReadModel units) {
            units.value(
                    "coverageChange",
                    CoverageTransitionReadModel.class,
                    unit -> between(hamlets, unit));
        }
    }
}
