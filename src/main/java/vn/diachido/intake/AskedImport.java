package vn.diachido.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.exchange.ImportRefused;

/**
 * How somebody asks for a file to be read; it becomes a mapping as commands have one, which names
 * no other file.
 *
 * @param columns for a field the column that has it
 * @param constants for a field one value for all rows
 * @param results for a column the indicator it counts
 * @param key columns that tell rows apart
 * @param from since when, for rosters; the day of the communes for sites
 * @param verified do activities count at once?
 */
record AskedImport(
        @Nullable String title,
        @Nullable String source,
        @Nullable String licence,
        @Nullable String credit,
        @Nullable Map<String, String> columns,
        @Nullable Map<String, String> constants,
        @Nullable Map<String, String> results,
        @Nullable List<String> key,
        @Nullable String crs,
        @Nullable String from,
        @Nullable Boolean verified) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static AskedImport read(String json) {
        AskedImport asked;
        try {
            asked = JsonMapper.shared().readValue(json, AskedImport.class);
        } catch (RuntimeException broken) {
            throw new ImportRefused("MAPPING_BROKEN", "the mapping cannot be read", broken);
        }
        if (asked == null) {
            throw new ImportRefused("MAPPING_BROKEN", "the mapping says nothing");
        }
        return asked;
    }

    boolean countsAtOnce() {
        return Boolean.TRUE.equals(verified);
    }

    /** JSON is YAML, and nothing that was typed can be anything but a value in it. */
    Resource mapping(String what, long account, Upload file) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("file", file.getFilename());
        said.put("data_set", dataSet(what, account));
        put(said, "columns", columns);
        put(said, "constants", constants);
        put(said, "crs", crs);
        switch (what) {
            case "rosters" -> put(said, "from", day());
            case "sites" -> {
                put(said, "address_as_of", day());
                put(said, "key", key);
            }
            default -> {
                put(said, "results", results);
                put(said, "key", key);
                said.put("verified", String.valueOf(countsAtOnce()));
            }
        }
        String json = JsonMapper.shared().writeValueAsString(said);
        return new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "mapping";
            }
        };
    }

    /** A set of its sender's own: nobody's import ends or changes what another's brought. */
    private Map<String, String> dataSet(String what, long account) {
        String called = required("title", title);
        String sign = Integer.toHexString(called.strip().hashCode());
        return Map.of(
                "name", "page-%s-%d-%s".formatted(what, account, sign),
                "title", called,
                "source", required("source", source),
                "licence", required("licence", licence),
                "credit", required("credit", credit));
    }

    private @Nullable String day() {
        if (from != null && !from.isBlank() && !DAY.matcher(from).matches()) {
            throw new ImportRefused("MAPPING_BROKEN", "from must be a day such as 2025-07-01");
        }
        return from;
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > 300) {
            throw new ImportRefused(
                    "MAPPING_BROKEN", field + " is missing or longer than 300 characters");
        }
        return value;
    }

    private static void put(Map<String, Object> said, String key, @Nullable Object value) {
        boolean empty =
                value == null
                        || value instanceof Map<?, ?> map && map.isEmpty()
                        || value instanceof List<?> list && list.isEmpty()
                        || value instanceof String text && text.isBlank();
        if (!empty) {
            said.put(key, value);
        }
    }
}
