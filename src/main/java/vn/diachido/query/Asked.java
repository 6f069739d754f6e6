package vn.diachido.query;

import java.time.LocalDate;
import org.jooq.Field;
import vn.diachido.query.request.Viewer;

/**
 * What is the same wherever one looks within a question.
 *
 * @param day the day asked about
 * @param asOf the day for which things answer: the same, but for a single thing that does not live
 *     then and answers its nearest state
 */
public record Asked(Field<LocalDate> day, Field<LocalDate> asOf, Viewer viewer) {

    Asked on(Field<LocalDate> other) {
        return new Asked(other, other, viewer);
    }

    Asked inStateOf(Field<LocalDate> other) {
        return new Asked(day, other, viewer);
    }
}
