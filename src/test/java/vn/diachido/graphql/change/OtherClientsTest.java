package vn.diachido.graphql.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;

/** Following changes with the clients of those who wrote the protocols. */
class OtherClientsTest {

    private static final Path FRONT_END = Path.of("src/main/frontend");
    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestRows ROWS = new TestRows(DATABASE.dsl(), "clients");
    private static final TestServer SERVER =
            TestServer.over(DATABASE, "--diachido.subscriptions.keep-alive=300ms");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({"ws, graphql-ws", "sse, graphql-sse"})
    void asksFollowsAndCompletes(String protocol, String library)
            throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(FRONT_END.resolve("node_modules").resolve(library)),
                "the packages of the front end are not installed");
        Process client = start(protocol);
        try (BufferedReader told = client.inputReader()) {
            assertThat(told.readLine()).isEqualTo("Định Hóa");
            assertThat(told.readLine()).isEqualTo("READY -");
            assertThat(open().value()).isEqualTo(1);
            ROWS.site(protocol).insert();
            assertThat(told.readLine()).isEqualTo("CHANGED Đình " + protocol);
            assertThat(told.readLine()).isEqualTo("completed");
            awaitNoneOpen();
            client.outputWriter().append("\n").close();
            assertThat(told.readLine()).isEqualTo("Định Hóa");
            assertThat(told.readLine()).isNull();
            assertThat(client.waitFor()).isZero();
        } finally {
            client.destroy();
        }
    }

    private static Process start(String protocol) throws IOException {
        return new ProcessBuilder("node", "clients.mjs", protocol, SERVER.address() + "/graphql")
                .directory(FRONT_END.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static Gauge open() {
        return SERVER.bean(MeterRegistry.class).get(ChangeFeed.OPEN).gauge();
    }

    private static void awaitNoneOpen() {
        while (open().value() > 0) {
            Thread.yield();
        }
    }
}
