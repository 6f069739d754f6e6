package vn.diachido.map;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.diachido.graphql.ViewerFilter;

/** Tiles and what describes them. */
@RestController
class TileController {

    private static final MediaType MVT =
            MediaType.parseMediaType("application/vnd.mapbox-vector-tile");

    /** Beyond this zoom clients enlarge what they have. */
    private static final int MAX_DATA_ZOOM = 14;

    /** Việt Nam with Hoàng Sa and Trường Sa, in degrees: west, south, east, north. */
    private static final List<Double> VIET_NAM = List.of(102.1, 6.3, 117.9, 23.5);

    private final Tiles tiles;

    TileController(Tiles tiles) {
        this.tiles = tiles;
    }

    @GetMapping("/tiles/{layer}/{z}/{x}/{y}.mvt")
    ResponseEntity<byte[]> tile(
            @PathVariable String layer,
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            @RequestParam(required = false) @Nullable String where,
            @RequestParam(required = false) @Nullable String asOf,
            Locale locale,
            HttpServletRequest http,
            WebRequest request) {
        TileLayer<?> known = tiles.layer(layer);
        TileAddress address = TileAddress.parse(z, x, y);
        long version = tiles.version(known);
        byte[] tile =
                tiles.draw(
                        known,
                        new TileRequest(address, where, asOf, ViewerFilter.viewer(http), locale),
                        version);
        String etag = "W/\"" + version + "-" + Integer.toHexString(Arrays.hashCode(tile)) + "\"";
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(304)
                    .eTag(etag)
                    .cacheControl(CacheControl.noCache())
                    .build();
        }
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(tile.length == 0 ? 204 : 200)
                        .eTag(etag)
                        .cacheControl(CacheControl.noCache());
        return tile.length == 0 ? answer.build() : answer.contentType(MVT).body(tile);
    }

    @GetMapping("/tiles/{layer}.json")
    Map<String, Object> tileJson(@PathVariable String layer) {
        TileLayer<?> known = tiles.layer(layer);
        String address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/tiles/" + layer)
                                .toUriString()
                        + "/{z}/{x}/{y}.mvt";
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tilejson", "3.0.0");
        json.put("name", layer);
        json.put("tiles", List.of(address));
        json.put("minzoom", 0);
        json.put("maxzoom", MAX_DATA_ZOOM);
        json.put("bounds", VIET_NAM);
        json.put("vector_layers", parts(known));
        return json;
    }

    private static <T extends Table<?>> List<Map<String, Object>> parts(TileLayer<T> layer) {
        Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
        for (Part<T> part : layer.parts()) {
            Map<String, String> fields = new LinkedHashMap<>();
            part.properties().forEach(property -> fields.putAll(property.fields()));
            parts.putIfAbsent(part.name(), Map.of("id", part.name(), "fields", fields));
        }
        return List.copyOf(parts.values());
    }
}
