package vn.diachido.query.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diachido.query.plain.Evidence.Found;

/** Verdicts by looking at every row. */
final class Verdicts {

    private final Tables tables;
    private final Places places;

    Verdicts(Tables tables, Places places) {
        this.tables = tables;
        this.places = places;
    }

    /** By what is judged, as arguments or a filter say. */
    record By(@Nullable Long rule, String purpose, @Nullable String plan) {

        static final By DEFAULT = new By(null, "GENERAL", null);

        By withoutPlan() {
            return new By(rule, purpose, null);
        }

        static By of(Map<?, ?> arguments) {
            Object rule = arguments.get("rule");
            Object plan = arguments.get("plan");
            return new By(
                    rule == null ? null : Long.valueOf(rule.toString()),
                    Objects.requireNonNullElse(arguments.get("purpose"), "GENERAL").toString(),
                    plan == null ? null : plan.toString());
        }
    }

    /** How a clause stands. */
    record Standing(Thing clause, String outcome, Found found) {}

    String state(Thing hamlet, By by) {
        Thing rule = rule(hamlet, by);
        if (rule == null) {
            return "UNKNOWN";
        }
        if (exclusion(hamlet) != null) {
            return "EXCLUDED";
        }
        List<String> outcomes = standings(hamlet, by).stream().map(Standing::outcome).toList();
        boolean any = "ANY".equals(rule.get("combines"));
        if (outcomes.isEmpty()) {
            return "UNKNOWN";
        }
        if (any ? outcomes.contains("MET") : outcomes.stream().allMatch("MET"::equals)) {
            return "COVERED";
        }
        if (outcomes.contains("MET") || outcomes.contains("PARTLY")) {
            return "PARTLY";
        }
        if (isPlanned(hamlet, rule)) {
            return "PLANNED";
        }
        Evidence evidence = new Evidence(tables, hamlet, places.of(hamlet), by.plan());
        int days = (Integer) Objects.requireNonNull(rule.get("nothingFoundDays"));
        if (evidence.visits("VERIFIED").stream().anyMatch(v -> v.nothing() && v.days() <= days)) {
            return "VISITED_NOTHING_FOUND";
        }
        boolean unknown =
                any ? outcomes.contains("UNKNOWN") : outcomes.stream().allMatch("UNKNOWN"::equals);
        return unknown ? "UNKNOWN" : "UNCOVERED";
    }

    @Nullable Object exclusion(Thing hamlet) {
        return tables.value(
                "select reason from coverage.exclusion where unit_id = ? and valid @> ?::date",
                hamlet.id(),
                hamlet.asOf());
    }

    @Nullable Thing rule(Thing hamlet, By by) {
        if (by.rule() != null) {
            return tables.one("CoverageRule", "id = ?", hamlet.day(), hamlet.asOf(), by.rule());
        }
        Thing best = null;
        int least = Integer.MAX_VALUE;
        for (Thing rule :
                tables.list(
                        "CoverageRule",
                        "valid @> ?::date",
                        hamlet.day(),
                        hamlet.asOf(),
                        hamlet.asOf())) {
            Integer depth = depth(hamlet, rule);
            String purpose = rule.certain("purpose", String.class);
            if (depth == null || !purpose.equals(by.purpose()) && !purpose.equals("GENERAL")) {
                continue;
            }
            int rank = (purpose.equals(by.purpose()) ? 0 : 1000) + depth;
            if (rank < least) {
                least = rank;
                best = rule;
            }
        }
        return best;
    }

    private @Nullable Integer depth(Thing hamlet, Thing rule) {
        return rule.get("unit_id") == null
                ? Integer.valueOf(999)
                : (Integer)
                        tables.value(
                                "select depth::int from unit.ancestry where unit_id = ? and ancestor_id"
                                        + " = ? and valid @> ?::date",
                                hamlet.id(),
                                rule.get("unit_id"),
                                hamlet.asOf());
    }

    List<Standing> standings(Thing hamlet, By by) {
        Thing rule = rule(hamlet, by);
        List<Standing> standings = new ArrayList<>();
        if (rule == null) {
            return standings;
        }
        Evidence evidence = new Evidence(tables, hamlet, places.of(hamlet), by.plan());
        tables.list(
                        "CoverageClause",
                        "rule_id = ? order by number",
                        hamlet.day(),
                        hamlet.asOf(),
                        rule.id())
                .forEach(clause -> standings.add(evidence.standing(clause)));
        return standings;
    }

