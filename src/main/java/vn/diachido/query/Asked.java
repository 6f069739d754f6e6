package vn.diachido.query;

import java.time.LocalDate;
import org.jooq.Field;

/**
 * What is the same wherever one looks within a question.
 *
 * @param asOf the day asked about
 */
public record Asked(Field<LocalDate> asOf, Viewer viewer) {

    Asked on(Field<LocalDate> day) {
        return new Asked(day, viewer);
    }
}
