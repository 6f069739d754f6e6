package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.diachido.Diachido;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.query.request.Statement;

/** Which reads keep their plan: those that read little whatever their values are. */
class PlanModeTest {

    private static final List<Statement> RAN = new CopyOnWriteArrayList<>();
    private static final String BY_BOX =
            "query ($box: Box!) { units(where: {box: $box}) { nodes { id } } }";

    private static TestServer server;

    /** Keeps what ran. */
    static class Listening {

        @Bean
        @Primary
        static Reads.Listener listener() {
            return (what, statement, nanoseconds) -> RAN.add(statement);
        }
    }

    @BeforeAll
    static void start() {
        server = TestServer.over(TestWorld.load("units"), List.of(Diachido.class, Listening.class));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aThingByItsKeyKeepsItsPlan() {
        assertThat(read("{ unit(id: 1) { id children { id } } }", Map.of()).keepsPlan()).isTrue();
    }

    @Test
    void aListWithoutAPlaceIsPlannedEachTime() {
        assertThat(read("{ units { nodes { id } } }", Map.of()).keepsPlan()).isFalse();
        assertThat(
                        read("{ units(where: {search: \"an\"}) { nodes { id } } }", Map.of())
                                .keepsPlan())
                .isFalse();
    }

    @Test
    void wordsKeepAPlanButInAWideBox() {
        String bySearch =
                "query ($words: String!) { units(where: {search: $words}) { totalCount } }";
        Statement letters = read(bySearch, Map.of("words", "an kh"));
        Statement word = read(bySearch, Map.of("words", "Thái"));
        assertThat(letters.keepsPlan()).isFalse();
        assertThat(word.keepsPlan()).isTrue();
        assertThat(read(bySearch, Map.of("words", "hà nội"))).isSameAs(word);
        assertThat(read(bySearch, Map.of("words", "x"))).isSameAs(letters);
        String inBox =
                "query ($box: Box!) { sites(where: {search: \"đình\", box: $box}) { totalCount } }";
        assertThat(read(inBox, box(102, 8, 110, 23)).keepsPlan()).isFalse();
        assertThat(read(inBox, box(105.5, 21.5, 105.7, 21.7)).keepsPlan()).isTrue();
    }

    @Test
    void aBoxDecidesByItsSize() {
        Statement small = read(BY_BOX, box(105.5, 21.5, 105.7, 21.7));
        Statement large = read(BY_BOX, box(102, 8, 110, 23));
        assertThat(small.keepsPlan()).isTrue();
        assertThat(large.keepsPlan()).isFalse();
        assertThat(read(BY_BOX, box(106, 22, 106.1, 22.2))).isSameAs(small);
        assertThat(read(BY_BOX, box(103, 9, 109, 20))).isSameAs(large);
    }

    @Test
    void aCircleDecidesByItsSize() {
        String near =
                "{ sites(where: {near: {longitude: 105.5, latitude: 21.5, meters: %s}}) { totalCount } }";
        assertThat(read(near.formatted("5000"), Map.of()).keepsPlan()).isTrue();
        assertThat(read(near.formatted("500000"), Map.of()).keepsPlan()).isFalse();
    }

    private static Map<String, Object> box(double west, double south, double east, double north) {
        return Map.of("box", Map.of("west", west, "south", south, "east", east, "north", north));
    }

    private static Statement read(String document, Map<String, ?> variables) {
        RAN.clear();
        assertThat(server.graphQl(document, variables).get("errors")).isNull();
        assertThat(RAN).hasSize(1);
        return RAN.getFirst();
    }
}
