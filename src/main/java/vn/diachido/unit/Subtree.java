package vn.diachido.unit;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import vn.diachido.database.jooq.unit.tables.Ancestry;
import vn.diachido.query.Days;
import vn.diachido.query.request.Input;

/** What lies in a unit on a day, itself included: the filter {@code within} of every entity. */
public final class Subtree {

    private Subtree() {}

    /** The unit or one of those it lies in is the one asked about. */
    public static Condition within(Field<Long> unitId, Input within, Field<LocalDate> asOf) {
        return within(unitId, within.id(), asOf);
    }

    /**
     * The same for what was noted of units as they were then: a former unit counts where all of it
     * lies in the one asked about by that day.
     */
    public static Condition ground(Field<Long> unitId, Input within, Field<LocalDate> asOf) {
        return condition(
                "{0} in (select unit_id from unit.ground({1}, {2}))", unitId, within.id(), asOf);
    }

    public static Condition within(
            Field<Long> unitId, Field<Long> ancestor, Field<LocalDate> asOf) {
        Ancestry ancestry = ANCESTRY.as("within");
        return unitId.in(
                select(ancestry.UNIT_ID)
                        .from(ancestry)
                        .where(ancestry.ANCESTOR_ID.eq(ancestor))
                        .and(Days.within(ancestry.VALID, asOf)));
    }
}
