package vn.diachido.query.plain;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.board.BoardCode;

/** What every field answers. */
final class Resolvers {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> UPWARDS =
            List.of("HAMLET", "COMMUNE", "DISTRICT", "PROVINCE");

    private final Tables tables;
    private final Places places;
    private final Verdicts verdicts;
    private final Counts counts;
    private final Changes changes;
    private final Lists lists;
    private final Outreach outreach;
    private final LocalDate today;

    Resolvers(Tables tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
        places = new Places(tables);
        verdicts = new Verdicts(tables, places);
        Filters filters = new Filters(tables, places, verdicts);
        counts = new Counts(tables, filters, verdicts);
        changes = new Changes(counts, filters, verdicts);
        lists = new Lists(tables, places, filters, verdicts, counts);
        outreach = new Outreach(tables, filters);
    }

    @Nullable Object resolve(DataFetchingEnvironment env) {
        String name = env.getFieldDefinition().getName();
        Object source = env.getSource();
        if (source == null) {
            return root(name, env);
        }
        return source instanceof Thing thing ? of(thing, name, env) : PlainApi.field(source, name);
    }

    private @Nullable Object root(String name, DataFetchingEnvironment env) {
        LocalDate day = env.getArgument("asOf") instanceof LocalDate asked ? asked : today;
        Map<String, Object> arguments = env.getArguments();
        return switch (name) {
            case "unit" -> nearestState(arguments.get("id"), day);
            case "unitByCode" ->
                    tables.one(
                            "Unit",
                            "v.code = ? and v.level = ? and v.valid @> ?::date",
                            day,
                            day,
                            arguments.get("code"),
                            arguments.get("level"),
                            day);
            case "unitAt" ->
                    tables.one(
                            "Unit",
                            "v.level = ? and v.valid @> ?::date and exists (select 1 from"
                                    + " unit.boundary b where b.unit_id = v.unit_id and b.current and"
                                    + " b.valid @> ?::date and st_covers(b.geom,"
                                    + " st_setsrid(st_makepoint(?::float8, ?::float8), 4326)))",
                            day,
                            day,
                            arguments.get("level"),
                            day,
                            day,
                            arguments.get("longitude"),
                            arguments.get("latitude"));
            case "units" ->
                    lists.connection(
                            tables.list("Unit", "v.valid @> ?::date", day, day, day), arguments);
            case "hamlets" -> lists.connection(counts.hamlets(day, day), arguments);
            case "hamlet" ->
                    counts.hamlets(day, day).stream()
                            .filter(it -> it.id().toString().equals(arguments.get("id")))
                            .findFirst()
                            .orElse(null);
            case "sites" -> lists.connection(tables.list("Site", "true", day, day), arguments);
            case "site" -> byId("Site", arguments.get("id"), day);
            case "siteBySlug" -> tables.one("Site", "slug = ?", day, day, arguments.get("slug"));
            case "squads" ->
                    lists.connection(
                            tables.list("Squad", "life @> ?::date", day, day, day), arguments);
            case "squad" -> byId("Squad", arguments.get("id"), day);
            case "compositionRule" -> byId("CompositionRule", arguments.get("id"), day);
            case "coverageRule" ->
                    tables.one("CoverageRule", "id = ?::bigint", day, day, arguments.get("id"));
            case "coverageRules" ->
                    lists.connection(tables.list("CoverageRule", "true", day, day), arguments);
            case "compositionRules" ->
                    lists.connection(
                            tables.list("CompositionRule", "valid @> ?::date", day, day, day),
                            arguments);
            case "organisation" -> byId("Organisation", arguments.get("id"), day);
            case "organisations" ->
                    lists.connection(
                            tables.list("Organisation", "life @> ?::date", day, day, day),
                            arguments);
            case "boards" ->
                    lists.connection(tables.list("Board", "s.id is not null", day, day), arguments);
            case "boardByCode" ->
                    BoardCode.parse(String.valueOf(arguments.get("code")))
                            .map(code ->
                                    tables.one(
                                            "Board",
                                            "code = ? and s.id is not null",
                                            day,
                                            day,
                                            code.text()))
                            .orElse(null);
            default -> outreach(name, day, arguments);
        };
    }

