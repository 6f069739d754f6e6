package vn.diachido.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.locationtech.jts.geom.Point;
import tools.jackson.databind.JsonNode;
import vn.diachido.Diachido;
import vn.diachido.PlanServer;
import vn.diachido.TestServer;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;

/** How far hamlets are, measured on the ellipsoid and found by index. */
@TestInstance(Lifecycle.PER_CLASS)
class RemotenessTest {

    private static final double LONGITUDE = 105.6;
    private static final double LATITUDE = 21.9;

    private final TestDatabase database = TestDatabase.create();
    private final TestRows rows = new TestRows(database.dsl(), "remoteness");
    private final long province = rows.unit("PROVINCE", "19", "Tỉnh Thái Nguyên", null);
    private final long commune = rows.unit("COMMUNE", "05551", "Xã Định Hóa", province);
    private final long hamlet =
            rows.hamlet("Thôn Một", commune, TestRows.point(LONGITUDE, LATITUDE));
    private final long lost = rows.hamlet("Thôn Lạc", commune, null);

    RemotenessTest() {
        rows.border(commune, TestRows.square(LONGITUDE + 0.1, LATITUDE, 0.2));
        rows.squad("Đội", commune, away(4_321.1, 200)).store();
        for (int i = 1; i <= 2_000; i++) {
            rows.squad("Đội " + i, commune, away(9_000 + 50 * i, 17 * i)).store();
        }
        servicePoint("Điểm đã đóng", away(100, 10), "[2025-07-01,2025-08-01)");
        servicePoint("Điểm một", away(2_345.6, 90), "[2025-07-01,)");
        for (int i = 1; i <= 2_000; i++) {
            servicePoint("Điểm " + i, away(5_000 + 50 * i, 31 * i), "[2025-07-01,)");
        }
        database.dsl()
                .execute(
                        "insert into unit.census (unit_id, counted_on, population, data_set_id)"
                                + " values ({0}, '2025-07-01', 240, {1})",
                        hamlet, rows.dataSetId());
        database.dsl().execute("analyze");
    }

    private final TestServer server = TestServer.over(database);

    @AfterAll
    void stop() {
        server.close();
    }

    private static Point away(double meters, double azimuth) {
        GeodesicData end = Geodesic.WGS84.Direct(LATITUDE, LONGITUDE, azimuth, meters);
        return TestRows.point(end.lon2, end.lat2);
    }

    private void servicePoint(String name, Point at, String life) {
        database.dsl()
                .execute(
                        "insert into outreach.service_point (name, unit_id, position, life) values"
                                + " ({0}, {1}, st_setsrid(st_makepoint({2}, {3}), 4326), {4}::daterange)",
                        name, commune, at.getX(), at.getY(), life);
    }

    private static final String ASKED =
            """
            query($u: ID!, $day: Date) { it: hamlets(where: {within: $u}, asOf: $day,
                orderBy: [{field: NEAREST_SERVICE_POINT}, {field: COMMUNE_CENTRE}]) {
              nodes { id remoteness { servicePointMeters squadMeters communeCentreMeters } } } }
            """;

    private JsonNode asked(String day) {
        return asked(server, day);
    }

    private JsonNode asked(TestServer server, String day) {
        JsonNode answer = server.graphQl(ASKED, Map.of("u", String.valueOf(province), "day", day));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer;
    }

    @Test
    void findsTheNearestByTheOrderOfTheIndexes() {
        try (TestServer plans =
                TestServer.over(database, List.of(Diachido.class, PlanServer.Plans.class))) {
            assertThat(asked(plans, "2026-01-01").at("/data/it").toString())
                    .contains(
                            "Node Type",
                            "service_point_position_idx1",
                            "squad_base_idx1",
                            "Order By",
                            "<->");
        }
    }

    private List<Long> found(String where) {
        JsonNode answer =
                server.graphQl(
                        "query { hamlets(where: %s, asOf: \"2026-01-01\", orderBy: {field: NAME}) { nodes { id } } }"
                                .formatted(where));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/hamlets/nodes")
                .valueStream()
                .map(node -> node.at("/id").asLong())
                .toList();
    }

    @Test
    void findsHamletsByHowFarTheyAreAndHowManyLiveThere() {
        assertThat(found("{remoteness: {servicePointMeters: {from: 2345.6, to: 2345.6}}}"))
                .containsExactly(hamlet);
        assertThat(found("{remoteness: {servicePointMeters: {from: 2345.7}}}")).isEmpty();
        assertThat(
                        found(
                                "{remoteness: {squadMeters: {to: 4321.1}, communeCentreMeters: {to: 20000}}}"))
                .containsExactly(hamlet);
        assertThat(found("{remoteness: {squadMeters: {to: 4321}}}")).isEmpty();
        assertThat(found("{not: {remoteness: {squadMeters: {to: 10000}}}}")).containsExactly(lost);
        assertThat(found("{remoteness: {}}")).containsExactlyInAnyOrder(hamlet, lost);
        assertThat(found("{population: {from: 240, to: 241}}")).containsExactly(hamlet);
        assertThat(found("{population: {from: 241}}")).isEmpty();
        assertThat(found("{not: {population: {from: 241}}}"))
                .containsExactlyInAnyOrder(hamlet, lost);
    }

    @Test
    void measuresToWhatExistsOnTheDay() {
        JsonNode nodes = asked("2026-01-01").at("/data/it/nodes");
        assertThat(nodes.at("/0/id").asLong()).isEqualTo(lost);
        assertThat(nodes.at("/0/remoteness/servicePointMeters").isNull()).isTrue();
        assertThat(nodes.at("/0/remoteness/communeCentreMeters").isNull()).isTrue();
        JsonNode remoteness = nodes.at("/1/remoteness");
        assertThat(nodes.at("/1/id").asLong()).isEqualTo(hamlet);
        assertThat(remoteness.at("/servicePointMeters").asDouble()).isEqualTo(2_345.6);
        assertThat(remoteness.at("/squadMeters").asDouble()).isEqualTo(4_321.1);
        double toCentre =
                Geodesic.WGS84.Inverse(LATITUDE, LONGITUDE, LATITUDE, LONGITUDE + 0.1).s12;
        assertThat(remoteness.at("/communeCentreMeters").asDouble())
                .isEqualTo(Math.round(toCentre * 10) / 10d);
        assertThat(
                        asked("2025-07-15")
                                .at("/data/it/nodes/1/remoteness/servicePointMeters")
                                .asDouble())
                .isEqualTo(100);
    }
}
