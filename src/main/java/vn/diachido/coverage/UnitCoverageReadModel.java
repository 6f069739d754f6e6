package vn.diachido.coverage;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.AggregateFilterStep;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.query.Contribution;
import vn.diachido.query.Row;
import vn.diachido.query.ValueModel;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Hamlets of a unit, and who lives there, counted by the state of their verdict. */
@Component
class UnitCoverageReadModel extends ValueModel {

    /** The state that each count is of; the first counts all. */
    static final Map<String, String> STATES = states();

    static final Field<String> STATE = DSL.field(name("judged", "state"), String.class);
    private static final Field<Integer> PEOPLE = DSL.field(name("judged", "people"), Integer.class);

    UnitCoverageReadModel() {
        super("UnitCoverage");
        STATES.keySet().forEach(count -> column(count, Integer.class));
        value("people", People.class, People::of);
        neverNull("people");
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("hamlets", "");
        states.put("covered", "COVERED");
        states.put("partly", "PARTLY");
        states.put("planned", "PLANNED");
        states.put("visitedNothingFound", "VISITED_NOTHING_FOUND");
        states.put("excluded", "EXCLUDED");
        states.put("uncovered", "UNCOVERED");
        states.put("unknown", "UNKNOWN");
        return states;
    }

    /** One row of counts over the hamlets that lie in a unit on the day asked about. */
    static Select<?> states(HamletReadModel hamlets, Row<Version> unit, Judging by) {
        return select(counts())
                .from(judged(hamlets, unit.table().UNIT_ID, unit, by).asTable("judged"));
    }

    /**
     * The same and the people; PostgreSQL adds up only what somebody asks for.
     *
     * @param on answers for the day
     */
    static Select<?> all(HamletReadModel hamlets, Field<Long> unit, Row<?> on, Judging by) {
        List<SelectField<?>> fields = new ArrayList<>(counts());
        STATES.forEach((count, state) ->
                fields.add(
                        coalesce(of(sum(PEOPLE), state), inline(BigDecimal.ZERO))
                                .cast(Long.class)
                                .as("people_" + count)));
        fields.add(count().filterWhere(PEOPLE.isNull()).as("without_figure"));
        return select(fields).from(judged(hamlets, unit, on, by).asTable("judged"));
    }

    private static List<SelectField<?>> counts() {
        List<SelectField<?>> counts = new ArrayList<>();
        STATES.forEach((count, state) -> counts.add(of(count(), state).as(count)));
        return counts;
    }

    private static <V> Field<V> of(AggregateFilterStep<V> aggregate, String state) {
        return state.isEmpty() ? aggregate : aggregate.filterWhere(STATE.eq(inline(state)));
    }

    /**
     * The offset keeps the planner from judging each hamlet once for every count; people that
     * nobody asks for are not looked up.
     */
    static Select<?> judged(HamletReadModel hamlets, Field<Long> unit, Row<?> on, Judging by) {
        Version hamlet = VERSION.as("hamlet");
        return select(
                        hamlet.UNIT_ID.as("hamlet"),
                        by.state(hamlet.UNIT_ID, on.asOf()).as("state"),
                        hamlets.population(new Row<>(hamlet, on.asked(), Map.of())).as("people"))
                .from(hamlet)
                .where(hamlets.seenFrom(on, hamlet))
                .and(Subtree.within(hamlet.UNIT_ID, unit, on.asOf()))
                .offset(inline(0));
    }

    /** People by the state of the hamlet they live in. */
    @Component
    static class People extends ValueModel {

        People() {
            super("PeopleCoverage");
            STATES.keySet().stream()
                    .filter(count -> !count.equals("hamlets"))
                    .forEach(count -> column(count, Long.class));
            column("total", Long.class);
            column("hamletsWithoutFigure", Integer.class);
        }

        static Select<?> of(Row<Table<?>> counts) {
            List<SelectField<?>> fields = new ArrayList<>();
            STATES.keySet()
                    .forEach(count ->
                            fields.add(
                                    of(counts, "people_" + count, Long.class)
                                            .as(count.equals("hamlets") ? "total" : count)));
            fields.add(of(counts, "without_figure", Integer.class).as("hamletsWithoutFigure"));
            return select(fields);
        }
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
            units.value(
                    "coverage",
                    UnitCoverageReadModel.class,
                    unit -> all(hamlets, unit.table().UNIT_ID, unit, Judging.asked(unit)));
            units.neverNull("coverage");
        }
    }
}
