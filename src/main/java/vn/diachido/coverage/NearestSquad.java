package vn.diachido.coverage;

import static org.jooq.impl.DSL.field;

import java.time.LocalDate;
import org.jooq.Field;

/**
 * The squad whose base is nearest to a unit on the ellipsoid of WGS 84, on a day and under a plan.
 */
final class NearestSquad {

    private NearestSquad() {}

    /** Null in SQL where there is none, the unit has no position or a plan adds the nearest one. */
    static Field<Long> id(Field<Long> unit, Field<String> plan, Field<LocalDate> asOf) {
        return of("n.squad_id", Long.class, unit, plan, asOf);
    }

    /** Metres to its base, to the decimetre. */
    static Field<Double> meters(Field<Long> unit, Field<String> plan, Field<LocalDate> asOf) {
        return of("round(n.meters::numeric, 1)::float8", Double.class, unit, plan, asOf);
    }

    private static <V> Field<V> of(
            String value,
            Class<V> type,
            Field<Long> unit,
            Field<String> plan,
            Field<LocalDate> asOf) {
        return field(
                "(select "
                        + value
                        + " from unit.boundary b, lateral coverage.nearest_squad(b, {1},"
                        + " {2}) n where b.unit_id = {0} and b.current and b.valid @> {2})",
                type,
                unit,
                plan,
                asOf);
    }
}
