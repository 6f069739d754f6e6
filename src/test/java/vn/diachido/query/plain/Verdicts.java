package vn.diachido.query.plain;

import org.jspecify.annotations.Nullable;

/** Verdicts by measuring every squad. */
final class Verdicts {

    private final Tables tables;
    private final Places places;

    Verdicts(Tables tables, Places places) {
        this.tables = tables;
        this.places = places;
    }

    record Nearest(Thing squad, double meters) {}

    String state(Thing hamlet) {
        if (places.of(hamlet) == null) {
            return "UNKNOWN";
        }
        Nearest nearest = nearest(hamlet);
        return nearest != null && nearest.meters() <= 3000 ? "COVERED" : "UNCOVERED";
    }

    @Nullable Nearest nearest(Thing hamlet) {
        Object place = places.of(hamlet);
        if (place == null) {
            return null;
        }
        Thing squad =
                tables.one(
                        "Squad",
                        "life @> ?::date and base is not null order by st_distance(base::geography,"
                                + " ?::geometry::geography), id limit 1",
                        hamlet.day(),
                        hamlet.asOf(),
                        hamlet.asOf(),
                        place);
        return squad == null ? null : new Nearest(squad, meters(squad, place));
    }

    private double meters(Thing squad, Object place) {
        return (Double)
                java.util.Objects.requireNonNull(
                        tables.value(
                                "select st_distance(base::geography, ?::geometry::geography) from"
                                        + " squad.squad where id = ?",
                                place,
                                squad.id()));
    }
}
