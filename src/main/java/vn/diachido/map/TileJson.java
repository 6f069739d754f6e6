package vn.diachido.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.springframework.web.util.HtmlUtils;
import vn.diachido.exchange.Summary;

/** TileJSON 3.0.0, with how many rows there are beside it. */
final class TileJson {

    /** Beyond this zoom clients enlarge what they have. */
    private static final int MAX_DATA_ZOOM = 14;

    /** Here a cell of clusters is 20 m wide. */
    private static final int MAX_CLUSTER_ZOOM = 18;

    /** Việt Nam with Hoàng Sa and Trường Sa, in degrees: west, south, east, north. */
    private static final List<Double> VIET_NAM = List.of(102.1, 6.3, 117.9, 23.5);

    private TileJson() {}

    /**
     * @param tiles the address of tiles, with marks for zoom, column and row
     */
    static <T extends Table<?>> Map<String, Object> of(
            TileRequest.Kind kind, TileLayer<T> layer, String tiles, Summary summary) {
        boolean clusters = kind == TileRequest.Kind.CLUSTERS;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tilejson", "3.0.0");
        json.put("name", layer.name());
        json.put("tiles", List.of(tiles));
        json.put("minzoom", 0);
        json.put("maxzoom", clusters ? MAX_CLUSTER_ZOOM : MAX_DATA_ZOOM);
        json.put("bounds", bounds(summary));
        json.put("attribution", attribution(summary));
        json.put("totalCount", summary.totalCount());
        json.put("withoutPosition", summary.withoutPosition());
        json.put("vector_layers", clusters ? List.of(clusters(layer)) : parts(layer));
        return json;
    }

    /** HTML, as TileJSON has it. */
    private static String attribution(Summary summary) {
        return summary.credits().stream()
                .map(HtmlUtils::htmlEscape)
                .collect(Collectors.joining(" · "));
    }

    private static List<Double> bounds(Summary summary) {
        return summary.west() == null
                ? VIET_NAM
                : List.of(
                        summary.west(),
                        Objects.requireNonNull(summary.south()),
                        Objects.requireNonNull(summary.east()),
                        Objects.requireNonNull(summary.north()));
    }

    private static <T extends Table<?>> Map<String, Object> clusters(TileLayer<T> layer) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ClusterSql.COUNT, "Number");
        layer.propertiesOfOne().forEach(property -> fields.putAll(property.fields()));
        return Map.of("id", ClusterSql.PART, "fields", fields);
    }

    /** A part may be told by zooms; it is one layer for clients, with the widest of them. */
    private static <T extends Table<?>> List<Map<String, Object>> parts(TileLayer<T> layer) {
        Map<String, List<Part<T>>> byName =
                layer.parts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Part::name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static <T extends Table<?>> Map<String, Object> part(String name, List<Part<T>> parts) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        parts.forEach(
                part -> part.properties().forEach(property -> fields.putAll(property.fields())));
        json.put("id", name);
        json.put("fields", fields);
        json.put("minzoom", parts.stream().mapToInt(Part::minZoom).min().orElse(0));
        json.put("maxzoom", parts.stream().mapToInt(Part::maxZoom).max().orElse(0));
        return json;
    }
}
