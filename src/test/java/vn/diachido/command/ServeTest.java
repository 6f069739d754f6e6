package vn.diachido.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.diachido.database.jooq.query.Tables.SECRET;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.cluster.ClusterFolders;

/** The application as a person starts and stops it. */
class ServeTest {

    private static final String COUNT_UNITS = "select count(*) from unit.unit";

    private static final Pattern TOTAL_COUNT = Pattern.compile("\"totalCount\"\\s*:\\s*(\\d+)");

    @RegisterExtension private final ClusterFolders folders = new ClusterFolders();

    @Test
    void servesBesideAnImportUntilItIsTerminated() throws Exception {
        Path folder = folders.create();
        try (CommandProcess server = serve(folder, "--empty")) {
            URI address = address(server);
            assertThat(count(address)).isEqualTo(0);

            assertThat(probe(folder, COUNT_UNITS)).isEqualTo("answer: 0");
            assertThat(count(address)).isEqualTo(0);

            server.signal("TERM");
            server.end();
            assertThat(server.said()).noneMatch(line -> line.contains("ERROR"));
        }
        assertThat(running(folder)).doesNotExist();
    }

    @Test
    void fillsAnEmptyDatabaseAndStopsItAtCtrlC() throws Exception {
        Path folder = folders.create();
        try (CommandProcess server = serve(folder)) {
            assertThat(count(address(server))).isPositive();

            server.signal("INT");
            server.end();
        }
        assertThat(running(folder)).doesNotExist();
    }

    @Test
    void servesFromADatabaseElsewhere() throws Exception {
        Path folder = folders.create();
        TestDatabase elsewhere = TestDatabase.create();
        try (CommandProcess server =
                CommandProcess.start(
                        Map.of(
                                "SPRING_DATASOURCE_URL", elsewhere.url(),
                                "SPRING_DATASOURCE_USERNAME", elsewhere.user(),
                                "SPRING_DATASOURCE_PASSWORD", elsewhere.password()),
                        "serve",
                        "--empty",
                        "--port",
                        Integer.toString(freePort()),
                        "--data",
                        folder.toString())) {
            assertThat(count(address(server))).isEqualTo(0);
            assertThat(elsewhere.dsl().fetchCount(SECRET)).isPositive();

            server.signal("TERM");
            server.end();
        }
        assertThat(folder.resolve("postgres")).doesNotExist();
    }

    @Test
    void startThatIsInterruptedLeavesNothingInTheWay() throws Exception {
        Path folder = folders.create();
        try (CommandProcess server = serve(folder)) {
            server.await("Making a PostgreSQL");

            server.signal("TERM");
            server.end();

            assertThat(server.said()).noneMatch(line -> line.contains("Ready"));
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.notExists(running(folder)));
        assertThat(probe(folder, COUNT_UNITS)).isEqualTo("answer: 0");
    }

    @Test
    void startThatFailsSaysWhyOnceAndNothingElse() throws Exception {
        Path file = Files.writeString(folders.create().resolve("file"), "");
        try (CommandProcess server = serve(file, "--empty")) {
            assertThat(server.end()).isEqualTo(1);

            assertThat(server.said()).filteredOn(line -> line.contains("is a file")).hasSize(1);
            assertThat(server.said()).noneMatch(line -> line.contains("bean"));
        }
    }

    @Test
    void importAloneStartsAndStopsTheDatabaseAndHasNoTimeLimit() throws Exception {
        Path folder = folders.create();

        assertThat(probe(folder, "show statement_timeout")).isEqualTo("answer: 0");

        assertThat(running(folder)).doesNotExist();
        assertThat(folder.resolve("postgres/PG_VERSION")).exists();
    }

    @Test
    void refusedImportSaysWhyAndFails() throws Exception {
        String folder = folders.create().toString();
        try (CommandProcess refused =
                CommandProcess.start("import", "probe", "refuse", "--data", folder)) {
            assertThat(refused.end()).isEqualTo(1);
            assertThat(refused.said()).contains("There is nothing to import.");
            assertThat(refused.said()).noneMatch(line -> line.startsWith("\tat "));
        }
    }

    private static Path running(Path folder) {
        return folder.resolve("postgres/postmaster.pid");
    }

    private static URI address(CommandProcess server) throws IOException {
        String line = server.await("Ready");
        return URI.create(line.substring(line.indexOf("http://")));
    }

    private static int count(URI address) throws Exception {
        String answer = ask(address.resolve("/graphql"), "{ units { totalCount } }");
        Matcher count = TOTAL_COUNT.matcher(answer);
        assertThat(count.find()).as(answer).isTrue();
        return Integer.parseInt(count.group(1));
    }

    private static CommandProcess serve(Path folder, String... more) throws IOException {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(more, 0, arguments, 5, more.length);
        arguments[0] = "serve";
        arguments[1] = "--port";
        arguments[2] = Integer.toString(freePort());
        arguments[3] = "--data";
        arguments[4] = folder.toString();
        return CommandProcess.start(arguments);
    }

    private static String probe(Path folder, String question) throws IOException {
        try (CommandProcess probe =
                CommandProcess.start("import", "probe", question, "--data", folder.toString())) {
            String answer = probe.await("answer: ");
            assertThat(probe.end()).isZero();
            return answer;
        }
    }

    private static String ask(URI address, String document) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"query\":\"" + document + "\"}"))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
