package vn.diachido.site.importer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings together what was written here and what a file says, element by element: what the file
 * changed since it was imported last changes, everything else stays as it is.
 */
final class ContentMerge {

    /** What only makes sense together. */
    private static final List<String> PLACE = List.of("longitude", "latitude", "approximate");

    /** What tells the elements of a list apart; where it is none, the whole element does. */
    private static final Map<String, String> KEYS =
            Map.of("translations", "language", "rankings", "rank");

    private ContentMerge() {}

    /**
     * @param said what holds now
     * @param last what the file said when it was imported last
     * @param wanted what it says today
     */
    static JsonNode merge(JsonNode said, JsonNode last, JsonNode wanted) {
        ObjectNode merged = (ObjectNode) said.deepCopy();
        boolean moved = PLACE.stream().anyMatch(name -> differ(last.get(name), wanted.get(name)));
        for (String name : names(last, wanted)) {
            boolean changed =
                    PLACE.contains(name) ? moved : differ(last.get(name), wanted.get(name));
            if (changed) {
                put(merged, name, value(name, merged.get(name), last.get(name), wanted.get(name)));
            }
        }
        return merged;
    }

    private static Set<String> names(JsonNode last, JsonNode wanted) {
        Set<String> names = new LinkedHashSet<>(PLACE);
        names.addAll(last.propertyNames());
        names.addAll(wanted.propertyNames());
        return names;
    }

    private static boolean differ(@Nullable JsonNode one, @Nullable JsonNode other) {
        return !Objects.equals(one, other);
    }

    private static void put(ObjectNode merged, String name, @Nullable JsonNode value) {
        if (value == null || value.isArray() && value.isEmpty()) {
            merged.remove(name);
        } else {
            merged.set(name, value);
        }
    }

    private static @Nullable JsonNode value(
            String name,
            @Nullable JsonNode now,
            @Nullable JsonNode last,
            @Nullable JsonNode wanted) {
        boolean listed = wanted instanceof ArrayNode || last instanceof ArrayNode;
        return listed ? list(KEYS.get(name), now, last, wanted) : wanted;
    }

    private static ArrayNode list(
            @Nullable String key,
            @Nullable JsonNode now,
            @Nullable JsonNode last,
            @Nullable JsonNode wanted) {
        SequencedMap<JsonNode, JsonNode> elements = byKey(key, now);
        SequencedMap<JsonNode, JsonNode> before = byKey(key, last);
        SequencedMap<JsonNode, JsonNode> today = byKey(key, wanted);
        before.keySet().stream()
                .filter(element -> !today.containsKey(element))
                .forEach(elements::remove);
        today.forEach((element, value) -> {
            if (differ(before.get(element), value)) {
                elements.put(element, value);
            }
        });
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        elements.values().forEach(list::add);
        return list;
    }

    private static SequencedMap<JsonNode, JsonNode> byKey(
            @Nullable String key, @Nullable JsonNode list) {
        SequencedMap<JsonNode, JsonNode> elements = new LinkedHashMap<>();
        if (list != null) {
            for (JsonNode element : list.values()) {
                JsonNode name = key == null ? element : element.required(key);
                elements.put(elements.containsKey(name) ? element : name, element);
            }
        }
        return elements;
    }
}
