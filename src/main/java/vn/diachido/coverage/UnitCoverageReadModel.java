package vn.diachido.coverage;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.query.Contribution;
import vn.diachido.query.Row;
import vn.diachido.query.ValueModel;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Hamlets of a unit, counted by the state of their verdict. */
@Component
class UnitCoverageReadModel extends ValueModel {

    static final List<String> COUNTS = List.of("hamlets", "covered", "uncovered", "unknown");

    UnitCoverageReadModel() {
        super("UnitCoverage");
        COUNTS.forEach(count -> column(count, Integer.class));
    }

    /** One row of counts over the hamlets that lie in a unit on the day asked about. */
    static Select<?> counts(HamletReadModel hamlets, Row<Version> unit) {
        Table<?> judged = judged(hamlets, unit).asTable("judged");
        Field<String> state = DSL.field(name("judged", "state"), String.class);
        return select(
                        count().as("hamlets"),
                        count().filterWhere(state.eq(inline(CoverageRule.COVERED))).as("covered"),
                        count().filterWhere(state.eq(inline(CoverageRule.UNCOVERED)))
                                .as("uncovered"),
                        count().filterWhere(state.eq(inline(CoverageRule.UNKNOWN))).as("unknown"))
                .from(judged);
    }

    /** The offset keeps the planner from judging each hamlet once for every count. */
    private static Select<Record1<String>> judged(HamletReadModel hamlets, Row<Version> unit) {
        Version hamlet = VERSION.as("hamlet");
        return select(CoverageRule.state(hamlet.UNIT_ID, unit.asOf()).as("state"))
                .from(hamlet)
                .where(hamlets.seenFrom(unit, hamlet))
                .and(Subtree.within(hamlet.UNIT_ID, unit.table().UNIT_ID, unit.asOf()))
                .offset(inline(0));
    }

    /** The coverage of units. */
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
            units.value("coverage", UnitCoverageReadModel.class, unit -> counts(hamlets, unit));
            units.neverNull("coverage");
        }
    }
}
