package vn.diachido.query.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things counted by value, one by one. */
final class Facets {

    private static final List<String> FACETS =
            List.of(
                    "relicType",
                    "rank",
                    "placeType",
                    "redAddress",
                    "unit",
                    "kind",
                    "level",
                    "state",
                    "commune",
                    "measure",
                    "status",
                    "qualifier",
                    "indicator");

    private final Tables tables;
    private final Verdicts verdicts;
    private final Verdicts.By by;

    Facets(Tables tables, Verdicts verdicts, Verdicts.By by) {
        this.tables = tables;
        this.verdicts = verdicts;
        this.by = by;
    }

    Map<String, Object> of(List<Thing> things) {
        Map<String, Object> facets = new HashMap<>();
        for (String facet : FACETS) {
            facets.put(facet, counted(facet, things));
        }
        return facets;
    }

    private List<Map<String, @Nullable Object>> counted(String facet, List<Thing> things) {
        Map<@Nullable String, List<Thing>> byValue = new LinkedHashMap<>();
        for (Thing thing : things) {
            Object value = value(facet, thing);
            byValue.computeIfAbsent(
                            value == null ? null : value.toString(), key -> new ArrayList<>())
                    .add(thing);
        }
        return byValue.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<@Nullable String, List<Thing>> e) ->
                                        -e.getValue().size())
                                .thenComparing(
                                        Map.Entry::getKey,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .map(e -> facet(facet, e.getKey(), e.getValue()))
                .toList();
    }

    private Map<String, @Nullable Object> facet(
            String facet, @Nullable String value, List<Thing> things) {
        Map<String, @Nullable Object> one = new HashMap<>();
        one.put("value", value);
        one.put("count", things.size());
        one.put("label", null);
        if (value != null && (facet.equals("unit") || facet.equals("commune"))) {
            Thing any = things.getFirst();
            Thing unit = tables.unitOn(value, any.day(), any.asOf());
            one.put("label", unit == null ? null : unit.get("fullName"));
        }
        if (value != null && facet.equals("indicator")) {
            one.put(
                    "label",
                    tables.value("select name from outreach.indicator where id::text = ?", value));
        }
        return one;
    }

    private @Nullable Object value(String facet, Thing thing) {
        return switch (facet) {
            case "unit" -> thing.get("unit_id");
            case "commune" -> thing.get("parent_id");
            case "state" ->
                    thing.type().equals("Hamlet") ? verdicts.state(thing, by) : thing.get("state");
            default -> thing.get(facet);
        };
    }
}
