package vn.diachido.query.plain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Look-ups of single rows and lists by hand-written SQL. */
final class Tables {

    private static final Map<String, String> SELECT = new LinkedHashMap<>();

    static {
        SELECT.put(
                "Unit",
                "select v.unit_id as id, v.code, v.level, v.kind, v.name, v.full_name as \"fullName\","
                        + " v.name_en as \"nameEn\", v.parent_id, v.data_set_id, lower(u.life)::text as"
                        + " \"validFrom\", (upper(u.life) - 1)::text as \"validTo\", lower(v.valid) as"
                        + " since, upper(v.valid) as until from unit.version v join unit.unit u on u.id ="
                        + " v.unit_id");
        SELECT.put("Hamlet", SELECT.get("Unit"));
        SELECT.put(
                "Site",
                "select id, slug, name, summary, red_address as \"redAddress\", relic_type as"
                        + " \"relicType\", rank, place_type as \"placeType\", decision, address,"
                        + " st_asgeojson(position, 7) as position, st_x(position) as longitude,"
                        + " st_y(position) as latitude, approximate, unit_id, unit_basis as \"unitBasis\","
                        + " source_url as \"sourceUrl\", '/vi/sites/' || slug as path, data_set_id from"
                        + " site.site");
        SELECT.put(
                "Board",
                """
                select b.id, b.code, b.state, b.site_id, s.unit_id, s.unit_basis as "unitBasis", s.name, s.summary,
                    st_asgeojson(coalesce(b.position, s.position), 7) as position, st_x(coalesce(b.position, s.position)) as longitude,
                    st_y(coalesce(b.position, s.position)) as latitude, b.unit_id as hangs_in, b.place, st_asgeojson(b.position, 7) as "hangsAt",
                    to_char(b.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "issuedAt", board.next_states(b.state) as "nextStates"
                from board.board b left join site.site s on s.id = b.site_id
                """);
        SELECT.put(
                "Squad",
                "select id, name, kind, level, unit_id, st_asgeojson(base, 7) as base, st_x(base) as"
                        + " longitude, st_y(base) as latitude, lower(life)::text as \"validFrom\","
                        + " (upper(life) - 1)::text as \"validTo\", lower(life) as since, upper(life) as"
                        + " until, data_set_id from squad.squad");
        SELECT.put(
                "Lineage",
                "select id, predecessor_id, successor_id, effective as effective_day, effective::text"
                        + " as effective, kind, extent, household_weight as \"householdWeight\","
                        + " population_weight as \"populationWeight\", area_weight as \"areaWeight\","
                        + " estimated, verified, decree from unit.lineage");
        SELECT.put(
                "DataSet",
                "select id, name, title, source, licence, credit, lower(true_for)::text as"
                        + " \"trueFrom\", (upper(true_for) - 1)::text as \"trueTo\", demonstration from"
                        + " exchange.data_set");
    }

    private final DSLContext dsl;

    Tables(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Nullable Object value(String sql, @Nullable Object... binds) {
        return dsl.fetchValue(sql, binds);
    }

    List<Thing> list(
            String type, String where, LocalDate day, LocalDate asOf, @Nullable Object... binds) {
        return dsl.fetch(SELECT.get(type) + " where " + where, binds).intoMaps().stream()
                .map(row -> new Thing(type, new HashMap<String, @Nullable Object>(row), day, asOf))
                .toList();
    }

    @Nullable Thing one(
            String type, String where, LocalDate day, LocalDate asOf, @Nullable Object... binds) {
        List<Thing> found = list(type, where, day, asOf, binds);
        return found.isEmpty() ? null : found.getFirst();
    }

    @Nullable Thing unitOn(@Nullable Object id, LocalDate day, LocalDate asOf) {
        return one("Unit", "v.unit_id = ?::bigint and v.valid @> ?::date", day, asOf, id, asOf);
    }
}