    /** A later visit, or a squad that a plan which was applied founds within reach. */
    private boolean isPlanned(Thing hamlet, Thing rule) {
        Object place = places.of(hamlet);
        Object visits =
                tables.value(
                        "select count(*)::int from coverage.visit where unit_id = ? and planned_on <="
                                + " ?::date and day > ?::date",
                        hamlet.id(),
                        hamlet.asOf(),
                        hamlet.asOf());
        Object squads =
                place == null
                        ? 0
                        : tables.value(
                                "select count(*)::int from coverage.step t join coverage.plan p on p.key ="
                                        + " t.plan_key join squad.squad s on s.id = t.made_squad_id, "
                                        + "coverage.clause c where p.applied_on <= ?::date and"
                                        + " lower(s.life) > ?::date and c.rule_id = ? and c.kind = 'SQUAD'"
                                        + " and st_distance(s.base::geography, ?::geometry::geography) <="
                                        + " c.meters",
                                hamlet.asOf(),
                                hamlet.asOf(),
                                rule.id(),
                                place);
        return !Objects.equals(visits, 0) || !Objects.equals(squads, 0);
    }

    /** All fields of a verdict. */
    Map<String, @Nullable Object> verdict(Thing hamlet, By by) {
        Map<String, @Nullable Object> verdict = new HashMap<>();
        Evidence evidence = new Evidence(tables, hamlet, places.of(hamlet), by.plan());
        Found nearest = evidence.nearestBase();
        Evidence.Visit last =
                new Evidence(tables, hamlet, null, null)
                        .visits("VERIFIED").stream()
                                .min(
                                        Comparator.comparing(Evidence.Visit::days)
                                                .thenComparing(visit ->
                                                        Objects.requireNonNull(visit.activity())))
                                .orElse(null);
        verdict.put("state", state(hamlet, by));
        verdict.put("rule", rule(hamlet, by));
        verdict.put("excludedBecause", exclusion(hamlet));
        verdict.put(
                "nearestSquad",
                nearest.squad() == null
                        ? null
                        : tables.one(
                                "Squad",
                                "id = ? and life @> ?::date",
                                hamlet.day(),
                                hamlet.asOf(),
                                nearest.squad(),
                                hamlet.asOf()));
        verdict.put(
                "distanceMeters",
                nearest.meters() == null ? null : Counts.decimetre(nearest.meters()));
        verdict.put(
                "lastActivity",
                last == null
                        ? null
                        : tables.one(
                                "Activity",
                                "id = ?",
                                hamlet.day(),
                                hamlet.asOf(),
                                last.activity()));
        verdict.put("daysSinceVisit", last == null ? null : last.days());
        verdict.put(
                "reasons",
                standings(hamlet, by).stream().map(standing -> reason(hamlet, standing)).toList());
        verdict.put("change", change(hamlet, by));
        return verdict;
    }

    private Map<String, @Nullable Object> reason(Thing hamlet, Standing standing) {
        Found found = standing.found();
        Map<String, @Nullable Object> evidence = new HashMap<>();
        evidence.put("meters", found.meters() == null ? null : Counts.decimetre(found.meters()));
        evidence.put("daysSince", found.days());
        evidence.put("members", found.members());
        evidence.put("planned", found.step() != null);
        evidence.put("squad", one("Squad", "id = ? and life @> ?::date", hamlet, found.squad()));
        evidence.put(
                "servicePoint",
                one("ServicePoint", "id = ? and life @> ?::date", hamlet, found.point()));
        evidence.put(
                "activity",
                one(
                        "Activity",
                        "id = ? and ?::date is not null and state = 'VERIFIED'",
                        hamlet,
                        found.activity()));
        Map<String, @Nullable Object> reason = new HashMap<>();
        reason.put("clause", standing.clause());
        reason.put("outcome", standing.outcome());
        reason.put("evidence", evidence);
        return reason;
    }

    private @Nullable Thing one(String type, String where, Thing hamlet, @Nullable Long id) {
        return id == null
                ? null
                : tables.one(type, where, hamlet.day(), hamlet.asOf(), id, hamlet.asOf());
    }

    /** The public is told of a report that nobody verified, and not which one it is. */
    private @Nullable Map<String, @Nullable Object> change(Thing hamlet, By by) {
        List<Standing> unmet =
                standings(hamlet, by).stream().filter(s -> !s.outcome().equals("MET")).toList();
        Thing rule = rule(hamlet, by);
        if (rule == null || unmet.isEmpty() || exclusion(hamlet) != null) {
            return null;
        }
        boolean any = "ANY".equals(rule.get("combines"));
        if (any ? unmet.size() < standings(hamlet, by).size() : unmet.size() > 1) {
            return null;
        }
        Evidence evidence = new Evidence(tables, hamlet, places.of(hamlet), by.plan());
        Evidence.Remedy least = null;
        for (Standing standing : unmet) {
            Evidence.Remedy remedy = evidence.remedy(standing.clause());
            if (remedy != null && (least == null || remedy.weight() < least.weight())) {
                least = remedy;
            }
        }
        if (least == null) {
            return null;
        }
        Map<String, @Nullable Object> change = new HashMap<>();
        change.put("deed", least.deed());
        change.put("clause", least.clause());
        change.put("meters", least.meters());
        change.put("members", least.members());
        change.put("squad", one("Squad", "id = ? and life @> ?::date", hamlet, least.squad()));
        change.put("activity", null);
        return change;
    }

    /** The name of a count of hamlets by a state. */
    static String count(String state) {
        String[] words = state.toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
