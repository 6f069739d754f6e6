package vn.diachido.squad.importer;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a list says of somebody, by field; only what differs from the last time is taken over. */
record PersonSaid(Map<String, String> fields) {

    static PersonSaid of(ListedPerson row, long unit, @Nullable Long branch) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "name", row.name());
        put(fields, "birthYear", row.birth().year());
        put(fields, "birthDate", row.birth().date());
        put(fields, "phone", row.phone());
        put(fields, "unionMember", row.unionMember());
        put(fields, "posts", String.join(",", row.posts()));
        put(fields, "unit", unit);
        put(fields, "branch", branch);
        return new PersonSaid(Map.copyOf(fields));
    }

    static PersonSaid read(@Nullable JSONB stored) {
        return new PersonSaid(
                stored == null
                        ? Map.of()
                        : JsonMapper.shared().readValue(stored.data(), new TypeReference<>() {}));
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    boolean differs(PersonSaid before, String field) {
        return !Objects.equals(fields.get(field), before.fields.get(field));
    }

    JSONB json() {
        return JSONB.valueOf(JsonMapper.shared().writeValueAsString(fields));
    }
}
