package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** What the administrator's token opens. */
class AdministratorTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static String bearer = "";

    private static TestServer server;

    @BeforeAll
    static void start() {
        TestDatabase database = TestWorld.load("units");
        bearer = new TestAccounts(database).bearer(Role.ADMINISTRATOR);
        server = TestServer.over(database);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theAdministratorSeesHowAnAnswerWasRead() {
        JsonNode explain = ask(bearer).at("/extensions/explain/0");
        assertThat(explain.at("/path").asString()).isEqualTo("unitByCode");
        assertThat(explain.at("/sql").asString()).startsWith("select").doesNotContain("05551");
        assertThat(explain.at("/plan/0/Execution Time").isNumber()).isTrue();
        assertThat(explain.at("/plan/0/Planning Time").isNumber()).isTrue();
    }

    @Test
    void thePublicIsNotToldHow() {
        JsonNode answer = ask(null);
        assertThat(answer.at("/data/unitByCode/name").asString()).isEqualTo("Định Hóa");
        assertThat(answer.at("/extensions/explain").isMissingNode()).isTrue();
    }

    @Test
    void aWrongTokenIsNotTakenForThePublic() {
        for (String wrong :
                new String[] {"Bearer x", bearer.replace("Bearer", "Basic"), "", "Bearer"}) {
            assertThat(ask(wrong).at("/errors/0/extensions/code").asString())
                    .as(wrong)
                    .isEqualTo("NOT_ALLOWED");
            assertThat(server.get("/tiles/units/0/0/0.mvt", "Authorization", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(401);
        }
        assertThat(server.get("/tiles/units/0/0/0.mvt", "Authorization", bearer).statusCode())
                .isEqualTo(200);
    }

    @Test
    void entitiesAreExplainedToo() {
        JsonNode explain =
                ask(
                                bearer,
                                "{ _entities(representations: [{__typename: \\\"Unit\\\", id: \\\"6\\\"}])"
                                        + " { ... on Unit { name } } }")
                        .at("/extensions/explain/0");
        assertThat(explain.at("/path").asString()).isEqualTo("_entities");
        assertThat(explain.at("/sql").asString()).contains("unnest(");
        assertThat(explain.at("/plan/0/Execution Time").isNumber()).isTrue();
    }

    private static JsonNode ask(@Nullable String authorization) {
        return ask(authorization, "{ unitByCode(code: \\\"05551\\\", level: COMMUNE) { name } }");
    }

    private static JsonNode ask(@Nullable String authorization, String query) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.address().resolve("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"query\": \"%s\", \"extensions\": {\"explain\": true}}"
                                                .formatted(query)));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return JSON.readTree(server.send(request.build()).body());
    }
}
