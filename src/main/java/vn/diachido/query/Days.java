package vn.diachido.query;

import static org.jooq.impl.DSL.condition;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/** Days and half-open periods of days. */
public final class Days {

    private Days() {}

    /**
     * Does a day lie in a period? Said so that no index on periods serves it: things are found by
     * what leads to them, and for a day that the planner does not know it takes such an index for a
     * hundred times better than it is.
     */
    public static Condition within(Field<?> period, Field<LocalDate> day) {
        return condition("({0} @> {1}) is true", period, day);
    }
}
