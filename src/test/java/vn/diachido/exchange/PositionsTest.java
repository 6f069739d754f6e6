package vn.diachido.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

class PositionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "105.844   | 21.594",
                "105,844   | 21,594",
                "105°50′38.4″E | 21°35′38.4″N",
                "105 50 38,4   | 21 35 38,4",
                "105°50'38.4\"  | 21°35'38.4\"",
                "E 105.844  | N 21.594",
                "105.844 Đ  | 21.594 B"
            })
    void readsDegreesAsPeopleWriteThem(String longitude, String latitude) {
        Point point = point("", longitude, latitude);
        assertThat(point.getX()).isCloseTo(105.844, within(1e-9));
        assertThat(point.getY()).isCloseTo(21.594, within(1e-9));
        assertThat(point.getSRID()).isEqualTo(4326);
    }

    @Test
    void transformsAStatedCoordinateSystem() {
        Point point = point("crs: EPSG:9213\n", "431879,371", "2388859.029");
        assertThat(point.getX()).isCloseTo(105.844, within(1e-6));
        assertThat(point.getY()).isCloseTo(21.594, within(1e-6));
    }

    @Test
    void takesDegreesOfVn2000WhenTheyAreStated() {
        Point point = point("crs: EPSG:4756\n", "105.844", "21.594");
        assertThat(point.getX()).isCloseTo(105.844, within(0.004)).isNotEqualTo(105.844);
    }

    @Test
    void saysWhatToStateWhereMetresComeWithoutASystem() {
        assertThatThrownBy(() -> point("", "431879.371", "2388859.029"))
                .isInstanceOfSatisfying(
                        ImportRefused.class, e -> assertThat(e.code()).isEqualTo("CRS_NOT_STATED"))
                .hasMessageContaining("crs: EPSG:9213");
    }

    @ParameterizedTest
    @CsvSource({"'', 21.594, 105.844", "'crs: EPSG:9213\n', 2388859.029, 431879.371"})
    void noticesSwappedAxes(String crs, String x, String y) {
        assertRejected("POSITION_SWAPPED", () -> point(crs, x, y));
    }

    @ParameterizedTest
    @CsvSource({
        "Vientiane, 102.63, 17.97", "Phnom Penh, 104.92, 11.56", "Nanning, 108.37, 22.82",
        "Haikou, 110.20, 20.04", "Sanya, 109.51, 18.25", "Manila, 120.98, 14.60",
        "Bangkok, 100.50, 13.76", "Null Island, 0, 0"
    })
    void refusesPlacesOutside(String place, String longitude, String latitude) {
        assertRejected("POSITION_OUTSIDE", () -> point("", longitude, latitude));
    }

    @ParameterizedTest
    @CsvSource({
        "Hoàng Sa, 111.6, 16.5", "Trường Sa, 111.92, 8.64", "easternmost, 117.8, 10.7",
        "A Pa Chải, 102.15, 22.4", "Lũng Cú, 105.32, 23.38", "Móng Cái, 108.05, 21.52",
        "Phú Quốc, 103.96, 10.22", "Thổ Chu, 103.47, 9.30", "Bạch Long Vĩ, 107.73, 20.13",
        "Cà Mau, 104.72, 8.58", "Mộc Bài, 106.17, 11.08", "Bờ Y, 107.5, 14.7"
    })
    void takesPlacesInside(String place, String longitude, String latitude) {
        assertThat(point("", longitude, latitude).isEmpty()).as(place).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999, 21", "NaN, 21", "x, 21", "105°70′, 21", "1.05844E2, 21"})
    void rejectsWhatIsNoPosition(String pair) {
        String[] parts = pair.split(", ");
        assertThatThrownBy(() -> point("", parts[0], parts[1]))
                .isInstanceOfAny(RowRejected.class, ImportRefused.class);
    }

    @Test
    void rejectsHalfAPosition() {
        assertRejected("VALUE_MISSING", () -> point("", "105.8", ""));
    }

    @Test
    void repairsASmallSlipOfAnAreaAndNotesIt() {
        ImportReport report = new ImportReport();
        MultiPolygon area =
                area(
                        "POLYGON ((105.6 21.9, 105.7 21.9, 105.7 22.0, 105.65 22.0, 105.65 22.001,"
                                + " 105.65 22.0, 105.6 22.0, 105.6 21.9))",
                        report);
        assertThat(area.isValid()).isTrue();
        assertThat(area.getArea()).isCloseTo(0.01, within(1e-9));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("GEOMETRY_REPAIRED");
                    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                });
    }

    @Test
    void refusesAFigureOfEightAndNamesTheCrossing() {
        assertThatThrownBy(() ->
                        area(
                                "POLYGON ((105.6 21.9, 105.7 22.0, 105.7 21.9, 105.6 22.0,"
                                        + " 105.6 21.9))",
                                new ImportReport()))
                .isInstanceOfSatisfying(
                        RowRejected.class, e -> assertThat(e.code()).isEqualTo("GEOMETRY_INVALID"))
                .hasMessageContaining("105.650000, 21.950000");
    }

    @Test
    void wantsAnAreaWhereAnAreaIsNeeded() {
        assertRejected(
                "GEOMETRY_NO_AREA",
                () -> area("LINESTRING (105 21, 106 21.5)", new ImportReport()));
    }

    private static Point point(String mapping, String x, String y) {
        RowSource source =
                Fixtures.csv(
                        "x;y\n\"%s\";\"%s\"\n"
                                .formatted(x.replace("\"", "\"\""), y.replace("\"", "\"\"")));
        MappingNode node = Fixtures.mapping(mapping + "columns: {longitude: x, latitude: y}\n");
        Columns columns = Columns.of(node, source, Positions.FIELDS);
        return Positions.of(node, source, columns)
                .point(Fixtures.rows(source).getFirst())
                .orElseThrow();
    }

    private static MultiPolygon area(String wkt, ImportReport report) {
        Geometry geometry = Fixtures.wkt(wkt);
        RowSource source = Fixtures.csv("code\n1\n");
        MappingNode node = Fixtures.mapping("columns: {}\n");
        SourceRow row = new SourceRow("a", 1, java.util.Map.of(), () -> geometry);
        return Positions.of(node, source, Columns.of(node, source, Positions.FIELDS))
                .area(row, report)
                .orElseThrow();
    }

    private static void assertRejected(
            String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RowRejected.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
