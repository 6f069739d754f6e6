package vn.diachido.unit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.diachido.database.jooq.unit.Tables.CENSUS;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.media.jai.PlanarImage;
import javax.media.jai.RasterFactory;
import net.sf.geographiclib.Geodesic;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.grid.GridCoverageFactory;
import org.geotools.coverage.util.CoverageUtilities;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.ImportResult;

/** Rasters made here, shared among hamlets, and shared again by a plain walk over their cells. */
@TestInstance(Lifecycle.PER_CLASS)
class PopulationImportTest {

    private static final double WEST = 105;
    private static final double NORTH = 22;
    private static final double CELL = 0.01;
    private static final int SIZE = 40;
    private static final float MISSING = -9_999;

    private record Place(long id, long commune, double longitude, double latitude) {}

    @TempDir private Path folder;

    private final TestDatabase database = TestDatabase.create();
    private final TestRows rows = new TestRows(database.dsl(), "people");
    private final long province = rows.unit("PROVINCE", "19", "Tỉnh Thái Nguyên", null);
    private final long one = rows.unit("COMMUNE", "1", "Xã Một", province);
    private final long two = rows.unit("COMMUNE", "2", "Xã Hai", province);
    private final long empty = rows.unit("COMMUNE", "3", "Xã Ba", province);
    private final List<Place> places = new ArrayList<>();
    private final long counted;
    private final TestServer server;

