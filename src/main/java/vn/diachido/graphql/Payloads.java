package vn.diachido.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;

/**
 * What a mutation answered, kept so that it can be answered again: which things, not how they were.
 */
@Component
class Payloads {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ReadModels models;

    Payloads(ReadModels models) {
        this.models = models;
    }

    /** JSON; empty where something was wrong, and nothing was done. */
    Optional<String> write(@Nullable Object payload) {
        JsonNode tree = JSON.valueToTree(payload);
        return tree.isObject() && tree.path("userErrors").isEmpty()
                ? Optional.of(tree.toString())
                : Optional.empty();
    }

    /** By the names of the payload's fields. */
    Map<String, @Nullable Object> read(String payload) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        JSON.readTree(payload)
                .properties()
                .forEach(field -> fields.put(field.getKey(), value(field.getValue())));
        return fields;
    }

    private @Nullable Object value(JsonNode node) {
        if (node.isArray()) {
            List<@Nullable Object> values = new ArrayList<>();
            node.values().forEach(element -> values.add(value(element)));
            return values;
        }
        return node.isObject() ? found(node) : JSON.convertValue(node, Object.class);
    }

    /** Null where this version has no such read model any more. */
    private @Nullable Found found(JsonNode node) {
        for (ReadModel<?> model : models.all()) {
            if (model.getClass().getName().equals(node.path("model").asString(""))) {
                return found(model, node.path("id").asLong());
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked") // A class of a read model is the class of a read model.
    private static Found found(ReadModel<?> model, long id) {
        return new Found((Class<? extends ReadModel<?>>) model.getClass(), id);
    }
}