    private @Nullable Object outreach(String root, LocalDate day, Map<String, Object> arguments) {
        String type = OutreachTables.LISTS.get(root);
        if (type != null) {
            return lists.connection(
                    tables.list(type, OutreachTables.alive(type), day, day, day), arguments);
        }
        String single = Character.toUpperCase(root.charAt(0)) + root.substring(1);
        return tables.one(
                single,
                "id::text = ? and " + OutreachTables.alive(single),
                day,
                day,
                arguments.get("id"),
                day);
    }

    private @Nullable Thing byId(String type, @Nullable Object id, LocalDate day) {
        return tables.one(type, "id::text = ?", day, day, id);
    }

    private @Nullable Thing nearestState(@Nullable Object id, LocalDate day) {
        List<Thing> states =
                tables.list("Unit", "v.unit_id::text = ? order by v.valid", day, day, id);
        Thing nearest = null;
        for (Thing state : states) {
            LocalDate since =
                    state.get("since") instanceof java.sql.Date first
                            ? first.toLocalDate()
                            : LocalDate.MIN;
            if (nearest == null || !since.isAfter(day)) {
                nearest = state;
            }
        }
        return nearest == null ? null : onADayOf(nearest, day);
    }

    private static Thing onADayOf(Thing state, LocalDate day) {
        LocalDate asOf = day;
        if (state.get("until") instanceof java.sql.Date until
                && !day.isBefore(until.toLocalDate())) {
            asOf = until.toLocalDate().minusDays(1);
        } else if (state.get("since") instanceof java.sql.Date since
                && day.isBefore(since.toLocalDate())) {
            asOf = since.toLocalDate();
        }
        return new Thing(state.type(), state.row(), day, asOf);
    }