    PopulationImportTest() {
        rows.border(one, TestRows.square(WEST + 0.1, NORTH - 0.1, 0.0999));
        rows.border(two, TestRows.square(WEST + 0.3, NORTH - 0.1, 0.0999));
        rows.border(empty, TestRows.square(WEST + 0.1, NORTH - 0.3, 0.0999));
        Random random = new Random(5);
        for (int i = 0; i < 12; i++) {
            double east = i % 2 == 0 ? WEST : WEST + 0.2;
            place(
                    "Thôn " + i,
                    i % 2 == 0 ? one : two,
                    east + 0.01 + random.nextDouble() * 0.18,
                    NORTH - 0.01 - random.nextDouble() * 0.18);
        }
        rows.hamlet("Thôn không chỗ", one, null);
        counted = places.getFirst().id();
        count(counted, 321);
        server = TestServer.over(database);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private void place(String name, long commune, double longitude, double latitude) {
        long id = rows.hamlet(name, commune, TestRows.point(longitude, latitude));
        places.add(new Place(id, commune, longitude, latitude));
    }

    private void count(long unit, int people) {
        database.dsl()
                .insertInto(CENSUS)
                .set(CENSUS.UNIT_ID, unit)
                .set(CENSUS.COUNTED_ON, TestRows.REFORM)
                .set(CENSUS.POPULATION, people)
                .set(CENSUS.DATA_SET_ID, rows.dataSetId())
                .execute();
    }

    private static float[][] people(int seed) {
        Random random = new Random(seed);
        float[][] people = new float[SIZE][SIZE];
        for (float[] row : people) {
            for (int x = 0; x < SIZE; x++) {
                row[x] =
                        switch (random.nextInt(4)) {
                            case 0 -> MISSING;
                            case 1 -> 0;
                            default -> random.nextFloat() * 30;
                        };
            }
        }
        return people;
    }

    private Path write(String name, float[][] people, String crs, ReferencedEnvelope at)
            throws Exception {
        WritableRaster raster =
                RasterFactory.createBandedRaster(DataBuffer.TYPE_FLOAT, SIZE, SIZE, 1, null);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                raster.setSample(x, y, 0, people[y][x]);
            }
        }
        BufferedImage image =
                new BufferedImage(
                        PlanarImage.createColorModel(raster.getSampleModel()), raster, false, null);
        Map<String, Object> properties = new HashMap<>();
        CoverageUtilities.setNoDataProperty(properties, (double) MISSING);
        GridCoverage2D coverage =
                new GridCoverageFactory()
                        .create(
                                "people",
                                image,
                                new ReferencedEnvelope(at, CRS.decode(crs, true)),
                                null,
                                null,
                                properties);
        Path file = folder.resolve(name);
        GeoTiffWriter writer = new GeoTiffWriter(file.toFile());
        writer.write(coverage, null);
        writer.dispose();
        coverage.dispose(true);
        return file;
    }

    private static ReferencedEnvelope degrees() {
        return new ReferencedEnvelope(WEST, WEST + SIZE * CELL, NORTH - SIZE * CELL, NORTH, null);
    }

    private ImportResult run(String tif, String more, boolean apply) throws IOException {
        Path mapping = folder.resolve(tif + ".yml");
        Files.writeString(
                mapping,
                """
                data_set: {name: %s, title: People by raster, source: us, licence: CC BY 4.0, credit: us}
                file: %s
                counted_on: 2025-01-01
                hamlets_of: 2025-07-01
                %s
                """
                        .formatted(tif, tif, more));
        FileSystemResource resource = new FileSystemResource(mapping);
        return server.bean(PopulationImport.class).run(resource, resource, apply);
    }

    /** By commune squares, GeographicLib and a loop. */
    private Map<Long, Double> shared(float[][] people) {
        Map<Long, Double> shared = new HashMap<>();
        for (int y = 0; y < SIZE / 2; y++) {
            for (int x = 0; x < SIZE; x++) {
                double longitude = WEST + (x + 0.5) * CELL;
                double latitude = NORTH - (y + 0.5) * CELL;
                long commune = x < SIZE / 2 ? one : two;
                Place nearest = places.getFirst();
                double least = Double.MAX_VALUE;
                for (Place place : places) {
                    double meters =
                            Geodesic.WGS84.Inverse(
                                            latitude,
                                            longitude,
                                            place.latitude(),
                                            place.longitude())
                                    .s12;
                    if (place.commune() == commune && meters < least) {
                        least = meters;
                        nearest = place;
                    }
                }
                if (people[y][x] > 0) {
                    shared.merge(nearest.id(), (double) people[y][x], Double::sum);
                }
            }
        }
        return shared;
    }

    private Map<Long, Integer> estimates() {
        return database.dsl()
                .select(CENSUS.UNIT_ID, CENSUS.POPULATION)
                .from(CENSUS)
                .where(CENSUS.ESTIMATED)
                .fetchMap(CENSUS.UNIT_ID, CENSUS.POPULATION);
    }

    @Test
    void givesEachCellToTheNearestHamletOfItsCommune() throws Exception {
        float[][] people = people(1);
        write("one.tif", people, "EPSG:4326", degrees());
        ImportResult tried = run("one.tif", "", false);
        assertThat(tried.applied()).isFalse();
        assertThat(estimates()).as("a dry run").isEmpty();
        ImportResult stored = run("one.tif", "", true);
        assertThat(stored.applied()).isTrue();
        assertThat(stored.steps()).isEqualTo(tried.steps());

        Map<Long, Double> shared = shared(people);
        Map<Long, Integer> estimates = estimates();
        assertThat(estimates.keySet())
                .isEqualTo(
                        shared.keySet().stream()
                                .filter(id -> id != counted)
                                .collect(Collectors.toSet()));
        estimates.forEach((id, estimate) ->
                assertThat(Math.abs(estimate - shared.getOrDefault(id, 0d))).isLessThan(1));
        double ofTwo =
                places.stream()
                        .filter(place -> place.commune() == two)
                        .mapToDouble(place -> shared.getOrDefault(place.id(), 0d))
                        .sum();
        assertThat(
                        places.stream()
                                .filter(place -> place.commune() == two)
                                .mapToInt(place -> estimates.getOrDefault(place.id(), 0))
                                .sum())
                .as("the commune's total")
                .isEqualTo((int) Math.round(ofTwo));
        assertThat(stored.report().findings().stream().map(Finding::code))
                .containsExactlyInAnyOrder(
                        "CELLS_OUTSIDE", "COMMUNE_WITHOUT_HAMLETS", "HAMLET_COUNTED");

        tellsWhatIsEstimated(estimates);
        assertThat(run("one.tif", "", true).changesSomething()).as("once more").isFalse();

        long now = places.get(1).id();
        count(now, 50);
        run("one.tif", "", true);
        assertThat(estimates()).doesNotContainKey(now);
    }

    private void tellsWhatIsEstimated(Map<Long, Integer> estimates) {
        JsonNode nodes =
                server.graphQl("query { hamlets { nodes { id population populationEstimated } } }")
                        .at("/data/hamlets/nodes");
        assertThat(nodes.size()).isEqualTo(13);
        for (JsonNode node : nodes) {
            long id = node.at("/id").asLong();
            if (id == counted) {
                assertThat(node.at("/population").asInt()).isEqualTo(321);
                assertThat(node.at("/populationEstimated").asBoolean()).isFalse();
            } else if (estimates.containsKey(id)) {
                assertThat(node.at("/population").asInt()).isEqualTo(estimates.get(id));
                assertThat(node.at("/populationEstimated").asBoolean()).isTrue();
            } else {
                assertThat(node.at("/population").isNull()).isTrue();
                assertThat(node.at("/populationEstimated").isNull()).isTrue();
            }
        }
    }

    /** In VN-2000, with metres: no person is lost, wherever the cells come to lie. */
    @Test
    void bringsAnotherCoordinateSystemHome() throws Exception {
        float[][] people = people(2);
        ReferencedEnvelope metres =
                new ReferencedEnvelope(500_000, 500_000 + 1_000 * SIZE, 2_400_000, 2_440_000, null);
        write("metres.tif", people, "EPSG:3405", metres);
        ImportResult tried = run("metres.tif", "", false);
        double all = 0;
        for (float[] row : people) {
            for (float cell : row) {
                all += Math.max(cell, 0);
            }
        }
        double told =
                tried.report().findings().stream()
                        .mapToDouble(finding -> Double.parseDouble(finding.value()))
                        .sum();
        int estimated =
                tried.differences().stream()
                        .mapToInt(difference -> Integer.parseInt(difference.after()))
                        .sum();
        assertThat(estimated).isGreaterThan(1_000);
        assertThat(estimated + told).isCloseTo(all, within(2.0));
    }

    @Test
    void refusesWhatIsNoRasterOfPeople() throws Exception {
        Files.writeString(folder.resolve("words.tif"), "no picture");
        assertThatThrownBy(() -> run("words.tif", "", true))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("RASTER_BROKEN"));
        assertThatThrownBy(() -> run("missing.tif", "", true))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("FILE_MISSING"));
        ImageIO.write(
                new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY),
                "tiff",
                folder.resolve("picture.tif").toFile());
        assertThatThrownBy(() -> run("picture.tif", "", true)).isInstanceOf(ImportRefused.class);
        write("nobody.tif", new float[SIZE][SIZE], "EPSG:4326", degrees());
        assertThatThrownBy(() -> run("nobody.tif", "", true))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("RASTER_EMPTY"));
        assertThatThrownBy(() -> run("nobody.tif", "crs: EPSG:99999", true))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("CRS_UNKNOWN"));
    }
}
