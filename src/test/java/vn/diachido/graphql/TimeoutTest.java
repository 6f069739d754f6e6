package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.Diachido;
import vn.diachido.StatementLog;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;

/** A statement that takes too long is stopped by PostgreSQL and answered with a code. */
class TimeoutTest {

    @Test
    void aStatementThatWaitsTooLongIsATimeout() throws Exception {
        TestDatabase database = TestWorld.load("units");
        try (TestServer server =
                        TestServer.over(
                                database,
                                List.of(Diachido.class, StatementLog.Logging.class),
                                "--diachido.limits.time=2s",
                                "--management.server.port=0");
                Connection other = database.dataSource().getConnection();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("lock table unit.version in access exclusive mode");
            StatementLog.clear();
            JsonNode refused =
                    server.graphQl(
                            "{ a: unit(id: 6) { name } b: unit(id: 6) { name } c: unit(id: 6) {"
                                    + " name } }");
            assertThat(refused.at("/errors"))
                    .hasSize(3)
                    .allSatisfy(error ->
                            assertThat(error.at("/extensions/code").asString())
                                    .isEqualTo("TIMEOUT"));
            assertThat(StatementLog.statements())
                    .as("the time is that of the whole request")
                    .hasSize(1);
            assertThat(running(database)).as("statements that still run").isZero();
            assertThat(server.get("/tiles/units/7/101/56.mvt").statusCode()).isEqualTo(503);
            assertThat(health(server)).contains("\"UP\"");
            other.rollback();
            assertThat(server.graphQl("{ unit(id: 6) { name } }").at("/data/unit/name").asString())
                    .isEqualTo("Định Hóa");
        }
    }

    private static int running(TestDatabase database) {
        return database.asApplication()
                .fetchSingle(
                        "select count(*)::int from pg_stat_activity where datname ="
                                + " current_database() and state = 'active' and pid <>"
                                + " pg_backend_pid() and wait_event_type = 'Lock'")
                .into(int.class);
    }

    private static String health(TestServer server) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://127.0.0.1:"
                                                            + server.property(
                                                                    "local.management.port")
                                                            + "/actuator/health"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