    private @Nullable Object of(Thing thing, String name, DataFetchingEnvironment env) {
        LocalDate day = thing.day();
        LocalDate asOf = thing.asOf();
        Object ofOutreach = outreach.of(thing, name);
        if (ofOutreach != Outreach.ELSEWHERE) {
            return ofOutreach;
        }
        return switch (name) {
            case "valid" ->
                    thing.type().equals("CoverageRule") ? thing.get(name) : holds(thing, day);
            case "parent" ->
                    thing.type().equals("Organisation")
                            ? living("Organisation", thing.get("parent_id"), day, asOf)
                            : tables.unitOn(thing.get("parent_id"), day, asOf);
            case "organisation" -> living("Organisation", thing.get(name), day, asOf);
            case "supports" -> living("Squad", thing.get("supports_id"), day, asOf);
            case "supporters" ->
                    tables.list(
                            "Squad",
                            "supports_id = ? and life @> ?::date order by id",
                            day,
                            asOf,
                            thing.id(),
                            asOf);
            case "unitsServed" ->
                    tables.list(
                            "Unit",
                            "v.unit_id in (select unit_id from squad.served where squad_id = ?) and"
                                    + " v.valid @> ?::date order by v.code, v.unit_id",
                            day,
                            asOf,
                            thing.id(),
                            asOf);
            case "members", "breaches", "teamBreaches" -> List.of();
            case "contact" -> null;
            case "clauses" ->
                    tables.list(
                            thing.type().equals("CoverageRule") ? "CoverageClause" : "RuleClause",
                            "rule_id = ? order by number",
                            day,
                            asOf,
                            thing.id());
            case "activityKinds" ->
                    List.of((Object[]) Objects.requireNonNull(thing.get("activity_kinds")));
            case "kinds", "levels", "traits" ->
                    List.of((Object[]) Objects.requireNonNull(thing.get(name)));
            case "unit", "commune" ->
                    name.equals("commune")
                            ? commune(thing)
                            : tables.unitOn(unitOf(thing), day, asOf);
            case "ancestors" -> ancestors(thing);
            case "children" -> children(thing, env);
            case "dataSet" -> tables.one("DataSet", "id = ?", day, asOf, thing.get("data_set_id"));
            case "population" -> counts.population(thing);
            case "populationDate" ->
                    counts.newest(
                            thing,
                            "counted_on::text",
                            "population is not null and implausible is null");
            case "populationEstimated" ->
                    counts.newest(
                            thing, "estimated", "population is not null and implausible is null");
            case "populationDoubt" ->
                    counts.newest(
                            thing, "population || ': ' || implausible", "implausible is not null");
            case "households" -> counts.newest(thing, "households", "households is not null");
            case "areaKm2" -> places.border(thing, "area_km2");
            case "centre" -> json(places.border(thing, "st_asgeojson(centre, 7)"));
            case "boundary" -> boundary(thing, env.getArgument("toleranceDegrees"));
            case "boundaryAccuracy" ->
                    places.border(thing, "case when geom is not null then accuracy end");
            case "boundaryVersion" -> places.border(thing, "id::text");
            case "boundaryDrawnHere" ->
                    places.border(thing, "case when geom is not null then drawn_here end");
            case "boundaryChange" ->
                    places.border(thing, "case when geom is not null then change end");
            case "extent" -> thing.type().equals("Lineage") ? thing.get("extent") : extent(thing);
            case "predecessors" -> edges(thing, "successor_id");
            case "successors" -> edges(thing, "predecessor_id");
            case "predecessor" -> end(thing, "predecessor_id", -1);
            case "successor" ->
                    thing.type().equals("Organisation")
                            ? living("Organisation", thing.get("successor_id"), day, asOf)
                            : end(thing, "successor_id", 0);
            case "coverage" ->
                    thing.type().equals("Hamlet")
                            ? verdicts.verdict(thing, Verdicts.By.of(env.getArguments()))
                            : counts.coverage(thing, Verdicts.By.of(env.getArguments()));
            case "coverageByMonth" ->
                    changes.months(
                            thing,
                            Objects.requireNonNull(env.getArgument("from")),
                            Objects.requireNonNull(env.getArgument("to")));
            case "coverageChange" ->
                    changes.since(
                            thing,
                            Objects.requireNonNull(env.getArgument("since")),
                            Verdicts.By.of(env.getArguments()));
            case "remoteness" -> new Remote(tables, places).of(thing);
            case "position", "base" ->
                    thing.type().equals("Hamlet")
                            ? json(places.border(thing, "st_asgeojson(centre, 7)"))
                            : json(thing.get(name));
            case "longitude", "latitude" ->
                    thing.type().equals("Hamlet")
                            ? places.border(
                                    thing,
                                    name.equals("longitude") ? "st_x(centre)" : "st_y(centre)")
                            : thing.get(name);
            case "boards" ->
                    tables.list("Board", "site_id = ? order by b.id", day, asOf, thing.id());
            case "site" -> tables.one("Site", "id = ?", day, asOf, thing.get("site_id"));
            case "link" -> "/q/" + thing.get("code");
            case "hangsAt" -> json(thing.get(name));
            case "nextStates" ->
                    List.of((Object[]) Objects.requireNonNull(thing.get("nextStates")));
            case "events", "prints" -> List.of();
            case "candidates" -> candidates(thing);
            case "footprint" -> json(thing.get(name));
            case "statedUnit" -> tables.unitOn(thing.get("stated_unit_id"), day, asOf);
            case "translations" ->
                    part(thing, "SiteTranslation", "t.site_id = ? order by t.language");
            case "rankings" ->
                    part(thing, "SiteRanking", "site_id = ? order by lower(valid) nulls first");
            case "mentions" -> part(thing, "SiteMention", "site_id = ? order by ordinal");
            case "sources" -> part(thing, "SiteSource", "site_id = ? order by ordinal");
            case "text" -> thing.type().equals("Site") ? text(thing, env) : thing.get(name);
            case "revisions", "media" -> List.of();
            default -> thing.get(name);
        };
    }

    private @Nullable Thing living(
            String type, @Nullable Object id, LocalDate day, LocalDate asOf) {
        return tables.one(type, "id = ?::bigint and life @> ?::date", day, asOf, id, asOf);
    }

    private static @Nullable Object unitOf(Thing thing) {
        return switch (thing.type()) {
            case "Hamlet" -> thing.id();
            case "Board" -> thing.get("hangs_in");
            default -> thing.get("unit_id");
        };
    }

