package vn.diachido.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.io.FileSystemResource;

class GeoRowsTest {

    private static final String SQUARE =
            "POLYGON ((105.6 21.9, 105.7 21.9, 105.7 22.0, 105.6 22.0, 105.6 21.9))";

    @Test
    void readsALayerOfAGeoPackage(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("test.gpkg");
        Fixtures.geoPackage(
                file,
                "communes",
                9213,
                new Object[] {SQUARE, "05569", "Định Hóa"},
                new Object[] {null, "05570", null});
        RowSource source = open(file, null);
        assertThat(source.statedCrs()).contains("EPSG:9213");
        assertThat(source.columns()).containsExactly("fid", "code", "name");
        List<SourceRow> rows = Fixtures.rows(source);
        assertThat(rows).extracting(SourceRow::number).containsExactly(1L, 2L);
        assertThat(rows.getFirst().text("name")).contains("Định Hóa");
        assertThat(rows.getFirst().geometry().orElseThrow().equalsExact(Fixtures.wkt(SQUARE)))
                .isTrue();
        assertThat(rows.getLast().geometry()).isEmpty();
    }

    @Test
    void asksForTheLayerWhereThereAreSeveral(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("test.gpkg");
        Fixtures.geoPackage(file, "communes", 4326);
        Fixtures.geoPackage(file, "provinces", 4326);
        assertThatThrownBy(() -> open(file, null)).hasMessageContaining("communes, provinces");
        assertThatThrownBy(() -> open(file, "huyen"))
                .isInstanceOfSatisfying(
                        ImportRefused.class, e -> assertThat(e.code()).isEqualTo("LAYER_UNKNOWN"));
        assertThat(open(file, "provinces").columns()).contains("code");
    }

    @Test
    void refusesAGeometryThatIsNone() {
        assertThatThrownBy(() ->
                        GeoPackageGeometry.read(
                                "XX".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(RowRejected.class);
        byte[] cut = Fixtures.blob(Fixtures.wkt(SQUARE), 4326);
        assertThatThrownBy(() -> GeoPackageGeometry.read(java.util.Arrays.copyOf(cut, 60)))
                .isInstanceOfSatisfying(
                        RowRejected.class, e -> assertThat(e.code()).isEqualTo("GEOMETRY_BROKEN"));
    }

    @Test
    void refusesCollectionsInCollectionsWithoutEnd() {
        ByteBuffer blob = ByteBuffer.allocate(8 + 9 * 100_000).order(ByteOrder.LITTLE_ENDIAN);
        blob.put(new byte[] {'G', 'P', 0, 1}).putInt(4326);
        while (blob.hasRemaining()) {
            blob.put((byte) 1).putInt(7).putInt(1);
        }
        assertThatThrownBy(() -> GeoPackageGeometry.read(blob.array()))
                .isInstanceOfSatisfying(
                        RowRejected.class, e -> assertThat(e.code()).isEqualTo("GEOMETRY_BROKEN"));
    }

    @Test
    void readsEveryKindOfGeoJsonGeometry() {
        for (String wkt :
                List.of(
                        "POINT (105 21)",
                        "MULTIPOINT ((105 21), (106 22))",
                        "LINESTRING (105 21, 106 22)",
                        "MULTILINESTRING ((105 21, 106 22))",
                        SQUARE,
                        "MULTIPOLYGON (((0 0, 3 0, 3 3, 0 0), (1 0.5, 2 0.5, 2 1, 1 0.5)))",
                        "GEOMETRYCOLLECTION (POINT (105 21), LINESTRING (105 21, 106 22))")) {
            Geometry geometry = Fixtures.wkt(wkt);
            RowSource source = geoJson("{\"mã\": \"1\", \"n\": 569, \"z\": null}", json(geometry));
            SourceRow row = Fixtures.rows(source).getFirst();
            assertThat(row.geometry().orElseThrow().equalsExact(geometry)).as(wkt).isTrue();
            assertThat(row.text("n")).contains("569");
            assertThat(row.text("z")).isEmpty();
            assertThat(source.columns()).containsExactly("mã", "n", "z");
            assertThat(source.statedCrs()).contains("EPSG:4326");
        }
    }

    @Test
    void rejectsBrokenGeoJsonGeometry() {
        for (String wrong :
                List.of(
                        "{\"type\": \"Point\", \"coordinates\": [\"a\", 1]}",
                        "{\"type\": \"Point\", \"coordinates\": [1e999, 1]}",
                        "{\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [3, 4]]]}",
                        "{\"type\": \"Circle\"}")) {
            SourceRow row = Fixtures.rows(geoJson("{}", wrong)).getFirst();
            assertThatThrownBy(row::geometry).isInstanceOf(RowRejected.class);
        }
    }

    @Test
    void knowsTheOldStatementOfACoordinateSystem() {
        RowSource source =
                RowSources.open(
                        Fixtures.text(
                                "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\","
                                        + " \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::5899\"}},"
                                        + " \"features\": []}"),
                        "a.geojson",
                        null);
        assertThat(source.statedCrs()).contains("EPSG:5899");
    }

    @Test
    void refusesWhatIsNoFeatureCollection() {
        for (String wrong : List.of("", "[]", "{\"type\": \"Point\"}", "{\"features\": [")) {
            assertThatThrownBy(() -> RowSources.open(Fixtures.text(wrong), "a.geojson", null))
                    .isInstanceOfSatisfying(
                            ImportRefused.class,
                            e -> assertThat(e.code()).isEqualTo("FILE_UNREADABLE"));
        }
    }

    private static RowSource open(Path file, @Nullable String layer) {
        return RowSources.open(new FileSystemResource(file), "test.gpkg", layer);
    }

    private static RowSource geoJson(String properties, String geometry) {
        return RowSources.open(
                Fixtures.text(
                        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\","
                                + " \"properties\": "
                                + properties
                                + ", \"geometry\": "
                                + geometry
                                + "}]}"),
                "a.geojson",
                null);
    }

    /** GeoJSON from WKT by exchanging brackets; heights do not occur. */
    private static String json(Geometry geometry) {
        if (geometry.getGeometryType().equals("GeometryCollection")) {
            return "{\"type\": \"GeometryCollection\", \"geometries\": ["
                    + json(geometry.getGeometryN(0))
                    + ", "
                    + json(geometry.getGeometryN(1))
                    + "]}";
        }
        String body = geometry.toText();
        body = body.substring(body.indexOf('('));
        String positions =
                body.replaceAll("([\\d.]+) ([\\d.]+)", "[$1, $2]")
                        .replace('(', '[')
                        .replace(')', ']');
        if (geometry.getGeometryType().equals("Point")) {
            positions = positions.substring(1, positions.length() - 1);
        }
        if (geometry.getGeometryType().equals("MultiPoint")) {
            positions =
                    positions.replace("[[[", "[[").replace("]]]", "]]").replace("]], [[", "], [");
        }
        return "{\"type\": \"%s\", \"coordinates\": %s}"
                .formatted(geometry.getGeometryType(), positions);
    }
}
