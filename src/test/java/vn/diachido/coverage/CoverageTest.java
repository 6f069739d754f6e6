package vn.diachido.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.locationtech.jts.geom.Point;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.database.Period;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;
import vn.diachido.map.DecodedTile;

/** Squads and hamlets at measured distances from one another. */
@TestInstance(Lifecycle.PER_CLASS)
class CoverageTest {

    private static final double BASE_LONGITUDE = 105.6;
    private static final double BASE_LATITUDE = 21.9;

    private final TestDatabase database = TestDatabase.create();
    private final TestRows rows = new TestRows(database.dsl(), "coverage");
    private final long province = rows.unit("PROVINCE", "19", "Tỉnh Thái Nguyên", null);
    private final long commune = rows.unit("COMMUNE", "05551", "Xã Định Hóa", province);
    private final long other = rows.unit("COMMUNE", "05542", "Xã Lam Vỹ", province);
    private final long squad = squad("Đội một", TestRows.point(BASE_LONGITUDE, BASE_LATITUDE));
    private final TestServer server = TestServer.over(database);

    @AfterAll
    void stop() {
        server.close();
    }

    private long squad(String name, Point base) {
        SquadRecord squad = rows.squad(name, commune, base);
        squad.store();
        return squad.getId();
    }

    /** A point some metres from the base of squad one, on the ellipsoid. */
    private static Point away(double meters, double azimuth) {
        GeodesicData end = Geodesic.WGS84.Direct(BASE_LATITUDE, BASE_LONGITUDE, azimuth, meters);
        return TestRows.point(end.lon2, end.lat2);
    }

    private JsonNode hamlet(long id, String asOf) {
        return server.graphQl(
                        """
                        query($id: ID!, $asOf: Date) { hamlet(id: $id, asOf: $asOf) {
                          name commune { fullName }
                          coverage { state distanceMeters nearestSquad { id name } } } }
                        """,
                        Map.of("id", String.valueOf(id), "asOf", asOf))
                .at("/data/hamlet");
    }

    private String state(long id, String asOf) {
        return hamlet(id, asOf).at("/coverage/state").asString();
    }

    /** The filter of units knows no coverage: they are judged by the rule in force. */
    @Test
    void drawsUnitsUnderAFilter() {
        String where = URLEncoder.encode("{\"within\":\"" + province + "\"}", UTF_8);
        assertThat(server.get("/tiles/coverage/8/203/112.mvt?where=" + where).statusCode())
                .isIn(200, 204);
    }

    @Test
    void measuresThreeKilometresOnTheEllipsoidInEveryDirection() {
        for (int azimuth = 0; azimuth < 360; azimuth += 45) {
            long near = rows.hamlet("Gần " + azimuth, commune, away(2_999.9, azimuth));
            long far = rows.hamlet("Xa " + azimuth, commune, away(3_000.1, azimuth));
            assertThat(state(near, "2026-01-01")).isEqualTo("COVERED");
            assertThat(state(far, "2026-01-01")).isEqualTo("UNCOVERED");
            assertThat(hamlet(far, "2026-01-01").at("/coverage/distanceMeters").asDouble())
                    .isCloseTo(3_000.1, within(0.051));
        }
    }

    @Test
    void knowsNothingOfAHamletWithoutAPosition() {
        long lost = rows.hamlet("Không rõ", commune, null);
        JsonNode verdict = hamlet(lost, "2026-01-01").at("/coverage");
        assertThat(verdict.at("/state").asString()).isEqualTo("UNKNOWN");
        assertThat(verdict.at("/distanceMeters").isNull()).isTrue();
        assertThat(verdict.at("/nearestSquad").isNull()).isTrue();
    }

    @Test
    void countsASquadOnlyWhileItLives() {
        Point place = TestRows.point(107.5, 21.1);
        SquadRecord brief = rows.squad("Đội ngắn", commune, place);
        brief.setLife(new Period(TestRows.REFORM.plusDays(10), TestRows.REFORM.plusDays(20)));
        brief.store();
        long hamlet = rows.hamlet("Bên đội ngắn", commune, place);
        assertThat(state(hamlet, "2025-07-10")).isEqualTo("UNCOVERED");
        assertThat(state(hamlet, "2025-07-11")).isEqualTo("COVERED");
        assertThat(state(hamlet, "2025-07-20")).isEqualTo("COVERED");
        assertThat(state(hamlet, "2025-07-21")).isEqualTo("UNCOVERED");
        assertThat(hamlet(hamlet, "2025-06-30").isNull()).as("before the hamlet").isTrue();
    }

    /** North to south a sphere measures too much, east to west too little. */
    @Test
    void findsTheNearestSquadOnTheEllipsoidWhereASphereErrs() {
        Point place = TestRows.point(104.0, 21.0);
        GeodesicData north = Geodesic.WGS84.Direct(21, 104, 0, 10_000);
        GeodesicData east = Geodesic.WGS84.Direct(21, 104, 90, 10_020);
        squad("Đội phía đông", TestRows.point(east.lon2, east.lat2));
        long nearest = squad("Đội phía bắc", TestRows.point(north.lon2, north.lat2));
        squad("Đội cùng chỗ", TestRows.point(north.lon2, north.lat2));
        JsonNode verdict =
                hamlet(rows.hamlet("Giữa", commune, place), "2026-01-01").at("/coverage");
        assertThat(verdict.at("/nearestSquad/id").asString()).isEqualTo(String.valueOf(nearest));
        assertThat(verdict.at("/distanceMeters").asDouble()).isEqualTo(10_000);
    }

