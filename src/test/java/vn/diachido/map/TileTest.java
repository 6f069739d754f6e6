package vn.diachido.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.UnitServer;
import vn.diachido.database.TestDatabase;

class TileTest {

    private static DecodedTile tile(String path) {
        HttpResponse<byte[]> answer = UnitServer.get().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.mapbox-vector-tile");
        return DecodedTile.of(answer.body());
    }

    @Test
    void showsBordersAndLabelsOfTheDay() {
        DecodedTile after = tile("/tiles/units/7/101/56.mvt?asOf=2026-01-01");
        assertThat(after.values("provinces", "fullName")).containsExactly("Tỉnh Thái Nguyên");
        assertThat(after.values("communes", "fullName"))
                .containsExactlyInAnyOrder("Xã Định Hóa", "Xã Đình Hoa");
        assertThat(after.values("communes", "accuracy"))
                .containsExactlyInAnyOrder("DETAILED", "SIMPLIFIED");
        assertThat(after.values("labels", "name"))
                .containsExactlyInAnyOrder("Thái Nguyên", "Định Hóa", "Đình Hoa");
        assertThat(after.layers().get("communes"))
                .allSatisfy(unit -> assertThat(unit.shape().getArea()).isPositive());
        assertThat(UnitServer.get().get("/tiles/units/7/101/56.mvt?asOf=2025-06-30").statusCode())
                .isEqualTo(204);
    }

    @Test
    void showsProvincesOnlyFromFarAway() {
        assertThat(tile("/tiles/units/5/25/14.mvt?asOf=2026-01-01").layers().keySet())
                .containsExactlyInAnyOrder("provinces", "labels");
    }

    @Test
    void takesTheFilterOfTheList() {
        String where = TestServer.encode("{\"search\":\"Đình Hoa\"}");
        DecodedTile tile = tile("/tiles/units/7/101/56.mvt?asOf=2026-01-01&where=" + where);
        assertThat(tile.values("communes", "name")).containsExactly("Đình Hoa");
        assertThat(tile.layers()).doesNotContainKey("provinces");
    }

    @Test
    void takesTheFilterByItsHash() {
        String hash =
                UnitServer.get()
                        .graphQl("{ filter(of: {units: {search: \"Đình Hoa\"}}) { hash } }")
                        .at("/data/filter/hash")
                        .asString();
        assertThat(
                        tile("/tiles/units/7/101/56.mvt?asOf=2026-01-01&w=" + hash)
                                .values("communes", "name"))
                .containsExactly("Đình Hoa");
        assertThat(UnitServer.get().get("/tiles/sites/0/0/0.mvt?w=" + hash).statusCode())
                .as("a hash belongs to one kind of thing")
                .isEqualTo(404);
    }

    /** Bounds beyond 180° must not turn round. */
    @ParameterizedTest
    @ValueSource(strings = {"0/0/0", "1/1/0", "2/3/1"})
    void drawsWhatLiesInTheLastTilesOfTheWorld(String address) {
        assertThat(
                        tile("/tiles/units/" + address + ".mvt?asOf=2026-01-01")
                                .values("labels", "name"))
                .containsExactly("Thái Nguyên");
    }

