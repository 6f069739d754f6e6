package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.UnitServer;
import vn.diachido.database.TestDatabase;

class CanonicalFilterTest {

    private static final String QUERY =
            "query ($where: SiteFilter!) { filter(of: {sites: $where}) { hash where } }";

    private static JsonNode keep(TestServer server, Object where) {
        return server.graphQl(QUERY, Map.of("where", where));
    }

    private static JsonNode kept(String literal) {
        JsonNode answer =
                UnitServer.get().graphQl("{ filter(of: {sites: " + literal + "}) { hash where } }");
        assertThat(answer.get("errors")).isNull();
        return answer.get("data").get("filter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | {}",
                "{search: \"đình\", redAddress: true} | {\"redAddress\":true,\"search\":\"đình\"}",
                "{redAddress: null, search: \"x\"} | {\"search\":\"x\"}",
                "{rank: NATIONAL} | {\"rank\":[\"NATIONAL\"]}",
                "{rank: [PROVINCIAL, NATIONAL, PROVINCIAL]} | {\"rank\":[\"NATIONAL\",\"PROVINCIAL\"]}",
                "{rank: []} | {\"rank\":[]}",
                "{near: {meters: 2e3, latitude: 21.50, longitude: 105}} |"
                        + " {\"near\":{\"latitude\":21.5,\"longitude\":105,\"meters\":2000}}",
                "{id: [2, \"1\"]} | {\"id\":[\"1\",\"2\"]}",
                "{or: [{not: {search: \"b\"}}, {}]} | {\"or\":[{\"not\":{\"search\":\"b\"}},{}]}",
                "{intersects: {type: \"Polygon\", coordinates: [[[1.0, 2], [3, 2.50]]]}} |"
                        + " {\"intersects\":{\"coordinates\":[[[1,2],[3,2.5]]],\"type\":\"Polygon\"}}"
            })
    void writesEqualFiltersAlike(String literal, String canonical) {
        assertThat(kept(literal).get("where").asString()).isEqualTo(canonical);
    }

    @Test
    void givesOneHashToOneFilterWhetherWrittenOrAVariable() {
        String hash =
                kept("{near: {longitude: 105, latitude: 21.5, meters: 2000}}")
                        .get("hash")
                        .asString();
        JsonNode answer =
                keep(
                        UnitServer.get(),
                        Map.of(
                                "near",
                                Map.of("meters", 2000.0, "latitude", 21.5, "longitude", 105)));
        assertThat(hash).matches("[0-9a-f]{32}");
        assertThat(answer.get("data").get("filter").get("hash").asString()).isEqualTo(hash);
        assertThat(kept("{}").get("hash").asString()).isNotEqualTo(hash);
    }

    @Test
    void tellsEntitiesApart() {
        JsonNode data =
                UnitServer.get()
                        .graphQl(
                                "{ a: filter(of: {sites: {search: \"x\"}}) { hash } b: filter(of:"
                                        + " {units: {search: \"x\"}}) { hash } }")
                        .get("data");
        assertThat(data.get("a")).isNotEqualTo(data.get("b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | BAD_INPUT",
                "{sites: {}, units: {}} | BAD_INPUT",
                "{sites: {nope: 1}} | BAD_INPUT",
                "{dataSets: {}} | BAD_INPUT",
                "{sites: {not: {not: {not: {not: {not: {not: {not: {not: {not: {}}}}}}}}}}} | TOO_COMPLEX"
            })
    void refusesWhatIsNoFilter(String of, String code) {
        JsonNode answer = UnitServer.get().graphQl("{ filter(of: " + of + ") { hash } }");
        assertThat(answer.get("errors").get(0).get("extensions").get("code").asString())
                .isEqualTo(code);
    }

    @Test
    void keepsWhatIsUsedAndBoundsWhatIsNew() {
        TestDatabase database = TestWorld.load("units");
        String count = "select count(*) from query.filter";
        try (TestServer server = TestServer.over(database)) {
            assertThat(code(keep(server, Map.of("search", "x".repeat(Filters.MAX_CHARACTERS)))))
                    .isEqualTo("TOO_LARGE");
            for (int i = 0; i < Filters.MAX_NEW_PER_MINUTE; i++) {
                assertThat(keep(server, Map.of("search", "x" + i)).get("errors")).isNull();
            }
            assertThat(code(keep(server, Map.of("search", "one more")))).isEqualTo("RATE_LIMITED");
            assertThat(keep(server, Map.of("search", "x0")).get("errors")).isNull();
            assertThat(database.dsl().fetchValue(count))
                    .isEqualTo((long) Filters.MAX_NEW_PER_MINUTE);

            database.dsl()
                    .execute(
                            "update query.filter set used_on = used_on - 1 where filter like '%x1%'");
            FilterRepository repository = server.bean(FilterRepository.class);
            repository.forget(Calendar.today(), 10_000);
            assertThat(database.dsl().fetchValue(count)).isEqualTo(49L);
            repository.forget(Calendar.today().minusDays(90), 5);
            assertThat(database.dsl().fetchValue(count)).isEqualTo(5L);
        }
    }

    private static String code(JsonNode answer) {
        return answer.get("errors").get(0).get("extensions").get("code").asString();
    }
}
