package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.Diachido;
import vn.diachido.StatementLog;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;

/** What is one too many is refused with a code, and the database does not hear of it. */
class CheapRefusalTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TestServer SERVER =
            TestServer.over(
                    TestWorld.load("units"),
                    List.of(Diachido.class, StatementLog.Logging.class),
                    "--management.server.port=0");

    /**
     * @param allowed asks for as much as is allowed, {@code refused} for one more
     */
    record Limit(String name, String code, String allowed, String refused) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void forget() {
        StatementLog.clear();
    }

    @AfterEach
    void theHealthProbeIsAnswered() throws Exception {
        HttpRequest probe =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + SERVER.property("local.management.port")
                                                + "/actuator/health/liveness"))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(probe, BodyHandlers.ofString()).body()).contains("\"UP\"");
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String many(int count, String part) {
        return IntStream.range(0, count)
                .mapToObj(i -> part.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }

    private static String deep(int levels) {
        int parents = levels - 2;
        return "{ unit(id: 6) { " + "parent { ".repeat(parents) + "id" + " }".repeat(parents + 2);
    }

    static List<Limit> limits() {
        return List.of(
                new Limit("depth", "TOO_COMPLEX", deep(12), deep(13)),
                new Limit(
                        "aliases",
                        "TOO_COMPLEX",
                        "{ unit(id: 6) { " + many(30, "a#: name") + " } }",
                        "{ unit(id: 6) { " + many(31, "a#: name") + " } }"),
                new Limit(
                        "root fields",
                        "TOO_COMPLEX",
                        "{ " + many(20, "a#: unit(id: 6) { id }") + " }",
                        "{ " + many(21, "a#: unit(id: 6) { id }") + " }"),
                new Limit(
                        "tokens",
                        "TOO_COMPLEX",
                        "{ unit(id: 6) { id } units(where: {code: ["
                                + many(4_900, "\"#\"")
                                + "]}) "
                                + "{ totalCount } }",
                        "{ unit(id: 6) { id } units(where: {code: ["
                                + many(5_000, "\"#\"")
                                + "]}) "
                                + "{ totalCount } }"),
                new Limit(
                        "cost",
                        "TOO_COMPLEX",
                        "{ units(first: 49) { nodes { children(first: 200) { id } } } }",
                        "{ units(first: 50) { nodes { children(first: 200) { id } } } }"),
                new Limit(
                        "page",
                        "OUT_OF_RANGE",
                        "{ units(first: 200) { nodes { id } } }",
                        "{ units(first: 201) { nodes { id } } }"));
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("");
    }

    @ParameterizedTest
    @MethodSource("limits")
    void oneTooManyIsRefusedWithoutSql(Limit limit) {
        assertThat(code(SERVER.graphQl(limit.refused))).isEqualTo(limit.code);
        assertThat(StatementLog.statements()).isEmpty();
        assertThat(code(SERVER.graphQl(limit.allowed))).isNotEqualTo(limit.code);
    }

    @Test
    void theStatementLogHearsWhatIsRead() {
        SERVER.graphQl("{ unit(id: 6) { id } }");
        assertThat(StatementLog.statements()).isNotEmpty();
    }

    @Test
    void aBodyOfAMegabyteIsReadAndAByteMoreIsNot() {
        String head = "{\"query\": \"{ __typename }\", \"x\": \"";
        String tail = "\"}";
        String filling = "x".repeat((1 << 20) - head.length() - tail.length());
        assertThat(post(head + filling + tail).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = post(head + filling + "x" + tail);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(code(JSON.readTree(refused.body()))).isEqualTo("TOO_LARGE");
        assertThat(StatementLog.statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1: { __typename }",
                "3: { unit(id: 6) { id name } }",
                "52: { units { nodes { id } } }",
                "22: { units(last: 20) { nodes { id } } }",
                "2: { units(first: 0) { nodes { id } } }",
                "11: { units { totalCount } }",
                "11: { unit(id: 6) { boundary } }",
                "12: { unit(id: 6) { ancestors { id } } }",
                "202: { unit(id: 6) { children { id } } }",
                "4: query Q { unit(id: 6) { ...f ... on Unit { code } } } fragment f on Unit { id"
                        + " name }",
                "3: { unit(id: 6) { id name @skip(if: true) } }",
                "3: { _entities(representations: [{__typename: \"Unit\", id: \"6\"}]) { ... on Unit"
                        + " { id name } } }",
            })
    void theCostOfAnOperationIsToldWithItsAnswer(String costly) {
        String[] parts = costly.split(": ", 2);
        JsonNode answer = SERVER.graphQl(parts[1]);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.at("/extensions/cost").asInt()).isEqualTo(Integer.parseInt(parts[0]));
    }

    @Test
    void aVariableSaysHowMuchAPageCosts() {
        String document =
                "query ($n: Int = 30, $m: Int) { units(first: $n) { nodes { children(first: $m) {"
                        + " id } } } }";
        assertThat(cost(document, Map.of("m", 10))).isEqualTo(2 + 30 * 11);
        assertThat(cost(document, Map.of("n", 2, "m", 3))).isEqualTo(2 + 2 * 4);
        assertThat(cost(document, Map.of("n", 40))).isEqualTo(2 + 40 * 201);
        StatementLog.clear();
        JsonNode refused = SERVER.graphQl(document, Map.of("n", 100), "en");
        assertThat(code(refused)).isEqualTo("TOO_COMPLEX");
        assertThat(refused.at("/errors/0/message").asString()).contains("20,102", "10,000");
        assertThat(refused.at("/extensions/cost").asInt()).isEqualTo(20_102);
        assertThat(StatementLog.statements()).isEmpty();
        for (Object wrong : new Object[] {"x", -1, 1e300, List.of(1), Map.of(), true}) {
            assertThat(code(SERVER.graphQl(document, Map.of("n", wrong, "m", 1))))
                    .isIn("BAD_INPUT", "OUT_OF_RANGE");
        }
    }

    @Test
    void anOperationIsCountedByItsOwnName() {
        String document =
                "query A { units(first: 100) { nodes { children { id } } } } query B { unit(id: 6)"
                        + " { id } }";
        assertThat(code(named(document, "A"))).isEqualTo("TOO_COMPLEX");
        assertThat(named(document, "B").at("/extensions/cost").asInt()).isEqualTo(2);
        assertThat(code(named(document, "C"))).isEqualTo("BAD_INPUT");
    }

    private static JsonNode named(String document, String operation) {
        return JSON.readTree(
                post(JSON.writeValueAsString(Map.of("query", document, "operationName", operation)))
                        .body());
    }

    private static int cost(String document, Map<String, ?> variables) {
        JsonNode answer = SERVER.graphQl(document, variables);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/extensions/cost").asInt();
    }

    private static HttpResponse<String> post(String body) {
        return SERVER.send(
                HttpRequest.newBuilder(SERVER.address().resolve("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }
}
