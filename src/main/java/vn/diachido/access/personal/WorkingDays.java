package vn.diachido.access.personal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Days on which authorities work. Public holidays, named anew every year, count as such here. */
final class WorkingDays {

    private static final Set<DayOfWeek> FREE = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /** The last day of a time of some working days that begins after a day. */
    static LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            if (!FREE.contains(last.getDayOfWeek())) {
                left--;
            }
        }
        return last;
    }
}
