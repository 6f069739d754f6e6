package vn.diachido.query.plain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a filter means for one thing, said in Java. */
final class Filters {

    /** What was noted of units as they were then. */
    private static final Set<String> NOTED =
            Set.of(
                    "Activity",
                    "Agreement",
                    "Campaign",
                    "Course",
                    "Observation",
                    "Organisation",
                    "Person",
                    "Rollout",
                    "ServicePoint",
                    "Squad",
                    "SquadMember",
                    "Target",
                    "YouthWork");

    private final Tables tables;
    private final Places places;
    private final Verdicts verdicts;
    private final Heirs heirs;

    Filters(Tables tables, Places places, Verdicts verdicts) {
        this.tables = tables;
        this.places = places;
        this.verdicts = verdicts;
        this.heirs = new Heirs(tables);
    }

    boolean matches(Thing thing, @Nullable Object where) {
        return !(where instanceof Map<?, ?> filter)
                || filter.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue() == null
                                        || matches(
                                                thing, (String) entry.getKey(), entry.getValue()));
    }

    private boolean matches(Thing thing, String name, Object value) {
        return switch (name) {
            case "and" -> ((List<?>) value).stream().allMatch(part -> matches(thing, part));
            case "or" -> ((List<?>) value).stream().anyMatch(part -> matches(thing, part));
            case "not" -> !matches(thing, value);
            case "box" -> places.inBox(thing, (Map<?, ?>) value);
            case "near" -> places.isNear(thing, (Map<?, ?>) value);
            case "intersects" -> places.meets(thing, value);
            case "holdsIn" ->
                    thing.get("unit_id") == null
                            || liesIn(
                                    Long.valueOf(value.toString()),
                                    (Long) thing.get("unit_id"),
                                    thing.asOf());
            case "within" -> isWithin(thing, Long.valueOf(value.toString()));
            case "search" -> isFound(thing, value);
            case "hasPosition" -> (thing.get("position") != null) == (Boolean) value;
            case "hasBoard" ->
                    tables.list("Board", "site_id = ?", thing.day(), thing.asOf(), thing.id())
                                    .isEmpty()
                            != (Boolean) value;
            case "language" -> speaks(thing, (List<?>) value);
            case "years" -> touches(thing, (Map<?, ?>) value);
            case "during" -> isDuring(thing, (Map<?, ?>) value);
            case "coverage" ->
                    thing.type().equals("Unit")
                            ? hasHamlet(thing, (Map<?, ?>) value)
                            : isIn((Map<?, ?>) value, thing);
            case "unvisitedForDays" ->
                    !(verdicts.verdict(thing, Verdicts.By.DEFAULT).get("daysSinceVisit")
                                    instanceof Integer days)
                            || days >= (Integer) value;
            case "remoteness" -> new Remote(tables, places).matches(thing, (Map<?, ?>) value);
            case "population" ->
                    Remote.isBetween(
                            new Counts(tables, this, verdicts).population(thing),
                            (Map<?, ?>) value);
            default -> isAmong(thing.get(name), value);
        };
    }

    private static boolean isAmong(@Nullable Object own, Object value) {
        if (own instanceof Object[] several) {
            return java.util.Arrays.stream(several).anyMatch(one -> isAmong(one, value));
        }
        return value instanceof List<?> list
                ? own != null && list.stream().anyMatch(v -> v.toString().equals(own.toString()))
                : Objects.equals(own, value);
    }

    private boolean speaks(Thing site, List<?> languages) {
        return languages.contains(site.get("language"))
                || tables
                        .list(
                                "SiteTranslation",
                                "t.site_id = ?",
                                site.day(),
                                site.asOf(),
                                site.id())
                        .stream()
                        .anyMatch(text -> languages.contains(text.get("language")));
    }

    private static boolean touches(Thing site, Map<?, ?> years) {
        return site.get("period") != null
                && !(years.get("from") instanceof Integer from
                        && site.get("periodToYear") instanceof Integer last
                        && last < from)
                && !(years.get("to") instanceof Integer to
                        && site.get("periodFromYear") instanceof Integer first
                        && first > to);
    }

    private static boolean isDuring(Thing thing, Map<?, ?> during) {
        LocalDate first = Outreach.date(thing.get("first"));
        LocalDate last = Outreach.date(thing.get("last"));
        return (thing.get("from") != null || thing.get("to") != null)
                && !(during.get("from") instanceof LocalDate from
                        && last != null
                        && last.isBefore(from))
                && !(during.get("to") instanceof LocalDate to
                        && first != null
                        && first.isAfter(to));
    }

    private boolean isIn(Map<?, ?> coverage, Thing hamlet) {
        Verdicts.By by = Verdicts.By.of(coverage);
        return (!(coverage.get("state") instanceof List<?> states)
                        || states.contains(verdicts.state(hamlet, by)))
                && (!(coverage.get("changedSince") instanceof LocalDate since)
                        || changed(hamlet, since, by));
    }

    private boolean changed(Thing hamlet, LocalDate since, Verdicts.By by) {
        Thing then =
                tables.one(
                        "Hamlet",
                        "v.unit_id = ? and v.level = 'HAMLET' and v.valid @> ?::date",
                        since,
                        since,
                        hamlet.id(),
                        since);
        return then == null
                || !verdicts.state(then, by.withoutPlan()).equals(verdicts.state(hamlet, by));
    }

    private boolean hasHamlet(Thing unit, Map<?, ?> coverage) {
        if (!(coverage.get("hasHamletIn") instanceof List<?> states)) {
            return true;
        }
        Map<String, Object> counts =
                new Counts(tables, this, verdicts).coverage(unit, Verdicts.By.of(coverage));
        return states.stream()
                .anyMatch(state ->
                        counts.get(Verdicts.count(String.valueOf(state))) instanceof Integer number
                                && number > 0);
    }

    private boolean isFound(Thing thing, Object words) {
        Object text =
                switch (thing.type()) {
                    case "Unit" -> thing.get("fullName");
                    case "Site", "Board", "Agreement", "Rollout", "Observation" ->
                            thing.get("searched");
                    default -> thing.get("name");
                };
        return Boolean.TRUE.equals(
                tables.value(
                        "select query.search_key(?::text) like query.search_pattern(?::text)",
                        text,
                        words.toString()));
    }

    private boolean isWithin(Thing thing, Long ancestor) {
        if (thing.type().equals("Unit") || thing.type().equals("Hamlet")) {
            return liesIn(thing.id(), ancestor, thing.asOf());
        }
        if (NOTED.contains(thing.type())) {
            return Stream.concat(hamlets(thing), Stream.ofNullable((Long) thing.get("unit_id")))
                    .anyMatch(unit -> isGround(unit, ancestor, thing.asOf()));
        }
        if (thing.get("hangs_in") instanceof Long unit && liesIn(unit, ancestor, thing.asOf())) {
            return true;
        }
        if ("AMBIGUOUS".equals(thing.get("unitBasis"))) {
            Object[] candidates =
                    (Object[])
                            tables.value(
                                    "select array_agg(unit_id) from site.candidate where site_id ="
                                            + " ?",
                                    thing.type().equals("Board")
                                            ? thing.get("site_id")
                                            : thing.id());
            return java.util.Arrays.stream(candidates)
                    .allMatch(unit -> liesIn((Long) unit, ancestor, thing.asOf()));
        }
        return thing.get("unit_id") instanceof Long unit && liesIn(unit, ancestor, thing.asOf());
    }

    private static Stream<Long> hamlets(Thing thing) {
        return thing.get("in_hamlets") instanceof Object[] hamlets
                ? Arrays.stream(hamlets).map(Long.class::cast)
                : Stream.empty();
    }

    /** Lies in it, or was a unit of former days of which everything does. */
    private boolean isGround(Long unit, Long ancestor, LocalDate asOf) {
        Object end = tables.value("select upper(life) from unit.unit where id = ?", unit);
        LocalDate ended = Outreach.date(end);
        if (ended == null || ended.isAfter(asOf)) {
            return liesIn(unit, ancestor, asOf);
        }
        Set<Long> living = heirs.of(unit, ended.minusDays(1), asOf);
        return !living.isEmpty() && living.stream().allMatch(it -> liesIn(it, ancestor, asOf));
    }

    /** Climbs from parent to parent. */
    boolean liesIn(Long unit, Long ancestor, LocalDate asOf) {
        Thing state = tables.unitOn(unit, asOf, asOf);
        if (state == null) {
            return false;
        }
        return unit.equals(ancestor)
                || (state.get("parent_id") instanceof Long parent
                        && liesIn(parent, ancestor, asOf));
    }
}
