package vn.diachido.query.plain;

import java.util.Map;

/**
 * Rules of coverage, and rows that are measured against them: the first bind is the place, or the
 * day, measured from.
 */
final class CoverageTables {

    private static final String METERS =
            "st_distance(%s::geography, ?::geometry::geography) as meters";

    static final Map<String, String> SELECT =
            Map.of(
                    "CoverageRule",
                    """
                    select id, key, version, name, name_en as "nameEn", purpose, unit_id, combines, nothing_found_days as "nothingFoundDays",
                        lower(valid)::text as "validFrom", (upper(valid) - 1)::text as "validTo", valid @> date '{asOf}' as valid
                    from coverage.rule
                    """,
                    "CoverageClause",
                    """
                    select id, rule_id, number, kind, meters, days, activity_kinds, reported, least_members as "leastMembers", in_order as "inOrder"
                    from coverage.clause
                    """,
                    "Base",
                    "select * from (select id, life, "
                            + METERS.formatted("base")
                            + " from squad.squad where base is not null) base",
                    "Point",
                    "select * from (select id, life, "
                            + METERS.formatted("position")
                            + " from outreach.service_point where position is not null) point",
                    "CoverageStep",
                    "select * from (select id, plan_key, number, kind, squad_id, unit_id, base is not null as has_base, activity_kind, "
                            + METERS.formatted("base")
                            + " from coverage.step) step",
                    "CoverageVisit",
                    """
                    select a.id, a.kind, a.found_nothing, ?::date - (upper(a.days) - 1) as days_since
                    from outreach.activity_hamlet h join outreach.activity a on a.id = h.activity_id
                    """);

    private CoverageTables() {}
}
