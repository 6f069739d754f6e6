package vn.diachido.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardRepository;
import vn.diachido.board.Scans;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.cluster.ApplicationDatabase;
import vn.diachido.database.cluster.PrivateCluster;
import vn.diachido.site.revision.Change;
import vn.diachido.site.revision.Kind;
import vn.diachido.site.revision.Publication;

/** While the database is down, whoever scans a board is led on and sees the page. */
class DatabaseDownTest {

    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14) Mobile";

    /** Where the user that PostgreSQL runs as can go. */
    private static final Path CLUSTER =
            Path.of(System.getProperty("java.io.tmpdir"))
                    .resolve("test-down-" + ProcessHandle.current().pid());

    @TempDir private Path folder;

    @AfterAll
    static void clear() throws IOException {
        try (Stream<Path> tree = Files.walk(CLUSTER)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private TestServer start(PrivateCluster cluster) {
        ApplicationDatabase.ensure(cluster, "down");
        TestDatabase database = TestDatabase.in(cluster, "down");
        TestServer server =
                TestServer.over(
                        database,
                        "--diachido.data=" + folder,
                        "--spring.datasource.hikari.connection-timeout=250");
        database.dsl().execute(TestWorld.text("/world/units.sql"));
        database.dsl()
                .execute(
                        "insert into site.site (id, slug, name, unit_id, unit_basis, source_key, data_set_id)"
                                + " overriding system value values (101, 'a', 'Đình A', 6, 'POSITION', 'a', 1),"
                                + " (102, 'b', 'Đình B', 6, 'POSITION', 'b', 1),"
                                + " (103, 'c', 'Đình C', 6, 'POSITION', 'c', 1)");
        return server;
    }

    @Test
    void aVisitorIsLedOnAndSeesThePageAsItWasLast() throws IOException {
        PrivateCluster cluster = PrivateCluster.start(CLUSTER, Map.of("fsync", "off"));
        try (TestServer server = start(cluster)) {
            BoardCode seen = server.bean(BoardRepository.class).issue(101L);
            BoardCode unseen = server.bean(BoardRepository.class).issue(102L);
            String page = text(server.get("/vi/sites/a?board=" + seen));
            assertThat(page).contains("Đình A", "Bảng " + seen.grouped());
            assertThat(server.get(seen.path()).statusCode()).isEqualTo(302);

            assertThat(text(server.get("/vi/sites/c"))).contains("Đình C");
            server.bean(Publication.class)
                    .withdraw(103, new Change(Kind.WITHDRAWN, null, "Đã dời đi"));

            cluster.close();
            assertThat(server.get("/vi/sites/c").statusCode()).isGreaterThanOrEqualTo(500);
            HttpResponse<byte[]> led =
                    server.get(seen.path(), "User-Agent", PHONE, "Accept-Language", "en");
            assertThat(led.statusCode()).isEqualTo(302);
            String location = led.headers().firstValue("Location").orElseThrow();
            assertThat(location).isEqualTo("/en/sites/a?board=" + seen);
            assertThat(text(server.get(location)))
                    .contains("Đình A", "The board " + seen.grouped());
            assertThat(text(server.get("/vi/sites/a?board=" + seen))).isEqualTo(page);
            assertThat(server.get(unseen.path()).statusCode()).isGreaterThanOrEqualTo(500);
            server.bean(Scans.class).flush();
        }
    }

    @Test
    void soManyAnswersAreKeptAndNoLongOnes() throws IOException {
        KeptAnswers kept = new KeptAnswers(folder.toString());
        kept.keep("a", "1");
        kept.keep("a", "2");
        kept.keep("b", "x".repeat(200_001));
        assertThat(kept.find("a")).contains("2");
        assertThat(kept.find("b")).isEmpty();
        assertThat(new KeptAnswers(folder.toString()).find("a")).contains("2");
        kept.forget("a");
        assertThat(kept.find("a")).isEmpty();
        assertThat(new KeptAnswers("").find("a")).isEmpty();
        KeptAnswers few = new KeptAnswers(folder.toString(), 50);
        for (int i = 0; i < 60; i++) {
            few.keep("name " + i, "");
        }
        few.keep("name 1", "anew");
        assertThat(few.find("name 1")).contains("anew");
        try (Stream<Path> files = Files.list(folder.resolve("pages"))) {
            assertThat(files.count()).isEqualTo(50);
        }
    }
}
