package vn.diachido.query.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Connections cut out of whole lists in memory. */
final class Lists {

    private static final List<String> RANKS =
            List.of("SPECIAL_NATIONAL", "NATIONAL", "PROVINCIAL", "INVENTORIED", "NONE");

    private static final List<String> LIFE = List.of("ISSUED", "INSTALLED", "RETIRED");

    private final Tables tables;
    private final Places places;
    private final Filters filters;
    private final Verdicts verdicts;
    private final Counts counts;

    Lists(Tables tables, Places places, Filters filters, Verdicts verdicts, Counts counts) {
        this.tables = tables;
        this.places = places;
        this.filters = filters;
        this.verdicts = verdicts;
        this.counts = counts;
    }

    Map<String, @Nullable Object> connection(List<Thing> all, Map<String, Object> arguments) {
        Object where = arguments.get("where");
        Map<?, ?> near = where instanceof Map<?, ?> filter ? (Map<?, ?>) filter.get("near") : null;
        List<Thing> matching =
                new ArrayList<>(
                        all.stream().filter(thing -> filters.matches(thing, where)).toList());
        matching.sort(order(arguments.get("orderBy"), near, by(where)));
        int size = matching.size();
        int from = 0;
        int to = Math.min(size, 50);
        if (arguments.get("first") instanceof Integer first) {
            to = Math.min(size, first);
        } else if (arguments.get("last") instanceof Integer last) {
            from = Math.max(0, size - last);
            to = size;
        }
        List<Thing> page = matching.subList(from, to);
        Map<String, @Nullable Object> connection = new LinkedHashMap<>();
        connection.put("nodes", page);
        connection.put("edges", page.stream().map(thing -> edge(thing, near)).toList());
        connection.put("totalCount", size);
        connection.put(
                "withoutPosition",
                matching.stream().filter(thing -> places.of(thing) == null).count());
        connection.put("extent", extent(matching));
        connection.put("personCount", persons(matching));
        connection.put("facets", new Facets(tables, verdicts, by(where)).of(matching));
        connection.put("pageInfo", Map.of("hasNextPage", to < size, "hasPreviousPage", from > 0));
        return connection;
    }

    private static Verdicts.By by(@Nullable Object where) {
        return where instanceof Map<?, ?> filter && filter.get("coverage") instanceof Map<?, ?> of
                ? Verdicts.By.of(of)
                : Verdicts.By.DEFAULT;
    }

    private int persons(List<Thing> squads) {
        Set<Object> persons = new HashSet<>();
        for (Thing squad : squads) {
            if (squad.type().equals("Squad")) {
                Object of =
                        tables.value(
                                "select array_agg(coalesce(p.root_id, p.id)) from squad.membership m join"
                                        + " squad.person p on p.id = m.person_id where m.squad_id = ? and"
                                        + " m.valid @> ?::date",
                                squad.id(),
                                squad.asOf());
                if (of instanceof Object[] some) {
                    persons.addAll(List.of(some));
                }
            }
        }
        return persons.size();
    }

    private Map<String, @Nullable Object> edge(Thing thing, @Nullable Map<?, ?> near) {
        Map<String, @Nullable Object> edge = new HashMap<>();
        edge.put("node", thing);
        Double meters = near == null ? null : places.distance(thing, near);
        edge.put("distanceMeters", meters == null ? null : Counts.decimetre(meters));
        return edge;
    }

    private @Nullable Object extent(List<Thing> things) {
        Map<String, Object> box = new HashMap<>();
        for (Thing thing : things) {
            Object place = places.of(thing);
            if (place != null) {
                widen(box, place);
            }
        }
        return box.isEmpty() ? null : box;
    }

    private void widen(Map<String, Object> box, Object place) {
        box.merge("west", side("st_xmin", place), (a, b) -> Math.min((Double) a, (Double) b));
        box.merge("south", side("st_ymin", place), (a, b) -> Math.min((Double) a, (Double) b));
        box.merge("east", side("st_xmax", place), (a, b) -> Math.max((Double) a, (Double) b));
        box.merge("north", side("st_ymax", place), (a, b) -> Math.max((Double) a, (Double) b));
    }

    private Object side(String function, Object place) {
        return java.util.Objects.requireNonNull(
                tables.value("select " + function + "(?::geometry)", place));
    }

