package vn.diachido;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.RowMapper;
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

    /** What the script says of one site. */
    private record ToldSite(
            String slug, double meters, boolean near, boolean boxed, boolean inside) {}

    private record Counts(String code, int hamlets, int covered, int uncovered, int unknown) {}

    @BeforeAll
    static void startOrSkip() {
        RealServer.get();
    }

    private static JsonNode ask(String question, Map<String, ?> variables) {
        JsonNode answer = RealServer.get().server().graphQl(question, variables);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static <T> List<T> tell(String script, Map<String, ?> parameters, RowMapper<T> row) {
        return JdbcClient.create(RealServer.get().database().dataSource())
                .sql(TestWorld.text("/verification/" + script + ".sql"))
                .params(parameters)
                .query(row)
                .list();
    }

    private static String unit(String code) {
        return ask(
                        "query($c: String!, $d: Date) { unitByCode(code: $c, level: PROVINCE, asOf:"
                                + " $d) { id } }",
                        Map.of("c", code, "d", DAY))
                .at("/unitByCode/id")
                .asString();
    }

    /** Every row of a connection, page by page; their number is its total. */
    private static List<JsonNode> all(String question, Map<String, ?> variables, int pageSize) {
        List<JsonNode> edges = new ArrayList<>();
        Map<String, Object> with = new HashMap<>(variables);
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

    private static Stream<ToldSite> toldSites(String province) {
        Map<String, Object> parameters = new HashMap<>(HOI_AN);
        parameters.putAll(DA_NANG_BOX);
        parameters.put("unit", Long.valueOf(unit(province)));
        parameters.put("day", DAY);
        List<ToldSite> told =
                tell(
                        "sites",
                        parameters,
                        (row, number) ->
                                new ToldSite(
                                        row.getString("slug"),
                                        row.getDouble("meters"),
                                        row.getBoolean("near"),
                                        row.getBoolean("boxed"),
                                        row.getBoolean("inside")));
        assertThat(told).hasSize(83);
        return told.stream();
    }

    private static List<String> slugs(String where, String parameter, Map<String, ?> variables) {
        Map<String, Object> with = new HashMap<>(variables);
        with.put("d", DAY);
        String question =
                """
                query(%s, $d: Date, $first: Int, $after: String) {
                  list: sites(%s, asOf: $d, first: $first, after: $after) {
                    totalCount pageInfo { hasNextPage endCursor } edges { node { slug } } } }
                """
                        .formatted(parameter, where);
        return all(question, with, 10).stream()
                .map(edge -> edge.at("/node/slug").asString())
                .toList();
    }

    @Test
    void sitesNearAPointWithTheirMetres() {
        List<String> told =
                toldSites("48")
                        .filter(ToldSite::near)
                        .map(site -> site.slug() + " " + site.meters())
                        .toList();
        String question =
                """
                query($near: Near!, $d: Date, $first: Int, $after: String) {
                  list: sites(where: {near: $near}, orderBy: [{field: DISTANCE}], asOf: $d,
                              first: $first, after: $after) {
                    totalCount pageInfo { hasNextPage endCursor }
                    edges { distanceMeters node { slug } } } }
                """;
        List<String> asked =
                all(question, Map.of("near", HOI_AN, "d", DAY), 7).stream()
                        .map(edge ->
                                edge.at("/node/slug").asString()
                                        + " "
                                        + edge.at("/distanceMeters").asDouble())
                        .toList();
        assertThat(asked).hasSizeGreaterThan(20).isEqualTo(told);
    }

    @Test
    void sitesInABox() {
        List<String> told = toldSites("48").filter(ToldSite::boxed).map(ToldSite::slug).toList();
        assertThat(slugs("where: {box: $box}", "$box: Box!", Map.of("box", DA_NANG_BOX)))
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "22", "48", "80"})
    void sitesInAProvince(String province) {
        List<String> told =
                toldSites(province).filter(ToldSite::inside).map(ToldSite::slug).toList();
        assertThat(slugs("where: {within: $unit}", "$unit: ID!", Map.of("unit", unit(province))))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "22", "48", "80"})
    void uncoveredHamletsWithTheirNearestSquad(String province) {
        List<String> told =
                tell(
                                "hamlets",
                                Map.of("province", province, "day", DAY),
                                (row, number) ->
                                        "%s %s %s %s %s"
                                                .formatted(
                                                        row.getString("state"),
                                                        row.getString("id"),
                                                        row.getString("name"),
                                                        row.getString("squad"),
                                                        row.getDouble("meters")))
                        .stream()
                        .filter(row -> row.startsWith("UNCOVERED"))
                        .toList();
        String question =
                """
                query($unit: ID!, $d: Date, $first: Int, $after: String) {
                  list: hamlets(where: {within: $unit, coverage: {state: [UNCOVERED]}}, asOf: $d,
                                first: $first, after: $after) {
                    totalCount pageInfo { hasNextPage endCursor }
                    edges { node { id name coverage { state distanceMeters nearestSquad { id } } } } } }
                """;
        List<String> asked =
                all(question, Map.of("unit", unit(province), "d", DAY), 150).stream()
                        .map(edge -> hamlet(edge.at("/node")))
                        .toList();
        assertThat(asked).hasSizeGreaterThan(50).isEqualTo(told);
    }

    private static String hamlet(JsonNode hamlet) {
        JsonNode verdict = hamlet.at("/coverage");
        return "%s %s %s %s %s"
                .formatted(
                        verdict.at("/state").asString(),
                        hamlet.at("/id").asString(),
                        hamlet.at("/name").asString(),
                        verdict.at("/nearestSquad/id").asString(),
                        verdict.at("/distanceMeters").asDouble());
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "22", "48", "80"})
    void coverageOfAProvinceAndItsCommunes(String province) {
        List<Counts> told =
                tell(
                        "coverage",
                        Map.of("province", province, "day", DAY),
                        (row, number) ->
                                new Counts(
                                        row.getString("code"),
                                        row.getInt("hamlets"),
                                        row.getInt("covered"),
                                        row.getInt("uncovered"),
                                        row.getInt("unknown")));
        String question =
                """
                query($c: String!, $d: Date) {
                  unitByCode(code: $c, level: PROVINCE, asOf: $d) {
                    coverage { hamlets covered uncovered unknown }
                    children(level: [COMMUNE]) { code coverage { hamlets covered uncovered unknown } } } }
                """;
        JsonNode unit = ask(question, Map.of("c", province, "d", DAY)).at("/unitByCode");
        List<Counts> asked = new ArrayList<>();
        unit.at("/children")
                .forEach(commune -> asked.add(counts(commune, commune.at("/code").asString())));
        asked.add(counts(unit, "ALL"));
        assertThat(asked).isEqualTo(told);
        Counts whole = asked.getLast();
        assertThat(whole.covered() + whole.uncovered() + whole.unknown())
                .isEqualTo(whole.hamlets())
                .isPositive();
    }

    private static Counts counts(JsonNode unit, String code) {
        JsonNode coverage = unit.at("/coverage");
        return new Counts(
                code,
                coverage.at("/hamlets").asInt(),
                coverage.at("/covered").asInt(),
                coverage.at("/uncovered").asInt(),
                coverage.at("/unknown").asInt());
    }
}
