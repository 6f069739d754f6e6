package vn.diachido;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The three questions the product exists for, on real data, row by row against SQL that was written
 * apart from the product.
 */
class MainJobTest {

    private static final String DAY = RealServer.DAY.toString();

    /** The old town of Hội An, with many places round it. */
    private static final Map<String, Double> HOI_AN =
            Map.of("longitude", 108.3273, "latitude", 15.8771, "meters", 30_000.0);

    private static final Map<String, Double> DA_NANG_BOX =
            Map.of("west", 108.1, "south", 15.95, "east", 108.3, "north", 16.15);

    @BeforeAll
    static void startOrSkip() {
        RealServer.get();
    }

    private static JsonNode ask(String question, Map<String, ?> variables) {
        JsonNode answer = RealServer.get().server().graphQl(question, variables);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static List<Map<String, Object>> tell(String script, Map<String, ?> parameters) {
        return JdbcClient.create(RealServer.get().database().dataSource())
                .sql(TestWorld.text("/verification/" + script + ".sql"))
                .params(parameters)
                .query()
                .listOfRows();
    }

    private static String unit(String code) {
        return ask(
                        "query($c: String!, $d: Date) { unitByCode(code: $c, level: PROVINCE, asOf: $d) { id } }",
                        Map.of("c", code, "d", DAY))
                .at("/unitByCode/id")
                .asString();
    }

    /** Every row of a connection, page by page, and its total. */
    private static List<JsonNode> all(String question, Map<String, ?> variables, int pageSize) {
        List<JsonNode> edges = new ArrayList<>();
        Map<String, Object> with = new java.util.HashMap<>(variables);
        with.put("first", pageSize);
        while (true) {
            JsonNode list = ask(question, with).at("/list");
            list.at("/edges").forEach(edges::add);
            if (!list.at("/pageInfo/hasNextPage").asBoolean()) {
                assertThat(list.at("/totalCount").asInt()).isEqualTo(edges.size());
                return edges;
            }
            with.put("after", list.at("/pageInfo/endCursor").asString());
        }
    }

    private static List<Map<String, Object>> toldSites(String province) {
        Map<String, Object> parameters = new java.util.HashMap<>(HOI_AN);
        parameters.putAll(DA_NANG_BOX);
        parameters.put("unit", Long.valueOf(unit(province)));
        parameters.put("day", DAY);
        List<Map<String, Object>> told = tell("sites", parameters);
        assertThat(told).hasSize(83);
        return told;
    }

    @Test
    void sitesNearAPointWithTheirMetres() {
        List<List<Object>> told =
                toldSites("48").stream()
                        .filter(row -> Boolean.TRUE.equals(row.get("near")))
                        .map(row -> List.of(row.get("slug"), row.get("meters")))
                        .toList();
        List<List<Object>> asked =
                all(
                                """
                                query($near: Near!, $d: Date, $first: Int, $after: String) {
                                  list: sites(where: {near: $near}, orderBy: [{field: DISTANCE}], asOf: $d,
                                              first: $first, after: $after) {
                                    totalCount pageInfo { hasNextPage endCursor }
                                    edges { distanceMeters node { slug } } } }
                                """,
                                Map.of("near", HOI_AN, "d", DAY),
                                7)
                        .stream()
                        .map(edge ->
                                List.<Object>of(
                                        edge.at("/node/slug").asString(),
                                        edge.at("/distanceMeters").asDouble()))
                        .toList();
        assertThat(asked).hasSizeGreaterThan(20).isEqualTo(told);
    }

    @Test
    void sitesInABox() {
        List<Object> told =
                toldSites("48").stream()
                        .filter(row -> Boolean.TRUE.equals(row.get("boxed")))
                        .map(row -> row.get("slug"))
                        .toList();
        assertThat(slugs("where: {box: $box}", "$box: Box!", Map.of("box", DA_NANG_BOX)))
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(told.stream().map(String::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "22", "48", "80"})
    void sitesInAProvince(String province) {
        List<String> told =
                toldSites(province).stream()
                        .filter(row -> Boolean.TRUE.equals(row.get("inside")))
                        .map(row -> String.valueOf(row.get("slug")))
                        .toList();
        assertThat(slugs("where: {within: $unit}", "$unit: ID!", Map.of("unit", unit(province))))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(told);
    }

    private static List<String> slugs(String where, String parameter, Map<String, ?> variables) {
        Map<String, Object> with = new java.util.HashMap<>(variables);
        with.put("d", DAY);
        return all(
                        """
                        query(%s, $d: Date, $first: Int, $after: String) {
                          list: sites(%s, asOf: $d, first: $first, after: $after) {
                            totalCount pageInfo { hasNextPage endCursor } edges { node { slug } } } }
                        """
                                .formatted(parameter, where),
                        with,
                        10)
                .stream()
                .map(edge -> edge.at("/node/slug").asString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "22", "48", "80"})
    void uncoveredHamletsWithTheirNearestSquad(String province) {
        List<List<Object>> told =
                tell("hamlets", Map.of("province", province, "day", DAY)).stream()
                        .filter(row -> "UNCOVERED".equals(row.get("state")))
                        .map(row ->
                                List.of(
                                        row.get("id"),
                                        row.get("name"),
                                        row.get("squad"),
                                        row.get("meters")))
                        .toList();
        List<List<Object>> asked =
                all(
                                """
                                query($unit: ID!, $d: Date, $first: Int, $after: String) {
                                  list: hamlets(where: {within: $unit, coverage: {state: [UNCOVERED]}}, asOf: $d,
                                                first: $first, after: $after) {
                                    totalCount pageInfo { hasNextPage endCursor }
                                    edges { node { id name coverage {
                                      state distanceMeters nearestSquad { id } } } } } }
                                """,
                                Map.of("unit", unit(province), "d", DAY),
                                150)
                        .stream()
                        .map(edge -> edge.at("/node"))
                        .peek(hamlet ->
                                assertThat(hamlet.at("/coverage/state").asString())
                                        .isEqualTo("UNCOVERED"))
                        .map(hamlet ->
                                List.<Object>of(
                                        hamlet.at("/id").asString(),
                                        hamlet.at("/name").asString(),
                                        hamlet.at("/coverage/nearestSquad/id").asString(),
                                        hamlet.at("/coverage/distanceMeters").asDouble()))
                        .toList();
        assertThat(asked).hasSizeGreaterThan(50).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "22", "48", "80"})
    void coverageOfAProvinceAndItsCommunes(String province) {
        List<Map<String, Object>> told = tell("coverage", Map.of("province", province, "day", DAY));
        JsonNode unit =
                ask(
                                """
                                query($c: String!, $d: Date) {
                                  unitByCode(code: $c, level: PROVINCE, asOf: $d) {
                                    coverage { hamlets covered uncovered unknown }
                                    children(level: [COMMUNE]) {
                                      code coverage { hamlets covered uncovered unknown } } } }
                                """,
                                Map.of("c", province, "d", DAY))
                        .at("/unitByCode");
        List<Map<String, Object>> asked = new ArrayList<>();
        unit.at("/children")
                .forEach(commune -> asked.add(counts(commune, commune.at("/code").asString())));
        asked.add(counts(unit, "ALL"));
        assertThat(asked).isEqualTo(told);
        Map<String, Object> whole = asked.getLast();
        assertThat(sum(whole, "covered", "uncovered", "unknown")).isEqualTo(whole.get("hamlets"));
    }

    private static Map<String, Object> counts(JsonNode unit, String code) {
        Map<String, Object> counts = new java.util.LinkedHashMap<>();
        counts.put("code", code);
        for (String name : List.of("hamlets", "covered", "uncovered", "unknown")) {
            counts.put(name, unit.at("/coverage/" + name).asInt());
        }
        return counts;
    }

    private static int sum(Map<String, Object> counts, String... names) {
        return List.of(names).stream()
                .mapToInt(name -> (Integer) Objects.requireNonNull(counts.get(name)))
                .sum();
    }
}
