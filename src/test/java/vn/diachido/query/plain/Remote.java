package vn.diachido.query.plain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far hamlets are from things, by measuring each of those. */
final class Remote {

    private final Tables tables;
    private final Places places;

    Remote(Tables tables, Places places) {
        this.tables = tables;
        this.places = places;
    }

    Map<String, @Nullable Object> of(Thing hamlet) {
        Map<String, @Nullable Object> remote = new HashMap<>();
        remote.put("servicePointMeters", servicePoint(hamlet));
        remote.put("squadMeters", nearest(hamlet, "squad.squad", "base"));
        remote.put("communeCentreMeters", communeCentre(hamlet));
        return remote;
    }

    boolean matches(Thing hamlet, Map<?, ?> remoteness) {
        Map<String, @Nullable Object> meters = of(hamlet);
        return remoteness.entrySet().stream()
                .allMatch(range ->
                        isBetween(
                                meters.get(String.valueOf(range.getKey())),
                                (Map<?, ?>) range.getValue()));
    }

    static boolean isBetween(@Nullable Object value, Map<?, ?> range) {
        return range.isEmpty()
                || value instanceof Number number
                        && !(range.get("from") instanceof Number from
                                && number.doubleValue() < from.doubleValue())
                        && !(range.get("to") instanceof Number to
                                && number.doubleValue() > to.doubleValue());
    }

    @Nullable Double servicePoint(Thing hamlet) {
        return nearest(hamlet, "outreach.service_point", "position");
    }

    private @Nullable Double nearest(Thing hamlet, String table, String column) {
        Object place = places.of(hamlet);
        return place == null
                ? null
                : decimetre(
                        tables.value(
                                "select min(st_distance("
                                        + column
                                        + "::geography, ?::geometry::geography)) from "
                                        + table
                                        + " where life @> ?::date",
                                place,
                                hamlet.asOf()));
    }

    @Nullable Double communeCentre(Thing hamlet) {
        Object place = places.of(hamlet);
        return place == null
                ? null
                : decimetre(
                        tables.value(
                                "select st_distance(b.centre::geography, ?::geometry::geography) from"
                                        + " unit.boundary b join unit.unit u on u.id = b.unit_id where"
                                        + " b.current and u.level = 'COMMUNE' and b.unit_id = ?::bigint and"
                                        + " b.valid @> ?::date",
                                place,
                                hamlet.get("parent_id"),
                                hamlet.asOf()));
    }

    private static @Nullable Double decimetre(@Nullable Object meters) {
        return meters instanceof Double known ? Counts.decimetre(known) : null;
    }
}
