package vn.diachido.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diachido.Diachido;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.map.BeaconEntity;

/** A client that goes away in the middle leaves nothing running and nothing lying about. */
class AbandonedExportTest {

    private static final int ROWS = 50_000;

    /** Looks twenty times a second. */
    private static final int LOOKS = 600;

    private static TestDatabase database;
    private static TestServer server;

    @BeforeAll
    static void start() {
        database = TestWorld.load("beacons");
        database.dsl()
                .execute(
                        "insert into beacon (name, lit, draft, note) select 'Đèn ' || i, true, false,"
                                + " repeat(md5(i::text), 19) from generate_series(1, "
                                + ROWS
                                + ") i");
        server =
                TestServer.over(
                        database,
                        List.of(Diachido.class, BeaconEntity.class),
                        "--spring.graphql.schema.locations=classpath:graphql/,classpath:beacon/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest request(String ending) {
        URI address = URI.create(server.address() + "/export/beacons." + ending);
        return HttpRequest.newBuilder(address).build();
    }

    private static int readingSessions() {
        return database.asApplication()
                .fetchSingle(
                        "select count(*) from pg_stat_activity where datname = current_database()"
                                + " and pid <> pg_backend_pid() and state <> 'idle'"
                                + " and query like '%beacon%'")
                .get(0, int.class);
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        for (int look = 0; look < LOOKS; look++) {
            if (condition.call()) {
                return;
            }
            database.dsl().execute("select pg_sleep(0.05)");
        }
        throw new AssertionError("waited in vain until " + what);
    }

    @Test
    void theStatementEndsWithTheRequest() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer =
                    client.send(request("csv"), BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("X-Total-Count").orElseThrow())
                    .isEqualTo(
                            database.dsl()
                                    .fetchSingle("select count(*) from beacon where not draft")
                                    .get(0, String.class));
            try (InputStream body = answer.body()) {
                assertThat(body.read()).isPositive();
                assertThat(readingSessions()).isEqualTo(1);
            }
            await("the statement is gone", () -> readingSessions() == 0);
        }
    }

    @Test
    void theFileBesideGoesToo() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            CompletableFuture<HttpResponse<byte[]>> answer =
                    client.sendAsync(request("gpkg"), BodyHandlers.ofByteArray());
            await("it is written", () -> !GeoPackageFolders.ofThisProcess().isEmpty());
            answer.cancel(true);
            client.shutdownNow();
            await("the file is gone", () -> GeoPackageFolders.ofThisProcess().isEmpty());
            await("the statement is gone", () -> readingSessions() == 0);
        }
    }
}
