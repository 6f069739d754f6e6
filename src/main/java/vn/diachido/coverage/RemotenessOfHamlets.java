package vn.diachido.coverage;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.query.Contribution;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;
import vn.diachido.unit.UnitReadModel;

/** The remoteness of hamlets, and filters and orders by it and by how many live there. */
@Component
class RemotenessOfHamlets implements Contribution<HamletReadModel> {

    private final UnitReadModel units;

    RemotenessOfHamlets(UnitReadModel units) {
        this.units = units;
    }

    @Override
    public Class<HamletReadModel> target() {
        return HamletReadModel.class;
    }

    @Override
    public void addTo(HamletReadModel hamlets) {
        hamlets.value(
                "remoteness",
                RemotenessReadModel.class,
                hamlet ->
                        select(
                                hamlet.table().UNIT_ID.as(RemotenessReadModel.HAMLET),
                                hamlet.table().PARENT_ID.as(RemotenessReadModel.PARENT)));
        hamlets.neverNull("remoteness");
        hamlets.filter("remoteness", RemotenessOfHamlets::isAsRemote);
        hamlets.filter("population", this::isAsPopulous);
        hamlets.sort(
                "NEAREST_SERVICE_POINT", "float8", hamlet -> orNowhere(toServicePoint(hamlet)));
        hamlets.sort("COMMUNE_CENTRE", "float8", hamlet -> orNowhere(toCommuneCentre(hamlet)));
    }

    private static Field<Double> toServicePoint(Row<Version> hamlet) {
        return Remoteness.servicePointMeters(hamlet.table().UNIT_ID, hamlet.asOf());
    }

    private static Field<Double> toSquad(Row<Version> hamlet) {
        return Remoteness.squadMeters(hamlet.table().UNIT_ID, hamlet.asOf());
    }

    private static Field<Double> toCommuneCentre(Row<Version> hamlet) {
        return Remoteness.communeCentreMeters(
                hamlet.table().UNIT_ID, hamlet.table().PARENT_ID, hamlet.asOf());
    }

    private static Field<Double> orNowhere(Field<Double> meters) {
        return coalesce(meters, inline(-1d));
    }

    private static Condition isAsRemote(Row<Version> hamlet, Input remoteness) {
        return isIn(toServicePoint(hamlet), remoteness.get("servicePointMeters"))
                .and(isIn(toSquad(hamlet), remoteness.get("squadMeters")))
                .and(isIn(toCommuneCentre(hamlet), remoteness.get("communeCentreMeters")));
    }

    private static Condition isIn(Field<Double> meters, Input range) {
        Input from = range.get("from");
        Input to = range.get("to");
        return (from.present() ? reaches(meters, number(from)) : noCondition())
                .and(to.present() ? reaches(number(to), meters) : noCondition());
    }

    private static Field<Double> number(Input input) {
        return input.bind("float8", Double.class, value -> ((Number) value).doubleValue());
    }

    @SuppressWarnings("unchecked") // a count of people
    private Condition isAsPopulous(Row<Version> hamlet, Input range) {
        Field<Integer> people = (Field<Integer>) units.expression("population", hamlet);
        Input from = range.get("from");
        Input to = range.get("to");
        return (from.present() ? reaches(people, from.integer()) : noCondition())
                .and(to.present() ? reaches(to.integer(), people) : noCondition());
    }

    /** False where one of them is not known. */
    private static Condition reaches(Field<?> greater, Field<?> smaller) {
        return condition("({0} >= {1}) is true", greater, smaller);
    }
}
