package vn.diachido.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.board.Tables.BOARD_;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.graphql.change.Stream;

/** A code that leads nowhere yet is told by no exit: 23 of the 29 boards here lead to a site. */
class BoardAccessTest {

    private static final TestDatabase DATABASE = TestWorld.load("units", "everything");
    private static final TestServer SERVER = TestServer.over(DATABASE);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String free() {
        return DATABASE.dsl()
                .select(BOARD_.CODE)
                .from(BOARD_)
                .where(BOARD_.SITE_ID.isNull())
                .limit(1)
                .fetchSingle()
                .value1();
    }

    @Test
    void listsTellAssignedOnes() {
        JsonNode boards =
                SERVER.graphQl(
                                "{ boards(first: 50) { totalCount nodes { site { id } } facets { state {"
                                        + " count } } } }")
                        .at("/data/boards");
        assertThat(boards.at("/totalCount").asInt()).isEqualTo(21);
        assertThat(boards.at("/nodes").values()).hasSize(21).noneMatch(b -> b.at("/site").isNull());
        assertThat(
                        boards.at("/facets/state").values().stream()
                                .mapToInt(f -> f.at("/count").asInt()))
                .satisfies(
                        counts -> assertThat(counts.stream().mapToInt(i -> i).sum()).isEqualTo(21));
    }

    @Test
    void aFreeCodeIsNotFoundEvenByItself() {
        JsonNode answer =
                SERVER.graphQl(
                        "query ($code: String!) { boardByCode(code: $code) { id } }",
                        Map.of("code", free()));
        assertThat(answer.at("/data/boardByCode").isNull()).isTrue();
    }

    @Test
    void countedIdsFindNoFreeCode() {
        List<Map<String, String>> counted =
                java.util.stream.IntStream.rangeClosed(1, 40)
                        .mapToObj(id -> Map.of("__typename", "Board", "id", String.valueOf(id)))
                        .toList();
        JsonNode found =
                SERVER.graphQl(
                        "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Board { site {"
                                + " id } } } }",
                        Map.of("of", counted));
        assertThat(found.at("/data/_entities").values().stream().filter(b -> !b.isNull()))
                .hasSize(21)
                .noneMatch(b -> b.at("/site").isNull());
    }

    @Test
    void changesOfFreeCodesAreNotTold() {
        try (Stream stream =
                Stream.open(
                        SERVER.address(),
                        "subscription { boardChanged { kind board { site { id } } } }",
                        Map.of())) {
            stream.next();
            change("site_id is null");
            change("site_id = 2");
            assertThat(stream.next().at("/data/boardChanged/board/site/id").asString())
                    .isEqualTo("2");
        }
    }

    private static void change(String which) {
        DATABASE.dsl().execute("update board.board set issued_at = now() where " + which);
    }
}
