package vn.diachido.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.diachido.Diachido;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.map.BeaconEntity;

/** A hundred thousand rows of 600 characters go through a server that could not hold them. */
class LargeExportTest {

    private static final int ROWS = 100_000;

    /** What the application needs without them, and little more. */
    private static final String HEAP = "-Xmx96m";

    /** Prints the port it listens on. */
    static final class Server {

        private Server() {}

        @SuppressWarnings("SystemOut") // how the test hears of it
        public static void main(String[] arguments) {
            ConfigurableApplicationContext context =
                    new SpringApplicationBuilder(Diachido.class, BeaconEntity.class).run(arguments);
            System.out.println("PORT " + context.getEnvironment().getProperty("local.server.port"));
        }
    }

    @Test
    void streamsThroughASmallHeap() throws Exception {
        TestDatabase database = TestWorld.load("beacons");
        database.dsl()
                .execute(
                        "insert into beacon (name, lit, draft, note) select 'Đèn ' || i, true, false,"
                                + " repeat(md5(i::text), 19) from generate_series(1, "
                                + ROWS
                                + ") i");
        Process server = start(database);
        try (BufferedReader said = server.inputReader()) {
            String port = port(said);
            assertThat(size(port, "csv")).isGreaterThan(ROWS * 600L);
            assertThat(size(port, "geojson")).isGreaterThan(ROWS * 600L);
            assertThat(size(port, "xlsx")).isGreaterThan(1_000_000L);
            assertThat(size(port, "gpkg")).isGreaterThan(ROWS * 600L);
            assertThat(server.isAlive()).isTrue();
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static Process start(TestDatabase database) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                HEAP,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Server.class.getName(),
                                "--server.port=0",
                                "--spring.graphql.schema.locations=classpath:graphql/,classpath:beacon/"));
        database.properties().forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String port(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("PORT ")) {
                return line.substring("PORT ".length());
            }
        }
        throw new IllegalStateException("the server did not start");
    }

    /** Bytes of a whole file; a broken one ends in an exception. */
    private static long size(String port, String ending) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + "/export/beacons." + ending);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer =
                    client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (InputStream body = answer.body()) {
                return body.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
