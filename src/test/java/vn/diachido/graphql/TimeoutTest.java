package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;

/** A statement that takes too long is stopped by PostgreSQL and answered with a code. */
class TimeoutTest {

    @Test
    void aStatementThatWaitsTooLongIsATimeout() throws SQLException {
        TestDatabase database = TestWorld.load("units");
        try (TestServer server =
                        TestServer.over(
                                database,
                                "--spring.datasource.hikari.connection-init-sql=set statement_timeout"
                                        + " = 100");
                Connection other = database.dataSource().getConnection();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("lock table unit.version in access exclusive mode");
            JsonNode refused = server.graphQl("{ unit(id: 6) { name } }");
            assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("TIMEOUT");
            assertThat(server.get("/tiles/units/7/101/56.mvt").statusCode()).isEqualTo(503);
            other.rollback();
            assertThat(server.graphQl("{ unit(id: 6) { name } }").at("/data/unit/name").asString())
                    .isEqualTo("Định Hóa");
        }
    }
}
