package vn.diachido.query.plain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where things are, one question to PostGIS at a time. */
final class Places {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Tables tables;

    Places(Tables tables) {
        this.tables = tables;
    }

    /** EWKB in hex; null where it is nowhere. */
    @Nullable Object of(Thing thing) {
        return switch (thing.type()) {
            case "Unit" -> border(thing, "coalesce(geom, centre)::text");
            case "Hamlet" -> border(thing, "centre::text");
            case "Site" ->
                    tables.value("select position::text from site.site where id = ?", thing.id());
            case "Board" ->
                    tables.value(
                            "select coalesce(b.position, s.position)::text from board.board b left join"
                                    + " site.site s on s.id = b.site_id where b.id = ?",
                            thing.id());
            case "Squad" ->
                    tables.value("select base::text from squad.squad where id = ?", thing.id());
            case "Activity" ->
                    tables.value(
                            "select position::text from outreach.activity where id = ?",
                            thing.id());
            case "YouthWork" ->
                    tables.value(
                            "select position::text from outreach.youth_work where id = ?",
                            thing.id());
            case "ServicePoint" ->
                    tables.value(
                            "select position::text from outreach.service_point where id = ?",
                            thing.id());
            default -> null;
        };
    }

    @Nullable Object border(Thing unit, String value) {
        return tables.value(
                "select "
                        + value
                        + " from unit.boundary where current and unit_id = ? and valid @>"
                        + " ?::date",
                unit.id(),
                unit.asOf());
    }

    boolean inBox(Thing thing, Map<?, ?> box) {
        return test(
                thing,
                "st_intersects(?::geometry, st_makeenvelope(?::float8, ?::float8, ?::float8,"
                        + " ?::float8, 4326))",
                box.get("west"),
                box.get("south"),
                box.get("east"),
                box.get("north"));
    }

    boolean isNear(Thing thing, Map<?, ?> near) {
        return test(
                thing,
                "st_dwithin(?::geometry::geography, st_setsrid(st_makepoint(?::float8, ?::float8),"
                        + " 4326)::geography, ?::float8)",
                near.get("longitude"),
                near.get("latitude"),
                near.get("meters"));
    }

    boolean meets(Thing thing, Object polygon) {
        return test(
                thing,
                "st_intersects(?::geometry, st_setsrid(st_geomfromgeojson(?), 4326))",
                JSON.writeValueAsString(polygon));
    }

    private boolean test(Thing thing, String sql, @Nullable Object... rest) {
        Object place = of(thing);
        if (place == null) {
            return false;
        }
        @Nullable Object[] binds = new @Nullable Object[rest.length + 1];
        binds[0] = place;
        System.arraycopy(rest, 0, binds, 1, rest.length);
        return Boolean.TRUE.equals(tables.value("select " + sql, binds));
    }

    @Nullable Double distance(Thing thing, Map<?, ?> near) {
        Object place = of(thing);
        return place == null
                ? null
                : (Double)
                        tables.value(
                                "select st_distance(?::geometry::geography,"
                                        + " st_setsrid(st_makepoint(?::float8, ?::float8),"
                                        + " 4326)::geography)",
                                place,
                                near.get("longitude"),
                                near.get("latitude"));
    }
}
