package vn.diachido.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Metres of VN-2000 become degrees, or a reason why not. */
class ConvertedPositionTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String SOMEBODY = new TestAccounts(DATABASE).bearer(Role.FIELD_MEMBER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static JsonNode convert(double easting, double northing, String crs) {
        JsonNode answer =
                SERVER.graphQlAs(
                        SOMEBODY,
                        "query($e: Float!, $n: Float!, $c: String!) { convertedPosition(easting: $e, northing: $n, crs: $c)"
                                + " { longitude latitude accuracyMeters userErrors { code path message } } }",
                        Map.of("e", easting, "n", northing, "c", crs));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/convertedPosition");
    }

    /**
     * The parameters as Vietnamese offices publish them; another program (PROJ) has the same from
     * them.
     */
    private static final String VN2000 =
            "+proj=tmerc +lat_0=0 +lon_0=%s +k=%s +x_0=500000 +y_0=0 +ellps=WGS84 +units=m +no_defs"
                    + " +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278";

    @ParameterizedTest
    @CsvSource({
        "429370.5, 2388859.03, EPSG:9213, 106.5, 0.9999",
        "600000, 2350000, 9215, 107.25, 0.9999",
        "483210, 2320000, EPSG:5899, 107.75, 0.9999",
        "480000, 2320000, EPSG:5897, 105, 0.9999",
        "586999.5, 2325000.25, EPSG:3405, 105, 0.9996"
    })
    void metresBecomeDegrees(
            double easting, double northing, String crs, String meridian, String scale) {
        JsonNode at = convert(easting, northing, crs);
        var expected =
                DATABASE.dsl()
                        .fetchSingle(
                                "select st_x(p), st_y(p) from st_transform(st_makepoint(?, ?), ?, 4326) p",
                                easting,
                                northing,
                                VN2000.formatted(meridian, scale));
        assertThat(at.at("/longitude").asDouble())
                .isCloseTo(expected.get(0, Double.class), within(1e-6));
        assertThat(at.at("/latitude").asDouble())
                .isCloseTo(expected.get(1, Double.class), within(1e-6));
        assertThat(at.at("/accuracyMeters").asDouble()).isBetween(0.1, 5.0);
    }

    @ParameterizedTest
    @CsvSource({
        "2388859.03, 429370.5, EPSG:9213, EASTING_NORTHING_SWAPPED",
        "429370.5, 88859.03, EPSG:9213, PLANE_OUTSIDE",
        "1e300, 1e300, EPSG:9213, PLANE_OUTSIDE",
        "429370.5, 2388859.03, EPSG:32648, CRS_NOT_VN2000",
        "429370.5, 2388859.03, x, CRS_NOT_VN2000"
    })
    void whatCannotBeIsTold(double easting, double northing, String crs, String code) {
        JsonNode refused = convert(easting, northing, crs);
        assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo(code);
        assertThat(refused.at("/longitude").isNull()).isTrue();
    }

    @Test
    void thePublicIsNotServed() {
        assertThat(
                        SERVER.graphQlAs(
                                        null,
                                        "{ convertedPosition(easting: 1, northing: 1, crs: \"9213\") { longitude } }",
                                        Map.of())
                                .at("/errors/0/extensions/code")
                                .asString())
                .isEqualTo("NOT_ALLOWED");
    }
}
