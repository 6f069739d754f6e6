package vn.diachido.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;

/** A router of federated graphs asks the server and a second graph, which knows stars of sites. */
class FederationTest {

    private static final Path FRONT_END = Path.of("src/main/frontend");

    /** The other graph names four sites; the third is unknown here. */
    private static final String BEST = "{ best { stars id name unit { fullName } } }";

    private static final String BOARDS =
            """
            {
              sites(first: 3, where: {redAddress: true}) {
                totalCount
                nodes { id stars boards { code site { name stars } } }
              }
            }
            """;

    private static final int WITHDRAWN = 3;
    private static final String LONG = "{ sites(first: 40) { nodes { id stars name address } } }";

    @Test
    void routerJoinsBothGraphs() throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(FRONT_END.resolve("node_modules/@graphql-hive/gateway-runtime")),
                "the packages of the front end are not installed");
        List<JsonNode> answers;
        try (TestServer server = TestServer.over(TestWorld.load("units", "everything"))) {
            answers = route(server, BEST, BOARDS, LONG);
        }
        assertThat(answers).hasSize(3);
        assertEntitiesComeAtOnce(answers.get(0));
        assertBoardsComeThroughSites(answers.get(1));
        assertThat(answers.get(2).at("/answer/data/sites/nodes"))
                .hasSize(40 - WITHDRAWN)
                .allSatisfy(site ->
                        assertThat(site.at("/stars").asInt())
                                .isEqualTo(site.at("/id").asInt() % 10));
    }

    private static void assertEntitiesComeAtOnce(JsonNode best) {
        JsonNode sites = best.at("/answer/data/best");
        assertThat(sites)
                .isEqualTo(
                        json(
                                """
                                [
                                  {"stars": 3, "id": "3", "name": "Hang 3", "unit": {"fullName": "Phường Định Hóa"}},
                                  {"stars": 1, "id": "1", "name": "Chùa 1", "unit": {"fullName": "Xã Đình Hoa"}},
                                  null,
                                  {"stars": 2, "id": "2", "name": "Nhà bia 2", "unit": {"fullName": "Xã Văn Lang"}}
                                ]
                                """));
        assertThat(best.at("/asked")).isEqualTo(json("[4]"));
    }

    private static void assertBoardsComeThroughSites(JsonNode boards) {
        assertThat(boards.at("/answer"))
                .isEqualTo(
                        json(
                                """
                                {"data": {"sites": {"totalCount": 19, "nodes": [
                                  {"id": "2", "stars": 2, "boards": [
                                    {"code": "ZZZZZZZZZZ2", "site": {"name": "Nhà bia 2", "stars": 2}}]},
                                  {"id": "4", "stars": 4, "boards": [
                                    {"code": "ZZZZZZZZZZ4", "site": {"name": "Căn cứ 4", "stars": 4}}]},
                                  {"id": "6", "stars": 6, "boards": [
                                    {"code": "ZZZZZZZZZZ6", "site": {"name": "Chùa 6", "stars": 6}}]}
                                ]}}}
                                """));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static List<JsonNode> route(TestServer server, String... documents)
            throws IOException, InterruptedException {
        ProcessBuilder command =
                new ProcessBuilder("node", "federation.mjs", server.address() + "/graphql");
        command.command().addAll(List.of(documents));
        // A key in it would make the router report to its makers.
        command.environment().keySet().retainAll(Set.of("PATH"));
        Process router = command.directory(FRONT_END.toFile()).redirectErrorStream(true).start();
        String said = new String(router.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(router.waitFor()).as(said).isZero();
        return said.lines().map(JsonMapper.shared()::readTree).toList();
    }
}
