package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.UnitServer;

/** What asks for too much is refused with a code, and the server answers on. */
class LimitsTest {

    private static final TestServer SERVER = UnitServer.get();

    @AfterEach
    void serverIsWell() {
        assertThat(SERVER.graphQl("{ unit(id: 6) { name } }").at("/data/unit/name").asString())
                .isEqualTo("Định Hóa");
    }

    private static String code(String document) {
        return code(SERVER.graphQl(document));
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("");
    }

    private static String repeat(int count, String part) {
        return IntStream.range(0, count)
                .mapToObj(i -> part.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }

    private static HttpResponse<String> post(String body) {
        return SERVER.send(
                HttpRequest.newBuilder(SERVER.address().resolve("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    @Test
    void depth() {
        String deep = "{ unit(id: 6) { " + "parent { ".repeat(30) + "id" + " }".repeat(30) + " } }";
        assertThat(code(deep)).isEqualTo("TOO_COMPLEX");
        assertThat(code("{ a ".repeat(4_000))).isEqualTo("TOO_COMPLEX");
        assertThat(
                        code(
                                "{ units(where: "
                                        + "{not: ".repeat(400)
                                        + "{}"
                                        + "}".repeat(400)
                                        + ") { totalCount } }"))
                .isEqualTo("TOO_COMPLEX");
    }

    @Test
    void breadth() {
        assertThat(code("{ unit(id: 6) { " + "name ".repeat(2_000) + " } }"))
                .isEqualTo("TOO_COMPLEX");
        assertThat(code("{ " + repeat(40, "a#: unit(id: #) { id }") + " }"))
                .isEqualTo("TOO_COMPLEX");
        assertThat(code("{ unit(id: 6) { " + repeat(150, "a#: name") + " } }"))
                .isEqualTo("TOO_COMPLEX");
        assertThat(code("{ unit(id: 6) { " + repeat(6_000, "name") + " } }"))
                .isEqualTo("TOO_COMPLEX");
        assertThat(code("{ unit(id: 6) { name } } #" + "x".repeat(200_000))).isEqualTo("TOO_LARGE");
    }

    @Test
    void fragmentsThatMultiply() {
        String bomb =
                "{ unit(id: 6) { ...f0 } } "
                        + repeat(
                                18,
                                "fragment f# on Unit { a: parent { ...g# } b: parent { ...g# } }")
                        + repeat(18, " fragment g# on Unit { ...h# }")
                        + IntStream.range(0, 18)
                                .mapToObj(
                                        i -> " fragment h%d on Unit { ...f%d }".formatted(i, i + 1))
                                .collect(Collectors.joining());
        assertThat(code(bomb)).isEqualTo("TOO_COMPLEX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ unit(id: 6) { ...a } } fragment a on Unit { parent { ...a } }",
                "{ unit(id: 6) { ...a } } fragment a on Unit { ...b } fragment b on Unit { ...a }",
                "{ unit(id: 6) { ...a ...a } } fragment a on Unit { ...a }"
            })
    void fragmentsInCycles(String document) {
        assertThat(code(document)).isEqualTo("BAD_INPUT");
    }

    @Test
    void deepIntrospection() {
        String types =
                "{ __schema { types { "
                        + "fields { type { ".repeat(4)
                        + "name"
                        + " } }".repeat(4)
                        + " } } }";
        assertThat(code(types)).isEqualTo("TOO_COMPLEX");
        assertThat(
                        code(
                                "{ __schema { types { "
                                        + "fields { type { ".repeat(15)
                                        + "name"
                                        + " } }".repeat(15)
                                        + " } } }"))
                .isEqualTo("TOO_COMPLEX");
        assertThat(code("{ " + repeat(20, "a#: __schema { types { name } }") + " }"))
                .isEqualTo("TOO_COMPLEX");
    }

    @Test
    void manyVariables() {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            variables.put("v" + i, i);
        }
        assertThat(SERVER.graphQl("{ unit(id: 6) { name } }", variables).has("errors")).isFalse();
        for (int i = 50_000; i < 1_000_000; i++) {
            variables.put("v" + i, i);
        }
        HttpResponse<String> refused =
                post(
                        JsonMapper.shared()
                                .writeValueAsString(
                                        Map.of("query", "{ __typename }", "variables", variables)));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(code("query (" + repeat(2_000, "$v#: Int") + ") { __typename }"))
                .isEqualTo("TOO_COMPLEX");
    }

    @Test
    void hugeBodies() {
        HttpResponse<String> refused =
                post("{\"query\": \"{ __typename }\", \"x\": \"" + "x".repeat(20 << 20) + "\"}");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("\"TOO_LARGE\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"query\": \"{ __typename }\"}, {\"query\": \"{ __typename }\"}]",
                "{\"query\": \"{ __typename }\"",
                "{\"query\": null}",
                "{\"query\": \"{ __typename }\", \"variables\": [1]}",
                "{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": 7}}",
                "{\"extensions\": {\"persistedQuery\": {\"sha256Hash\": \"../../etc/passwd\"}}}",
                "{\"extensions\": {\"persistedQuery\": {}}}",
                "\u0000"
            })
    void nonsense(String body) {
        HttpResponse<String> answer = post(body);
        assertThat(answer.statusCode()).isIn(200, 400);
        assertThat(answer.body())
                .contains("\"BAD_INPUT\"")
                .doesNotContain("\"data\"", "Exception", "at vn.");
    }

    @Test
    void nestedJson() {
        HttpResponse<String> answer =
                post("{\"query\": \"{ __typename }\", \"variables\": " + "{\"a\":".repeat(50_000));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void unknownDigestsAreRefusedCheaply() {
        for (int i = 0; i < 1_000; i++) {
            HttpResponse<byte[]> answer =
                    SERVER.get(
                            "/graphql?extensions="
                                    + TestServer.encode(
                                            "{\"persistedQuery\":{\"sha256Hash\":\"%064x\"}}"
                                                    .formatted(i)));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }
}
