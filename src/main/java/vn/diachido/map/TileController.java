package vn.diachido.map;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jooq.Table;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.exchange.Summaries;
import vn.diachido.graphql.UrlQuestion;

/** Tiles and clusters, and what describes them. */
@RestController
class TileController {

    private static final MediaType MVT =
            MediaType.parseMediaType("application/vnd.mapbox-vector-tile");

    private final Layers layers;
    private final Tiles tiles;
    private final Summaries summaries;
    private final Origin origin;
    private final JsonMapper json;

    TileController(
            Layers layers, Tiles tiles, Summaries summaries, Origin origin, JsonMapper json) {
        this.layers = layers;
        this.tiles = tiles;
        this.summaries = summaries;
        this.origin = origin;
        this.json = json;
    }

    @GetMapping("/tiles/{layer}/{z}/{x}/{y}.mvt")
    ResponseEntity<byte[]> tile(
            @PathVariable String layer,
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            HttpServletRequest http,
            WebRequest request) {
        return draw(
                layers.get(layer),
                new TileRequest(
                        TileRequest.Kind.TILES, TileAddress.parse(z, x, y), UrlQuestion.of(http)),
                request);
    }

    @GetMapping("/clusters/{layer}/{z}/{x}/{y}.mvt")
    ResponseEntity<byte[]> cluster(
            @PathVariable String layer,
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            HttpServletRequest http,
            WebRequest request) {
        return draw(
                layers.getClustered(layer),
                new TileRequest(
                        TileRequest.Kind.CLUSTERS,
                        TileAddress.parse(z, x, y),
                        UrlQuestion.of(http)),
                request);
    }

    private ResponseEntity<byte[]> draw(TileLayer<?> layer, TileRequest asked, WebRequest request) {
        byte[] tile = tiles.draw(layer, asked);
        return Revalidated.answer(tile, MVT, asked.question().viewer(), request);
    }

    @GetMapping("/tiles/{layer}.json")
    ResponseEntity<byte[]> tileJson(
            @PathVariable String layer, HttpServletRequest http, WebRequest request) {
        return describe(TileRequest.Kind.TILES, layers.get(layer), http, request);
    }

    @GetMapping("/clusters/{layer}.json")
    ResponseEntity<byte[]> clusterJson(
            @PathVariable String layer, HttpServletRequest http, WebRequest request) {
        return describe(TileRequest.Kind.CLUSTERS, layers.getClustered(layer), http, request);
    }

    /** The filter of the description is that of the tiles it leads to. */
    private <T extends Table<?>> ResponseEntity<byte[]> describe(
            TileRequest.Kind kind,
            TileLayer<T> layer,
            HttpServletRequest http,
            WebRequest request) {
        UrlQuestion question = UrlQuestion.of(http);
        String address =
                origin.of(http)
                        + "/"
                        + kind.name().toLowerCase(Locale.ROOT)
                        + "/"
                        + layer.name()
                        + "/{z}/{x}/{y}.mvt"
                        + Question.all(http);
        byte[] description =
                json.writeValueAsBytes(
                        TileJson.of(kind, layer, address, summaries.of(layer.model(), question)));
        return Revalidated.answer(
                description, MediaType.APPLICATION_JSON, question.viewer(), request);
    }
}
