package vn.diachido.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.core.io.FileSystemResource;

class CoordinateSystemTest {

    private static final double TOLERATED_METERS = 0.05;

    @ParameterizedTest
    @CsvSource({
        "EPSG:9213, 431879.371, 2388859.029, 105.844000006, 21.593999994",
        "EPSG:5899, 483210.765, 2362044.39, 107.590000010, 21.352999998",
        "EPSG:9210, 572367.204, 1165213.894, 106.413000005, 10.536000000"
    })
    void goesThroughEpsg6960(String code, double x, double y, double longitude, double latitude) {
        assertClose(CoordinateSystem.of(code).toWgs84(x, y), longitude, latitude);
    }

    @Test
    void meetsEveryControlPoint() {
        RowSource points =
                RowSources.open(
                        new FileSystemResource(SharedData.data("vn2000/control_points.csv")),
                        "control_points.csv",
                        null);
        List<SourceRow> rows = Fixtures.rows(points);
        assertThat(rows).hasSize(10);
        for (SourceRow row : rows) {
            assertClose(
                    CoordinateSystem.of(row.text("crs").orElseThrow())
                            .toWgs84(number(row, "easting"), number(row, "northing")),
                    number(row, "lon_wgs84_epsg6960"),
                    number(row, "lat_wgs84_epsg6960"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                3405, 3406, 9205, 9206, 9207, 9208, 9209, 9210, 9211, 9212, 9213, 9214, 9215, 9216,
                9217, 9218, 5896, 5897, 5898, 5899
            })
    void shiftsTheDatumOfEveryZoneByTheSameOperation(int code) {
        CoordinateSystem system = CoordinateSystem.of("EPSG:" + code);
        assertThat(system.isGeographic()).isFalse();
        Coordinate middle = system.toWgs84(500_000, 1_200_000);
        Coordinate degrees = CoordinateSystem.of("4756").toWgs84(middle.getX(), middle.getY());
        double shift =
                Geodesic.WGS84.Inverse(middle.getY(), middle.getX(), degrees.getY(), degrees.getX())
                        .s12;
        assertThat(shift).isCloseTo(225, within(2.0));
    }

    @Test
    void namesWhatToStateInsteadOfAnUnknownCode() {
        for (String wrong : List.of("VN2000", "EPSG:99999", "")) {
            assertThatThrownBy(() -> CoordinateSystem.of(wrong))
                    .isInstanceOfSatisfying(
                            ImportRefused.class, e -> assertThat(e.code()).isEqualTo("CRS_UNKNOWN"))
                    .hasMessageContaining("EPSG:9213");
        }
    }

    private static double number(SourceRow row, String column) {
        return Double.parseDouble(row.text(column).orElseThrow());
    }

    private static void assertClose(Coordinate at, double longitude, double latitude) {
        double meters = Geodesic.WGS84.Inverse(at.getY(), at.getX(), latitude, longitude).s12;
        assertThat(meters).isLessThan(TOLERATED_METERS);
    }
}
