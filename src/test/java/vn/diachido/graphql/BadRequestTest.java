package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.UnitServer;

/** Nonsense gets a coded answer, never a 500 and never a stack trace. */
class BadRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{ nope }",
                "{ units }",
                "{ units(asOf: \"2025-02-30\") { totalCount } }",
                "{ units(asOf: 7) { totalCount } }",
                "{ units(where: {level: [VILLAGE]}) { totalCount } }",
                "{ units(where: {box: {west: 1}}) { totalCount } }",
                "{ units(first: 1.5) { totalCount } }",
                "{ units(first: 99999999999) { totalCount } }",
                "{ unitAt(longitude: NaN, latitude: 1) { id } }",
                "query ($a: Nope) { units(where: $a) { totalCount } }",
                "fragment a on Unit { ...b } fragment b on Unit { ...a } { unit(id: 1) { ...a } }",
                "mutation { units { totalCount } }",
                ""
            })
    void aBadDocumentHasACode(String document) {
        JsonNode answer = UnitServer.get().graphQl(document);
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
        assertThat(answer.toString()).doesNotContain("vn.diachido", "org.springframework");
    }

    @Test
    void badVariablesHaveACode() {
        for (Map<String, ?> variables :
                List.of(
                        Map.of("a", Map.of("search", List.of())),
                        Map.of("a", "x"),
                        Map.of("a", Map.of("nope", 1)),
                        Map.of("a", Map.of("intersects", "x")))) {
            JsonNode answer =
                    UnitServer.get()
                            .graphQl(
                                    "query ($a: UnitFilter) { units(where: $a) { totalCount } }",
                                    variables);
            assertThat(answer.at("/errors/0/extensions/code").asString())
                    .as(variables.toString())
                    .isEqualTo("BAD_INPUT");
        }
    }

    @Test
    void whatIsTooLargeHasACode() {
        assertThat(code(Map.of("search", "a".repeat(101)))).isEqualTo("TOO_LARGE");
        assertThat(code(Map.of("code", java.util.Collections.nCopies(201, "00001"))))
                .isEqualTo("TOO_LARGE");
        Map<String, ?> nested = Map.of("search", "a");
        for (int i = 0; i < 10; i++) {
            nested = Map.of("not", nested);
        }
        assertThat(code(nested)).isEqualTo("TOO_COMPLEX");
    }

    @Test
    void aPositionBeyondAllNumbersHasACode() {
        String document =
                "{ units(where: {intersects: {type: \"Polygon\", coordinates: [[[1e999, 21],"
                        + " [106, 21], [106, 22], [1e999, 21]]]}}) { totalCount } }";
        JsonNode answer = UnitServer.get().graphQl(document);
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
    }

    private static String code(Map<String, ?> where) {
        return UnitServer.get()
                .graphQl(
                        "query ($a: UnitFilter) { units(where: $a) { totalCount } }",
                        Map.of("a", where))
                .at("/errors/0/extensions/code")
                .asString();
    }

    @Test
    void messagesAreInTheAskersLanguage() {
        String document = "{ units(first: -1) { totalCount } }";
        TestServer server = UnitServer.get();
        assertThat(server.graphQl(document, Map.of(), "en").at("/errors/0/message").asString())
                .isEqualTo("first/last must be between 0 and 200.");
        assertThat(server.graphQl(document, Map.of(), "vi").at("/errors/0/message").asString())
                .isEqualTo("first/last phải nằm trong khoảng từ 0 đến 200.");
        assertThat(server.graphQl(document, Map.of(), "fr").at("/errors/0/message").asString())
                .isEqualTo("first/last phải nằm trong khoảng từ 0 đến 200.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "[{\"query\": \"{ __typename }\"}]",
                "{\"query\": 7}",
                "{\"variables\": {}}",
                "{\"query\": \"{ __typename }\", \"variables\": [1]}",
                "{\"query\": \"{ __typename }\", \"operationName\": {}}",
                "{\"query\": \"{ __typename }\", \"extensions\": \"x\"}",
                "null"
            })
    void aBadBodyIsRefused(String body) {
        for (String way : List.of("/graphql", "/%67raphql", "/graphql;a=b")) {
            HttpResponse<String> answer = post(way, body);
            assertThat(answer.statusCode()).as(way).isEqualTo(400);
            assertThat(answer.body())
                    .contains("\"BAD_INPUT\"", "Cần một đối tượng JSON")
                    .doesNotContain("Exception", "at vn.");
        }
    }

    @Test
    void membersOfABodyMayBeNull() {
        HttpResponse<String> answer =
                post(
                        "/graphql",
                        """
                        {"query": "{ __typename }", "variables": null, "operationName": null, "extensions": null}
                        """);
        assertThat(answer.body()).contains("\"Query\"");
    }

    private static HttpResponse<String> post(String way, String body) {
        TestServer server = UnitServer.get();
        return server.send(
                HttpRequest.newBuilder(server.address().resolve(way))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    @Test
    void aHugeBodyIsRefused() {
        HttpResponse<String> answer =
                post("/graphql", "{\"query\": \"" + " ".repeat(1 << 20) + "\"}");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("TOO_LARGE");
    }

    @Test
    void oneRefusedFieldLeavesTheOthers() {
        JsonNode answer =
                UnitServer.get()
                        .graphQl("{ a: units(first: -1) { totalCount } b: unit(id: 6) { name } }");
        assertThat(answer.at("/data/a").isNull()).isTrue();
        assertThat(answer.at("/data/b/name").asString()).isEqualTo("Định Hóa");
    }
}
