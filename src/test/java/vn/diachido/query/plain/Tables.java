package vn.diachido.query.plain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Look-ups of single rows and lists by hand-written SQL. */
final class Tables {

    private static final Map<String, String> SELECT = new LinkedHashMap<>();

    static {
        SELECT.putAll(OutreachTables.SELECT);
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
                "select * from (select s.id, slug, name, summary, red_address as \"redAddress\", relic_type as"
                        + " \"relicType\", place_type as \"placeType\", address, state, language, story,"
                        + " other_names as \"otherNames\", concat_ws(' | ', name, array_to_string(other_names,"
                        + " ' | '), summary) as searched, period, extract(year from (date 'epoch' +"
                        + " period_from))::int as \"periodFromYear\", extract(year from (date 'epoch' +"
                        + " period_to))::int as \"periodToYear\", opening_hours as \"openingHours\", phone,"
                        + " website, st_asgeojson(footprint, 7) as footprint, stated_unit_id,"
                        + " text_revision, to_char(changed_at at time zone 'UTC',"
                        + " 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') as \"changedAt\", (unit_basis = 'POSITION' and"
                        + " stated_unit_id is not null and not exists (select from unit.ancestry a where"
                        + " (a.unit_id, a.ancestor_id) in ((s.unit_id, s.stated_unit_id),"
                        + " (s.stated_unit_id, s.unit_id)))) as \"unitConflict\","
                        + " coalesce(r.rank, 'NOT_STATED') as rank, r.decision,"
                        + " st_asgeojson(position, 7) as position, st_x(position) as longitude,"
                        + " st_y(position) as latitude, approximate, unit_id, unit_basis as \"unitBasis\","
                        + " source_url as \"sourceUrl\", '/vi/sites/' || slug as path, data_set_id from"
                        + " site.site s left join site.ranking r on r.site_id = s.id and (lower(r.valid)"
                        + " is null or lower(r.valid) <= date '{asOf}') and (upper(r.valid) is null or"
                        + " upper(r.valid) > date '{asOf}') where s.state = 'PUBLISHED') published");
        SELECT.put(
                "SiteTranslation",
                "select t.id, t.site_id, t.language, t.name, t.summary, t.story, t.translates <"
                        + " s.text_revision as stale from site.translation t join site.site s on s.id ="
                        + " t.site_id");
        SELECT.put(
                "SiteRanking",
                "select id, site_id, rank, decision, lower(valid)::text as \"validFrom\", (upper(valid) -"
                        + " 1)::text as \"validTo\", lower(valid) as first from site.ranking");
        SELECT.put(
                "SiteMention", "select id, site_id, kind, name, note, ordinal from site.mention");
        SELECT.put(
                "SiteSource",
                "select id, site_id, title, url, publisher, ordinal from site.source");
        SELECT.put(
                "Board",
                """
                select b.id, b.code, b.state, b.site_id, s.unit_id, s.unit_basis as "unitBasis",
                    concat_ws(' | ', s.name, array_to_string(s.other_names, ' | '), s.summary) as searched,
                    st_asgeojson(coalesce(b.position, s.position), 7) as position, st_x(coalesce(b.position, s.position)) as longitude,
                    st_y(coalesce(b.position, s.position)) as latitude, b.unit_id as hangs_in, b.place, st_asgeojson(b.position, 7) as "hangsAt",
                    to_char(b.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "issuedAt", board.next_states(b.state) as "nextStates"
                from board.board b left join site.site s on s.id = b.site_id and s.state = 'PUBLISHED'
                """);
        SELECT.put(
                "Squad",
                "select id, name, kind, level, unit_id, st_asgeojson(base, 7) as base, st_x(base) as"
                        + " longitude, st_y(base) as latitude, lower(life)::text as \"validFrom\","
                        + " (upper(life) - 1)::text as \"validTo\", lower(life) as since, upper(life) as"
                        + " until, data_set_id, organisation_id as organisation, supports_id, decision, status,"
                        + " (select count(distinct coalesce(p.root_id, p.id))::int from squad.membership m join"
                        + " squad.person p on p.id = m.person_id where m.squad_id = squad.id and m.valid @>"
                        + " date '{asOf}') as \"memberCount\", (select count(distinct coalesce(p.root_id,"
                        + " p.id))::int from squad.membership m join squad.person p on p.id = m.person_id join"
                        + " squad.person r on r.id = coalesce(p.root_id, p.id) where r.union_member = 'YES' and"
                        + " m.squad_id = squad.id and m.valid @> date '{asOf}') as \"unionMemberCount\" from"
                        + " squad.squad");
        SELECT.put(
                "CompositionRule",
                "select id, name, document, unit_id, kinds, levels, severity, lower(valid)::text as"
                        + " \"validFrom\", (upper(valid) - 1)::text as \"validTo\", lower(valid) as since,"
                        + " upper(valid) as until from squad.rule");
        SELECT.put(
                "RuleClause",
                "select id, number, counts, role, traits, least, most, size_from as \"sizeFrom\", size_to as"
                        + " \"sizeTo\", text from squad.clause");
        SELECT.put(
                "Organisation",
                "select id, name, kind, unit_id, parent_id, successor_id, lower(life)::text as"
                        + " \"validFrom\", (upper(life) - 1)::text as \"validTo\", lower(life) as since,"
                        + " upper(life) as until from squad.organisation");
        SELECT.put(
                "Lineage",
                "select id, predecessor_id, successor_id, effective as effective_day, effective::text"
                        + " as effective, kind, extent, household_weight as \"householdWeight\","
                        + " population_weight as \"populationWeight\", area_weight as \"areaWeight\","
                        + " estimated, verified, decree from unit.lineage");
        SELECT.putAll(CoverageTables.SELECT);
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
        return dsl
                .fetch(
                        Objects.requireNonNull(SELECT.get(type)).replace("{asOf}", asOf.toString())
                                + " where "
                                + where,
                        binds)
                .intoMaps()
                .stream()
                .map(row -> new Thing(type, new HashMap<String, @Nullable Object>(row), day, asOf))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
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
