package vn.diachido.query.request;

import java.time.LocalDate;
import java.util.List;

/**
 * Where somebody has a role: in units with all that lies in them on a day of each, or everywhere.
 *
 * @param everywhere the units do not matter then
 * @param days a day for each unit: today, or the last day of a unit that exists no more
 */
public record Area(boolean everywhere, List<Long> units, List<LocalDate> days) {

    public static final Area NOWHERE = new Area(false, List.of(), List.of());
    public static final Area EVERYWHERE = new Area(true, List.of(), List.of());

    public Area {
        units = List.copyOf(units);
        days = List.copyOf(days);
        if (units.size() != days.size()) {
            throw new IllegalArgumentException("a day for each unit");
        }
    }
}
