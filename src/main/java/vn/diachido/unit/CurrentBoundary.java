package vn.diachido.unit;

import static org.jooq.impl.DSL.condition;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import vn.diachido.database.jooq.unit.tables.Boundary;
import vn.diachido.query.Days;

/** The one drawing of a unit's border that counts on a day. */
public final class CurrentBoundary {

    public static final Boundary ALIAS = BOUNDARY.as("boundary");

    private CurrentBoundary() {}

    public static Condition of(Field<Long> unitId, Field<LocalDate> asOf) {
        return ALIAS.UNIT_ID.eq(unitId).and(on(asOf));
    }

    public static Condition on(Field<LocalDate> asOf) {
        return condition(ALIAS.CURRENT).and(Days.within(ALIAS.VALID, asOf));
    }
}