    @Test
    void agreesInListsCountsAndTiles() {
        for (int i = 0; i < 20; i++) {
            rows.hamlet("Xóm " + i, other, away(310 * i, 7 * i));
        }
        rows.hamlet("Xóm không chỗ", other, null);
        JsonNode answer =
                server.graphQl(
                                """
                                query($unit: ID!) {
                                  unit(id: $unit) { coverage { hamlets covered uncovered unknown } }
                                  all: hamlets(where: {within: $unit}) { totalCount withoutPosition }
                                  served: hamlets(where: {within: $unit, coverage: {state: [COVERED]}}) { totalCount }
                                  others: hamlets(where: {within: $unit, coverage: {state: [UNCOVERED, UNKNOWN]}},
                                                  orderBy: [{field: NEAREST_SQUAD}]) {
                                    totalCount withoutPosition
                                    nodes { id coverage { state distanceMeters } } }
                                }
                                """,
                                Map.of("unit", String.valueOf(other)))
                        .at("/data");
        JsonNode counts = answer.at("/unit/coverage");
        assertThat(counts.toString())
                .isEqualTo("{\"hamlets\":21,\"covered\":10,\"uncovered\":10,\"unknown\":1}");
        assertThat(answer.at("/all/totalCount").asInt()).isEqualTo(21);
        assertThat(answer.at("/all/withoutPosition").asInt()).isEqualTo(1);
        assertThat(answer.at("/served/totalCount").asInt()).isEqualTo(10);
        assertThat(answer.at("/others/totalCount").asInt()).isEqualTo(11);
        List<Double> meters = new ArrayList<>();
        answer.at("/others/nodes")
                .forEach(node -> meters.add(node.at("/coverage/distanceMeters").asDouble(-1)));
        assertThat(meters).isSorted().hasSize(11).first().isEqualTo(-1.0);
        assertThat(statesOnTile(other)).filteredOn("COVERED"::equals).hasSize(10);
        assertThat(statesOnTile(other)).filteredOn("UNCOVERED"::equals).hasSize(10);
    }

    private List<Object> statesOnTile(long unit) {
        String where = TestServer.encode("{\"within\":\"" + unit + "\"}");
        byte[] tile = server.get("/tiles/hamlets/5/25/14.mvt?where=" + where).body();
        return DecodedTile.of(tile).values("hamlets", "state");
    }

    @Test
    void paintsUnitsByTheCountsOfTheirHamlets() {
        long painted = rows.unit("COMMUNE", "05563", "Xã Văn Lang", province);
        rows.border(painted, TestRows.square(106.5, 20.5, 0.05));
        rows.hamlet("Một", painted, TestRows.point(106.5, 20.5));
        rows.hamlet("Hai", painted, TestRows.point(106.51, 20.51));
        DecodedTile tile = DecodedTile.of(server.get("/tiles/coverage/8/203/113.mvt").body());
        Map<String, Object> properties =
                Objects.requireNonNull(tile.layers().get("coverage")).getFirst().properties();
        assertThat(properties)
                .containsEntry("fullName", "Xã Văn Lang")
                .containsEntry("hamlets", 2L)
                .containsEntry("covered", 0L)
                .containsEntry("uncovered", 2L)
                .containsEntry("unknown", 0L);
    }

    @Test
    void knowsSquads() {
        JsonNode found =
                server.graphQl(
                                """
                                query($unit: ID!) { squads(
                                    where: {within: $unit, near: {longitude: 105.6, latitude: 21.9, meters: 10}}) {
                                  totalCount edges { distanceMeters node {
                                    id name kind level valid validFrom validTo longitude
                                    unit { fullName } dataSet { credit } } } } }
                                """,
                                Map.of("unit", String.valueOf(province)))
                        .at("/data/squads");
        assertThat(found.at("/totalCount").asInt()).isEqualTo(1);
        JsonNode node = found.at("/edges/0/node");
        assertThat(node.at("/id").asString()).isEqualTo(String.valueOf(squad));
        assertThat(node.at("/unit/fullName").asString()).isEqualTo("Xã Định Hóa");
        assertThat(node.at("/validFrom").asString()).isEqualTo("2025-07-01");
        assertThat(node.at("/validTo").isNull()).isTrue();
        assertThat(node.at("/valid").asBoolean()).isTrue();
        JsonNode before =
                server.graphQl(
                        "query($id: ID!) { squad(id: $id, asOf: \"2025-06-30\") { valid name } }",
                        Map.of("id", String.valueOf(squad)));
        assertThat(before.at("/data/squad/valid").asBoolean(true)).isFalse();
    }
}
