package vn.diachido.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.diachido.query.request.Refusal;

/**
 * Styles for MapLibre, put together from {@code map/style/*.json}, each a part of a style; the
 * numbers in front of their names say which lies above. In them {@code @name} is a colour of the
 * palette, an object with the keys vi and en one of two texts, and a {@code url} a path on this
 * server.
 */
@Component
class Styles {

    private static final String PARTS = "classpath*:map/style/*.json";
    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    private final JsonMapper json;
    private final List<ObjectNode> parts = new ArrayList<>();
    private final JsonNode palettes;

    Styles(JsonMapper json) {
        this.json = json;
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        palettes = read(resources.getResource("classpath:map/palette.json"));
        try {
            Arrays.stream(resources.getResources(PARTS))
                    .sorted(
                            Comparator.comparing(
                                    part -> Objects.requireNonNull(part.getFilename())))
                    .forEach(part -> parts.add((ObjectNode) read(part)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(Resource part) {
        try (InputStream stream = part.getInputStream()) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A style as JSON; an unknown one is refused with the names there are.
     *
     * @param language vi or en
     * @param origin put before every path
     * @param query put behind every path to a source
     */
    byte[] style(String name, String language, String origin, String query) {
        JsonNode palette = palettes.get(name);
        if (palette == null) {
            throw new Refusal(
                    Refusal.Code.UNKNOWN_STYLE,
                    "unknownStyle",
                    name,
                    String.join(", ", new TreeSet<>(palettes.propertyNames())));
        }
        Filling filling = new Filling(palette, language, origin, query);
        ObjectNode style = json.createObjectNode().put("version", 8).put("name", name);
        ObjectNode sources = json.createObjectNode();
        ArrayNode layers = json.createArrayNode();
        for (ObjectNode part : parts) {
            ObjectNode filled = (ObjectNode) filling.of(part);
            filled.properties()
                    .forEach((Map.Entry<String, JsonNode> member) -> {
                        switch (member.getKey()) {
                            case "sources" -> sources.setAll((ObjectNode) member.getValue());
                            case "layers" -> layers.addAll((ArrayNode) member.getValue());
                            default -> style.set(member.getKey(), member.getValue());
                        }
                    });
        }
        return json.writeValueAsBytes(style.set("sources", sources).set("layers", layers));
    }

    /** Puts values into the places that a part leaves open. */
    private record Filling(JsonNode palette, String language, String origin, String query) {

        JsonNode of(JsonNode node) {
            return switch (node) {
                case ObjectNode texts when Set.copyOf(texts.propertyNames()).equals(LANGUAGES) ->
                        texts.get(language);
                case ObjectNode object -> {
                    ObjectNode filled = object.objectNode();
                    object.properties()
                            .forEach(member ->
                                    filled.set(
                                            member.getKey(),
                                            member.getKey().equals("url")
                                                    ? address(object, member.getValue())
                                                    : of(member.getValue())));
                    yield filled;
                }
                case ArrayNode array -> {
                    ArrayNode filled = array.arrayNode();
                    array.forEach(item -> filled.add(of(item)));
                    yield filled;
                }
                default -> node.isString() && node.asString().startsWith("@") ? colour(node) : node;
            };
        }

        private JsonNode address(ObjectNode of, JsonNode path) {
            return of.stringNode(origin + path.asString() + (of.has("type") ? query : ""));
        }

        private JsonNode colour(JsonNode name) {
            return Objects.requireNonNull(
                    palette.get(name.asString().substring(1)), name.asString());
        }
    }
}