    @Test
    void compressesForThoseWhoTakeIt() {
        HttpResponse<byte[]> answer =
                UnitServer.get().get("/tiles/units.json", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @ParameterizedTest
    @CsvSource({
        "/tiles/nope/0/0/0.mvt, 404, UNKNOWN_LAYER",
        "/tiles/nope.json, 404, UNKNOWN_LAYER",
        "/clusters/nope.json, 404, UNKNOWN_LAYER",
        "/clusters/coverage/0/0/0.mvt, 404, UNKNOWN_LAYER",
        "/clusters/units/0/1/0.mvt, 400, OUT_OF_RANGE",
        "/tiles/units/1/1/1.mvt?w=0, 404, UNKNOWN_FILTER",
        "/tiles/units/0/1/0.mvt, 400, OUT_OF_RANGE",
        "/tiles/units/-1/0/0.mvt, 400, OUT_OF_RANGE",
        "/tiles/units/23/0/0.mvt, 400, OUT_OF_RANGE",
        "/tiles/units/a/0/0.mvt, 400, OUT_OF_RANGE",
        "/tiles/units/1/99999999999/0.mvt, 400, OUT_OF_RANGE",
        "/tiles/units/1/1/1.mvt?where=x, 400, BAD_INPUT",
        "/tiles/units/1/1/1.mvt?where=7, 400, BAD_INPUT",
        "/tiles/units/1/1/1.mvt?where=%5B%5D, 400, BAD_INPUT",
        "/tiles/units/1/1/1.mvt?where=%7B%22nope%22%3A1%7D, 400, BAD_INPUT",
        "/tiles/units/1/1/1.mvt?asOf=2025-02-30, 400, BAD_INPUT"
    })
    void refusesWhatCannotBe(String path, int status, String code) {
        HttpResponse<byte[]> answer = UnitServer.get().get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.at("/errors/0/extensions/code").asString()).isEqualTo(code);
        assertThat(problem.at("/errors/0/message").asString()).isNotBlank().doesNotContain("java.");
    }

    /**
     * Browsers encode quotation marks in a query, not brackets; Java's client sends no such line.
     */
    @Test
    void takesAFilterWithTheBracketsThatBrowsersLeave() throws Exception {
        URI address = UnitServer.get().address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request =
                    "GET /tiles/units/0/0/0.mvt?where={%22level%22:[%22COMMUNE%22]} HTTP/1.1\r\n"
                            + "Host: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).startsWith("HTTP/1.1 20");
        }
    }

    @Test
    void namesTheKnownLayers() {
        assertThat(
                        new String(
                                UnitServer.get().get("/tiles/nope/0/0/0.mvt").body(),
                                StandardCharsets.UTF_8))
                .contains("units");
    }

    @Test
    void describesItself() {
        JsonNode json =
                JsonMapper.shared().readTree(UnitServer.get().get("/tiles/units.json").body());
        assertThat(json.get("tiles").get(0).asString())
                .isEqualTo(UnitServer.get().address() + "/tiles/units/{z}/{x}/{y}.mvt");
        assertThat(json.get("vector_layers").values())
                .extracting(layer -> layer.get("id").asString())
                .containsExactly("provinces", "districts", "communes", "labels");
        assertThat(json.get("attribution").asString()).isEqualTo("nobody");
        assertThat(json.get("bounds").get(0).asDouble()).isEqualTo(105);
    }

    @Test
    void describesWhatIsAskedFor() {
        String query = "asOf=2026-01-01&where=" + TestServer.encode("{\"level\":[\"COMMUNE\"]}");
        for (String kind : new String[] {"tiles", "clusters"}) {
            JsonNode json =
                    JsonMapper.shared()
                            .readTree(
                                    UnitServer.get()
                                            .get("/" + kind + "/units.json?" + query)
                                            .body());
            assertThat(json.get("totalCount").asInt()).isEqualTo(3);
            assertThat(json.get("withoutPosition").asInt()).isEqualTo(1);
            assertThat(json.get("tiles").get(0).asString())
                    .endsWith(
                            "{y}.mvt?where=%7B%22level%22%3A%5B%22COMMUNE%22%5D%7D&asOf=2026-01-01");
        }
    }

    @Test
    void isNotSentAgainUntilTheDataChanges() {
        TestDatabase database = TestWorld.load("units");
        try (TestServer server = TestServer.over(database)) {
            String path = "/tiles/units/7/101/56.mvt?asOf=2026-01-01";
            HttpResponse<byte[]> first = server.get(path);
            String etag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(server.get(path, "If-None-Match", etag).statusCode()).isEqualTo(304);

            DSLContext dsl = database.dsl();
            dsl.execute("update unit.version set name_en = 'Other' where unit_id = 6");
            assertThat(server.get(path, "If-None-Match", etag).statusCode())
                    .as("a change that the tile does not show")
                    .isEqualTo(304);
            dsl.execute("update unit.version set name = 'Định Hoá mới' where unit_id = 6");
            HttpResponse<byte[]> second = server.get(path, "If-None-Match", etag);
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(DecodedTile.of(second.body()).values("communes", "name"))
                    .contains("Định Hoá mới");
        }
    }
}
