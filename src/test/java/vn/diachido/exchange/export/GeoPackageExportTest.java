package vn.diachido.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.CloseableDSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.io.FileSystemResource;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.exchange.RowSource;
import vn.diachido.exchange.RowSources;

/** GeoPackages hold what GeoJSON holds, and what programs look for when they open one. */
class GeoPackageExportTest {

    private static final double ROUNDING_DEGREES = 1e-6;

    private static final String CONTENTS =
            "select table_name, data_type, identifier, description, srs_id, min_x, min_y, max_x,"
                    + " max_y from gpkg_contents";

    @TempDir private static Path folder;

    private static TestServer server;

    private record Feature(Optional<Geometry> shape, Map<String, String> values) {}

    @BeforeAll
    static void start() {
        TestDatabase database = TestWorld.load("units", "everything");
        server = TestServer.over(database);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Path fetch(String file, String parameters) {
        HttpResponse<byte[]> answer = server.get("/export/" + file + parameters);
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return Files.write(folder.resolve(file), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Feature> read(Path file) {
        String name = String.valueOf(file.getFileName());
        RowSource source = RowSources.open(new FileSystemResource(file), name, null);
        List<Feature> features = new ArrayList<>();
        source.forEach(row -> {
            Map<String, String> values = new TreeMap<>();
            source.columns().stream()
                    .filter(column -> !column.equals("fid"))
                    .forEach(column ->
                            row.text(column).ifPresent(text -> values.put(column, plain(text))));
            features.add(new Feature(row.geometry(), values));
        });
        return features;
    }

    /** Flags are numbers in SQLite, and all numbers have a point where any has. */
    private static String plain(String text) {
        return switch (text) {
            case "true" -> "1";
            case "false" -> "0";
            default -> text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "sites", "hamlets", "squads"})
    void holdsWhatGeoJsonHolds(String list) {
        String parameters =
                "?asOf=2026-01-01&orderBy=" + TestServer.encode("[{\"field\":\"NAME\"}]");
        List<Feature> features = read(fetch(list + ".gpkg", parameters));
        List<Feature> expected = read(fetch(list + ".geojson", parameters));
        assertThat(features).isNotEmpty();
        assertThat(features)
                .extracting(Feature::values)
                .isEqualTo(expected.stream().map(Feature::values).toList());
        for (int i = 0; i < features.size(); i++) {
            Optional<Geometry> shape = features.get(i).shape();
            assertThat(shape.isPresent()).isEqualTo(expected.get(i).shape().isPresent());
            assertThat(
                            shape.isEmpty()
                                    || shape.get()
                                            .equalsExact(
                                                    expected.get(i).shape().orElseThrow(),
                                                    ROUNDING_DEGREES))
                    .isTrue();
        }
    }

    @Test
    void isAGeoPackageWithExtentAndIndex() {
        Path file = fetch("hamlets.gpkg", "?asOf=2026-01-01&lang=en");
        try (CloseableDSLContext sqlite = DSL.using("jdbc:sqlite:" + file)) {
            assertThat(sqlite.fetchValue("pragma application_id")).isEqualTo(0x47504B47);
            assertThat(sqlite.fetchValue("pragma integrity_check")).isEqualTo("ok");
            assertThat(sqlite.fetch("pragma foreign_key_check")).isEmpty();
            Record contents = sqlite.fetchSingle(CONTENTS);
            assertThat(contents.get("table_name")).isEqualTo("hamlets");
            assertThat(contents.get("data_type")).isEqualTo("features");
            assertThat(contents.get("identifier")).isEqualTo("Hamlets");
            assertThat(contents.get("description")).isEqualTo("nobody");
            assertThat(contents.get("srs_id")).isEqualTo(4326);
            Record geometry = sqlite.fetchSingle("select * from gpkg_geometry_columns");
            assertThat(geometry.get("column_name")).isEqualTo("geom");
            assertThat(geometry.get("srs_id")).isEqualTo(4326);
            Record index =
                    sqlite.fetchSingle(
                            "select count(*) as rows, min(minx) as min_x, min(miny) as min_y,"
                                    + " max(maxx) as max_x, max(maxy) as max_y"
                                    + " from rtree_hamlets_geom");
            assertThat(index.get("rows", int.class))
                    .isPositive()
                    .isEqualTo(
                            sqlite.fetchSingle(
                                            "select count(*) from hamlets where geom is not null")
                                    .get(0, int.class))
                    .isLessThan(
                            sqlite.fetchSingle("select count(*) from hamlets").get(0, int.class));
            for (String side : List.of("min_x", "min_y", "max_x", "max_y")) {
                assertThat(contents.get(side, double.class))
                        .isCloseTo(index.get(side, double.class), within(1e-4));
            }
            assertThat(sqlite.fetchValue("select extension_name from gpkg_extensions"))
                    .isEqualTo("gpkg_rtree_index");
        }
    }

    @Test
    void holdsNothingWhereNothingMatches() {
        Path file = fetch("sites.gpkg", "?where=" + TestServer.encode("{\"search\":\"zzzzzz\"}"));
        try (CloseableDSLContext sqlite = DSL.using("jdbc:sqlite:" + file)) {
            assertThat(sqlite.fetch("select * from sites")).isEmpty();
            assertThat(sqlite.fetchSingle(CONTENTS).get("min_x")).isNull();
        }
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        fetch("sites.gpkg", "");
        assertThat(GeoPackageFolders.ofThisProcess()).isEmpty();
    }
}
