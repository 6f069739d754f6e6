package vn.diachido.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A part of a mapping file (YAML). Every value is text until asked for as something else, so that
 * codes keep their zeros. Whoever has asked for all keys he knows calls {@link #refuseOthers()}.
 */
public final class MappingNode {

    private final String place;
    private final Map<String, Object> values;
    private final TreeSet<String> asked = new TreeSet<>();

    private MappingNode(String place, Map<?, ?> values) {
        this.place = place;
        this.values = new LinkedHashMap<>();
        values.forEach((key, value) -> this.values.put(String.valueOf(key), value));
    }

    /** The name is what messages call the file. */
    public static MappingNode read(Resource resource, String name) {
        if (!resource.isReadable()) {
            throw new ImportRefused("FILE_MISSING", "there is no mapping file " + name);
        }
        try (Reader reader =
                new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            Object root = textOnlyYaml().load(reader);
            if (root instanceof Map<?, ?> map) {
                return new MappingNode(name, map);
            }
            throw new ImportRefused("MAPPING_BROKEN", name + " holds no keys");
        } catch (IOException | YAMLException e) {
            throw new ImportRefused(
                    "MAPPING_BROKEN", name + " is not readable YAML: " + e.getMessage(), e);
        }
    }

    private static Yaml textOnlyYaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions dumper = new DumperOptions();
        Resolver textOnly =
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {}
                };
        return new Yaml(
                new SafeConstructor(options), new Representer(dumper), dumper, options, textOnly);
    }

    /** File and key, as messages name them. */
    public String place() {
        return place;
    }

    public boolean has(String key) {
        return value(key) != null;
    }

    public Optional<String> text(String key) {
        Object value = value(key);
        if (value instanceof Map || value instanceof List) {
            throw wrong(key, "must be a single value");
        }
        if (value != null && value.toString().indexOf('\0') >= 0) {
            throw wrong(key, "must not hold a NUL character");
        }
        return value == null
                ? Optional.empty()
                : Optional.of(Texts.clean(value.toString())).filter(text -> !text.isEmpty());
    }

    public String requireText(String key) {
        return text(key).orElseThrow(() -> wrong(key, "is missing"));
    }

    /** A list, or a single value as a list of one; empty where the key is absent. */
    public List<String> texts(String key) {
        Object value = value(key);
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).map(Texts::clean).toList();
            case Map<?, ?> map -> throw wrong(key, "must be a list");
            default -> List.of(Texts.clean(value.toString()));
        };
    }

    public Optional<LocalDate> day(String key) {
        return text(key)
                .map(text -> {
                    try {
                        return checked(LocalDate.parse(text));
                    } catch (DateTimeException e) {
                        throw wrong(key, "must be a day such as 2025-07-01, not " + text);
                    }
                });
    }

    /** PostgreSQL knows no more than some 4,700 years before, ISO 8601 no year of five digits. */
    private static LocalDate checked(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("year out of range");
        }
        return day;
    }

    public LocalDate requireDay(String key) {
        return day(key).orElseThrow(() -> wrong(key, "is missing: a day such as 2025-07-01"));
    }

    public Optional<Double> decimal(String key) {
        return text(key)
                .map(text -> {
                    try {
                        return Double.valueOf(text);
                    } catch (NumberFormatException e) {
                        throw wrong(key, "must be a number, not " + text);
                    }
                });
    }

    public boolean flag(String key) {
        return text(key)
                .map(text ->
                        switch (text) {
                            case "true", "yes" -> true;
                            case "false", "no" -> false;
                            default -> throw wrong(key, "must be true or false");
                        })
                .orElse(false);
    }

    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return text(key).map(text -> choice(key, text, type));
    }

    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return texts(key).stream().map(text -> choice(key, text, type)).toList();
    }

    private <E extends Enum<E>> E choice(String key, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        wrong(
                                key,
                                "must be one of "
                                        + Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", "))
                                        + ", not "
                                        + text));
    }

    /** Keys that the file chooses itself, each with one value or a list of them. */
    public Map<String, List<String>> lists(String key) {
        return child(key)
                .map(child -> {
                    Map<String, List<String>> lists = new LinkedHashMap<>();
                    child.values.keySet().forEach(name -> lists.put(name, child.texts(name)));
                    return lists;
                })
                .orElse(Map.of());
    }

    public Optional<MappingNode> child(String key) {
        Object value = value(key);
        return switch (value) {
            case null -> Optional.empty();
            case Map<?, ?> map -> Optional.of(new MappingNode(place + ": " + key, map));
            default -> throw wrong(key, "must hold keys of its own");
        };
    }

    public MappingNode requireChild(String key) {
        return child(key).orElseThrow(() -> wrong(key, "is missing"));
    }

    /** A list of parts; empty where the key is absent. */
    public List<MappingNode> children(String key) {
        Object value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong(key, "must be a list");
        }
        List<MappingNode> children = new ArrayList<>();
        for (Object element : list) {
            String number = place + ": " + key + "[" + (children.size() + 1) + "]";
            if (!(element instanceof Map<?, ?> map)) {
                throw new ImportRefused("MAPPING_BROKEN", number + " must hold keys");
            }
            children.add(new MappingNode(number, map));
        }
        return children;
    }

    /** Refuses keys that nobody has asked for: most of them are slips of the pen. */
    public void refuseOthers() {
        TreeSet<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(asked);
        if (!unknown.isEmpty()) {
            throw new ImportRefused(
                    "MAPPING_KEY_UNKNOWN",
                    place
                            + ": unknown key "
                            + String.join(", ", unknown)
                            + "; known are "
                            + String.join(", ", asked));
        }
    }

    /** A refusal that names this place and the key. */
    public ImportRefused wrong(String key, String message) {
        return new ImportRefused("MAPPING_BROKEN", place + ": " + key + " " + message);
    }

    private @Nullable Object value(String key) {
        asked.add(key);
        return values.get(key);
    }
}