    private static boolean holds(Thing thing, LocalDate day) {
        return !(thing.get("since") instanceof java.sql.Date since
                        && day.isBefore(since.toLocalDate()))
                && !(thing.get("until") instanceof java.sql.Date until
                        && !day.isBefore(until.toLocalDate()));
    }

    private @Nullable Thing commune(Thing hamlet) {
        Thing parent = tables.unitOn(hamlet.get("parent_id"), hamlet.day(), hamlet.asOf());
        return parent != null && "COMMUNE".equals(parent.get("level")) ? parent : null;
    }

    private List<Thing> ancestors(Thing unit) {
        List<Thing> found = new java.util.ArrayList<>();
        Thing at = tables.unitOn(unit.get("parent_id"), unit.day(), unit.asOf());
        while (at != null) {
            found.add(at);
            at = tables.unitOn(at.get("parent_id"), unit.day(), unit.asOf());
        }
        found.sort(Comparator.comparing(it -> UPWARDS.indexOf(it.get("level"))));
        return found;
    }

    private List<Thing> children(Thing unit, DataFetchingEnvironment env) {
        List<String> levels = env.getArgument("level");
        int first = env.getArgumentOrDefault("first", 200);
        return tables
                .list(
                        "Unit",
                        "v.parent_id = ? and v.valid @> ?::date order by v.code nulls first,"
                                + " v.unit_id",
                        unit.day(),
                        unit.asOf(),
                        unit.id(),
                        unit.asOf())
                .stream()
                .filter(child -> levels == null || levels.contains(child.get("level")))
                .limit(first)
                .toList();
    }

    private List<Thing> edges(Thing unit, String column) {
        return tables.list(
                "Lineage", column + " = ? order by id", unit.day(), unit.asOf(), unit.id());
    }

    private @Nullable Thing end(Thing edge, String column, int days) {
        LocalDate on =
                ((java.sql.Date) Objects.requireNonNull(edge.get("effective_day")))
                        .toLocalDate()
                        .plusDays(days);
        return tables.unitOn(edge.get(column), on, on);
    }

    private List<Thing> part(Thing site, String type, String where) {
        return tables.list(type, where, site.day(), site.asOf(), site.id());
    }

    private Map<String, @Nullable Object> text(Thing site, DataFetchingEnvironment env) {
        List<String> languages = env.getArgumentOrDefault("languages", List.of("vi"));
        List<Thing> texts = part(site, "SiteTranslation", "t.site_id = ?");
        for (String language : languages) {
            if (language.equals(site.get("language"))) {
                break;
            }
            for (Thing text : texts) {
                if (language.equals(text.get("language"))) {
                    return text.row();
                }
            }
        }
        Map<String, @Nullable Object> own = new HashMap<>(site.row());
        own.put("stale", false);
        return own;
    }

    private List<Thing> candidates(Thing site) {
        return tables.list(
                "Unit",
                "v.unit_id in (select unit_id from site.candidate where site_id = ?) and v.valid @>"
                        + " ?::date order by v.code, v.unit_id",
                site.day(),
                site.asOf(),
                site.id(),
                site.asOf());
    }

    private @Nullable Object boundary(Thing unit, @Nullable Object tolerance) {
        return json(
                tolerance == null
                        ? places.border(unit, "st_asgeojson(geom, 7)")
                        : places.border(
                                unit,
                                "st_asgeojson(st_simplifypreservetopology(geom, "
                                        + tolerance
                                        + "), 7)"));
    }

    private @Nullable Object extent(Thing unit) {
        if (places.border(unit, "geom::text") == null) {
            return null;
        }
        Map<String, @Nullable Object> box = new HashMap<>();
        box.put("west", places.border(unit, "st_xmin(geom)"));
        box.put("south", places.border(unit, "st_ymin(geom)"));
        box.put("east", places.border(unit, "st_xmax(geom)"));
        box.put("north", places.border(unit, "st_ymax(geom)"));
        return box;
    }

    private static @Nullable Object json(@Nullable Object text) {
        return text == null ? null : JSON.readValue(text.toString(), Map.class);
    }
}
