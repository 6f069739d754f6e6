package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.UnitServer;

/** What a router of a federated graph asks. */
class EntitiesTest {

    private static final String QUESTION =
            """
            query ($of: [_Any!]!) {
              _entities(representations: $of) {
                __typename
                ... on Unit { id code parent { code } }
              }
            }
            """;

    private final TestServer server = UnitServer.get();

    @Test
    void describesItself() {
        String sdl = server.graphQl("{ _service { sdl } }").at("/data/_service/sdl").asString();
        assertThat(sdl).contains("type Unit @key(fields : \"id\"").contains("type Site @key");
        assertThat(sdl)
                .doesNotContain("type UnitCoverage @key")
                .doesNotContain("type DataSet @key");
    }

    @Test
    void answersEntitiesInTheOrderAsked() {
        String id =
                server.graphQl("{ unitByCode(code: \"05551\", level: COMMUNE) { id } }")
                        .at("/data/unitByCode/id")
                        .asString();
        JsonNode answer =
                ask(
                        List.of(
                                Map.of("__typename", "Unit", "id", "999999"),
                                Map.of("__typename", "Unit", "id", id),
                                Map.of("__typename", "Site", "id", "1"),
                                Map.of("__typename", "Unit", "id", id),
                                Map.of("__typename", "Unit", "id", "nonsense")));
        JsonNode entities = answer.at("/data/_entities");
        assertThat(entities.size()).isEqualTo(5);
        assertThat(entities.get(0).isNull()).isTrue();
        assertThat(entities.get(1).at("/code").asString()).isEqualTo("05551");
        assertThat(entities.get(1).at("/__typename").asString()).isEqualTo("Unit");
        assertThat(entities.get(1).at("/parent/code").asString()).isEqualTo("19");
        assertThat(entities.get(2).isNull()).isTrue();
        assertThat(entities.get(3)).isEqualTo(entities.get(1));
        assertThat(entities.get(4).isNull()).isTrue();
    }

    @Test
    void refusesWhatIsNoEntity() {
        for (Map<String, String> wrong :
                List.of(
                        Map.of("__typename", "UnitCoverage", "id", "1"),
                        Map.of("__typename", "Lost", "id", "1"),
                        Map.of("__typename", "DataSet", "id", "1"),
                        Map.of("__typename", "Unit"))) {
            assertThat(ask(List.of(wrong)).at("/errors/0/extensions/code").asString())
                    .as("%s", wrong)
                    .isEqualTo("BAD_INPUT");
        }
    }

    private JsonNode ask(List<Map<String, String>> representations) {
        return server.graphQl(QUESTION, Map.of("of", representations));
    }
}
