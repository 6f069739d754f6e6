package vn.diachido.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;

/** What clients do wrong is told them, with a code, whatever they accept. */
class ClientMistakesTest {

    private static final TestServer SERVER = TestServer.over(TestWorld.load("units"));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/export/sites.csv?where=1, 400, BAD_INPUT",
        "/tiles/nope/1/1/1.mvt, 404, UNKNOWN_LAYER",
        "/tiles/sites.json?where=1, 400, BAD_INPUT",
        "/export/nope.csv, 404, UNKNOWN_EXPORT",
        "/styles/nope.json, 404, UNKNOWN_STYLE",
        "/styles/light.json?asOf=nope, 400, BAD_INPUT",
        "/export/sites.csv?w=%00, 404, UNKNOWN_FILTER",
        "/tiles/sites/1/1/1.mvt?w=%00, 404, UNKNOWN_FILTER",
        "/tiles/sites.json?w='; drop table x', 404, UNKNOWN_FILTER",
        "/export/sites.csv?bom=x, 400, BAD_INPUT",
    })
    void refusalsAreJsonWhateverIsAccepted(String path, int status, String code) {
        for (String accepted : new String[] {"*/*", "text/html", "image/png", "text/csv"}) {
            HttpResponse<byte[]> answer =
                    SERVER.get(path.replace(" ", "%20").replace("'", "%27"), "Accept", accepted);
            assertThat(answer.statusCode()).as(accepted).isEqualTo(status);
            JsonNode body = JsonMapper.shared().readTree(answer.body());
            assertThat(body.at("/errors/0/extensions/code").asString())
                    .as(accepted)
                    .isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /graphql?query=%FF",
                "GET /export/sites.csv?where=%FF",
                "GET /tiles/sites.json?where=%ZZ",
                "GET /export/sites.csv?%",
            })
    void anAddressThatIsNoTextIsRefused(String line) throws IOException {
        try (Socket socket = new Socket(SERVER.address().getHost(), SERVER.address().getPort())) {
            String request = line + " HTTP/1.0\r\nHost: 127.0.0.1\r\nAccept-Language: en\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer =
                    String.join(
                            "\n",
                            new BufferedReader(
                                            new InputStreamReader(
                                                    socket.getInputStream(),
                                                    StandardCharsets.UTF_8))
                                    .readAllLines());
            assertThat(answer).startsWith("HTTP/1.1 400").contains("\"BAD_INPUT\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tiles/sites.json", "/export/sites.csv", "/styles/light.json"})
    void anotherMethodIsRefused(String path) {
        HttpResponse<String> answer =
                SERVER.send(
                        HttpRequest.newBuilder(URI.create(SERVER.address() + path))
                                .PUT(BodyPublishers.noBody())
                                .build());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
        assertThat(answer.body()).contains("METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ _entities(representations: [{__typename: \"Unit\", id: null}]) { __typename } }",
                "{ _entities(representations: [{__typename: \"Unit\", id: \"1\", x: null}]) {"
                        + " __typename } }",
                "{ _entities(representations: [\"x\"]) { __typename } }",
                "{ _entities(representations: [1]) { __typename } }",
                "{ filter(of: {sites: null}) { hash } }",
                "query ($f: SiteFilter) { filter(of: {sites: $f}) { hash } }",
                "subscription { siteChanged @skip(if: true) { token } }",
            })
    void whatCannotBeAskedIsBadInput(String document) {
        JsonNode answer = SERVER.graphQl(document);
        assertThat(answer.at("/errors/0/extensions/code").asString())
                .as(answer.toString())
                .isEqualTo("BAD_INPUT");
        assertThat(answer.toString()).doesNotContain("INTERNAL", "Exception");
    }

    @Test
    void aFilterThatIsNoJsonIsToldWithoutWordsOfTheParser() {
        for (String where :
                new String[] {"{", "{\"box\":{\"west\":NaN}}", "{\"and\":[".repeat(300)}) {
            HttpResponse<byte[]> answer =
                    SERVER.get("/export/sites.csv?where=" + TestServer.encode(where));
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(body).contains("BAD_INPUT").doesNotContain("Source", "Json", "Stream");
        }
        assertThat(SERVER.graphQl("{ unit(id: 6) { name } }", Map.of()).has("errors")).isFalse();
    }
}