    private Comparator<Thing> order(
            @Nullable Object orderBy, @Nullable Map<?, ?> near, Verdicts.By by) {
        Comparator<Thing> order = Comparator.comparing(thing -> 0);
        List<?> asked =
                orderBy instanceof List<?> list
                        ? list
                        : orderBy == null ? List.of() : List.of(orderBy);
        for (Object key : asked) {
            Map<?, ?> one = (Map<?, ?>) key;
            Comparator<Thing> next = by(String.valueOf(one.get("field")), near, by);
            order =
                    order.thenComparing(
                            "DESC".equals(one.get("direction")) ? next.reversed() : next);
        }
        return order.thenComparing(Thing::id);
    }

    private double number(Thing hamlet, Verdicts.By by, String field, double otherwise) {
        return verdicts.verdict(hamlet, by).get(field) instanceof Number number
                ? number.doubleValue()
                : otherwise;
    }

    private Comparator<Thing> by(String field, @Nullable Map<?, ?> near, Verdicts.By by) {
        return switch (field) {
            case "CODE" ->
                    Comparator.comparing(
                            thing -> thing.get("code") instanceof String code ? code : "");
            case "NAME" -> Comparator.comparing(thing -> alphabetical(thing.get("name")));
            case "POPULATION" ->
                    Comparator.comparing(
                            thing -> counts.population(thing) instanceof Integer n ? n : -1);
            case "RANK" ->
                    Comparator.comparing(thing -> {
                        int rank = RANKS.indexOf(thing.get("rank"));
                        return rank < 0 ? RANKS.size() : rank;
                    });
            case "STATE" -> Comparator.comparing(thing -> LIFE.indexOf(thing.get("state")));
            case "NEAREST_SQUAD" ->
                    Comparator.comparing(thing -> number(thing, by, "distanceMeters", -1));
            case "DAYS_SINCE_VISIT" ->
                    Comparator.comparing(thing -> number(thing, by, "daysSinceVisit", 1_000_000));
            case "VERSION" -> Comparator.comparing(thing -> (Integer) thing.get("version"));
            case "NEAREST_SERVICE_POINT" ->
                    Comparator.comparing(
                            thing -> orNowhere(new Remote(tables, places).servicePoint(thing)));
            case "COMMUNE_CENTRE" ->
                    Comparator.comparing(
                            thing -> orNowhere(new Remote(tables, places).communeCentre(thing)));
            case "FROM" ->
                    Comparator.comparing(thing -> {
                        java.time.LocalDate first = Outreach.date(thing.get("first"));
                        return first == null ? -1_000_000 : first.toEpochDay();
                    });
            case "BODY" -> Comparator.comparing(thing -> alphabetical(thing.get("body")));
            case "DAY" -> Comparator.comparing(thing -> String.valueOf(thing.get("day")));
            case "VALUE" ->
                    Comparator.comparing(
                            thing -> new java.math.BigDecimal(String.valueOf(thing.get("value"))));
            case "DISTANCE" ->
                    Comparator.comparing(thing -> {
                        Double meters =
                                places.distance(thing, java.util.Objects.requireNonNull(near));
                        return meters == null ? -1 : meters;
                    });
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static Double orNowhere(@Nullable Double meters) {
        return meters == null ? -1d : meters;
    }

    private final Map<Object, Integer> alphabet = new HashMap<>();

    /** How many names of all come before it in the Vietnamese alphabet. */
    private Integer alphabetical(@Nullable Object name) {
        return alphabet.computeIfAbsent(
                String.valueOf(name),
                key ->
                        ((Number)
                                        java.util.Objects.requireNonNull(
                                                tables.value(
                                                        """
                                                        select count(*) from (select name from unit.version
                                                        union select name from site.site union select name from squad.squad
                                                        union select name from outreach.platform union select name from outreach.indicator
                                                        union select name from outreach.campaign union select name from coverage.rule union select name from outreach.activity
                                                        union select name from outreach.youth_work union select name from outreach.service_point
                                                        union select name from outreach.course union select name from outreach.agreement
                                                        union select body from outreach.rollout union select name from squad.organisation union select name from squad.rule) n
                                                        where name collate "vi-x-icu" < ?::text collate "vi-x-icu"
                                                        """,
                                                        key)))
                                .intValue());
    }
}
