package vn.diachido.outreach;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;

import org.jooq.Condition;
import org.jooq.Field;
import vn.diachido.query.request.Input;

/** The filter {@code during}: which periods touch some days. */
final class DaysFilter {

    private DaysFilter() {}

    /** Either end of the days may be left out. */
    static Condition touches(Field<?> days, Input during) {
        Condition touches = noCondition();
        if (during.get("from").present()) {
            touches =
                    touches.and(
                            condition(
                                    "(upper_inf({0}) or upper({0}) > {1})",
                                    days, during.get("from").day()));
        }
        if (during.get("to").present()) {
            touches =
                    touches.and(
                            condition(
                                    "(lower_inf({0}) or lower({0}) <= {1})",
                                    days, during.get("to").day()));
        }
        return touches;
    }

    /** Days since 1970 of the first day; one that is not known comes first. */
    static Field<Integer> first(Field<?> days) {
        return field("coalesce(lower({0}) - date '1970-01-01', -1000000)", Integer.class, days);
    }
}
