package vn.diachido.coverage;

import static org.jooq.impl.DSL.field;

import java.time.LocalDate;
import org.jooq.Field;

/** The latest verified activity in a hamlet on or before a day, one that found nothing too. */
final class LastVisit {

    private LastVisit() {}

    /**
     * @param value of {@code v}, a row of {@code coverage.visits}
     */
    static <V> Field<V> of(String value, Class<V> type, Field<Long> hamlet, Field<LocalDate> asOf) {
        return field(
                "(select "
                        + value
                        + " from coverage.visits({0}, null, {1}) v order by v.days_since, v.activity_id"
                        + " limit 1)",
                type,
                hamlet,
                asOf);
    }
}
