package vn.diachido.query.plain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What units became by another day. */
final class Heirs {

    /** A unit, as what somebody on a day said of it. */
    private record At(Long unit, LocalDate day) {}

    private final Tables tables;

    Heirs(Tables tables) {
        this.tables = tables;
    }

    /** Follows the edges of what became of units, forwards or back, one by one. */
    Set<Long> of(Long unit, LocalDate said, LocalDate day) {
        boolean onwards = !day.isBefore(said);
        Set<At> seen = new HashSet<>();
        Deque<At> open = new ArrayDeque<>(List.of(new At(unit, said)));
        Set<Long> living = new HashSet<>();
        while (!open.isEmpty()) {
            At at = open.pop();
            if (!seen.add(at)) {
                continue;
            }
            if (tables.unitOn(at.unit, day, day) != null) {
                living.add(at.unit);
            }
            for (Thing edge : tables.list("Lineage", "true", day, day)) {
                LocalDate on = Objects.requireNonNull(Outreach.date(edge.get("effective_day")));
                Object from = edge.get(onwards ? "predecessor_id" : "successor_id");
                boolean then =
                        onwards
                                ? on.isAfter(at.day) && !on.isAfter(day)
                                : !on.isAfter(at.day) && on.isAfter(day);
                if (at.unit.equals(from) && then) {
                    Object to = edge.get(onwards ? "successor_id" : "predecessor_id");
                    open.push(new At((Long) Objects.requireNonNull(to), on));
                }
            }
        }
        return living;
    }
}
