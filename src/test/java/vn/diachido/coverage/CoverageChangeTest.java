package vn.diachido.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.database.Period;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;

/** A squad comes in March and goes in May: months, and what changed between two days, tell it. */
class CoverageChangeTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final TestRows ROWS = new TestRows(DATABASE.dsl(), "change");
    private static final long PROVINCE = ROWS.unit("PROVINCE", "19", "Tỉnh Thái Nguyên", null);
    private static final long COMMUNE = ROWS.unit("COMMUNE", "05551", "Xã Định Hóa", PROVINCE);
    private static final TestServer SERVER = TestServer.over(DATABASE);

    static {
        ROWS.hamlet("Xóm gần", COMMUNE, TestRows.point(105.60, 21.90));
        ROWS.hamlet("Xóm xa", COMMUNE, TestRows.point(105.90, 21.90));
        ROWS.hamlet("Xóm không chỗ", COMMUNE, null);
        var squad = ROWS.squad("Đội ngắn", COMMUNE, TestRows.point(105.61, 21.90));
        squad.setLife(new Period(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 5, 10)));
        squad.store();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static JsonNode unit(String asOf, String fields) {
        JsonNode answer =
                SERVER.graphQl(
                        "query($id: ID!, $day: Date!) { unit(id: $id, asOf: $day) { "
                                + fields
                                + " } }",
                        Map.of("id", String.valueOf(PROVINCE), "day", asOf));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/unit");
    }

    @Test
    void monthsAreCountedOnTheirLastDay() {
        assertThat(
                        unit(
                                        "2026-06-01",
                                        """
                                        coverageByMonth(from: "2026-02-10", to: "2026-05-09") { day coverage { hamlets covered unknown } }
                                        """)
                                .at("/coverageByMonth")
                                .values())
                .extracting(JsonNode::toString)
                .containsExactly(
                        month("2026-02-28", 0),
                        month("2026-03-31", 1),
                        month("2026-04-30", 1),
                        month("2026-05-09", 1));
    }

    private static String month(String day, int covered) {
        return "{\"day\":\"%s\",\"coverage\":{\"hamlets\":3,\"covered\":%d,\"unknown\":1}}"
                .formatted(day, covered);
    }

    @Test
    void monthsAreBounded() {
        String days = "coverageByMonth(from: \"%s\", to: \"%s\") { day }";
        assertThat(
                        unit("2026-06-01", days.formatted("2026-05-01", "2026-04-30"))
                                .at("/coverageByMonth"))
                .isEmpty();
        assertThat(
                        unit("2026-06-01", days.formatted("1900-01-01", "2026-04-30"))
                                .at("/coverageByMonth"))
                .hasSize(120);
        assertThat(
                        unit("2026-06-01", days.formatted("2026-04-30", "2026-04-30"))
                                .at("/coverageByMonth"))
                .hasSize(1);
    }

    @Test
    void changeIsCountedByBothStates() {
        String change =
                "coverageChange(since: \"%s\") { before after hamlets hamletsWithoutFigure }";
        assertThat(
                        unit("2026-04-01", change.formatted("2026-01-01"))
                                .at("/coverageChange")
                                .values())
                .extracting(JsonNode::toString)
                .containsExactly(
                        transition("\"UNCOVERED\"", "\"COVERED\"", 1),
                        transition("\"UNCOVERED\"", "\"UNCOVERED\"", 1),
                        transition("\"UNKNOWN\"", "\"UNKNOWN\"", 1));
        assertThat(
                        unit("2026-04-01", change.formatted("2025-06-30"))
                                .at("/coverageChange")
                                .values())
                .as("before the hamlets")
                .extracting(JsonNode::toString)
                .containsExactly(
                        transition("null", "\"COVERED\"", 1),
                        transition("null", "\"UNCOVERED\"", 1),
                        transition("null", "\"UNKNOWN\"", 1));
    }

    private static String transition(String before, String after, int hamlets) {
        return "{\"before\":%s,\"after\":%s,\"hamlets\":%d,\"hamletsWithoutFigure\":%d}"
                .formatted(before, after, hamlets, hamlets);
    }

    @Test
    void whatChangedIsListedAndDrawn() {
        assertThat(changed("2026-04-01", "2026-01-01")).containsExactly("Xóm gần");
        assertThat(changed("2026-05-10", "2026-04-01")).containsExactly("Xóm gần");
        assertThat(changed("2026-05-10", "2026-01-01")).isEmpty();
        assertThat(changed("2026-04-01", "2025-06-30")).hasSize(3);
    }

    private static List<String> changed(String asOf, String since) {
        return SERVER
                .graphQl(
                        """
                        query($day: Date!, $since: Date!) {
                          hamlets(asOf: $day, where: {coverage: {changedSince: $since}}) { nodes { name } } }
                        """,
                        Map.of("day", asOf, "since", since))
                .at("/data/hamlets/nodes")
                .values()
                .stream()
                .map(node -> node.at("/name").asString())
                .toList();
    }
}
