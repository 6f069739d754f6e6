package vn.diachido.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diachido.exchange.Fixtures.geoPackage;
import static vn.diachido.exchange.Fixtures.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Files that are not what they say, or more than they look: refused with a code, in no memory. */
class HostileFileTest {

    @TempDir private Path folder;

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../xl/workbook.xml"));
            zip.write(new byte[10 << 20]);
        }
        return bytes.toByteArray();
    }

    private static void refused(Resource file, String name, String code) {
        assertThatThrownBy(() -> rows(RowSources.open(file, name, null)))
                .isInstanceOfSatisfying(
                        ImportRefused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.docx",
                "a.doc",
                "a.ods",
                "a.kml",
                "a.kmz",
                "a.zip",
                "a.csv.gz",
                "a.gml",
                "a.gpx",
                "a.shp",
                "a.xml",
                "a.svg",
                "a",
                "a.csv/",
                "a.gpkg\u0000.exe"
            })
    void kindsThatAreNotReadAreRefusedUnopened(String name) throws IOException {
        refused(new ByteArrayResource(zip()), name, "FILE_KIND_UNKNOWN");
    }

    @Test
    void anEndingThatLiesIsFound() throws IOException {
        refused(new ByteArrayResource(zip()), "a.csv", "NOT_UTF8");
        refused(new ByteArrayResource(zip()), "a.xlsx", "FILE_UNREADABLE");
        refused(new ByteArrayResource(zip()), "a.xls", "FILE_UNREADABLE");
        refused(new ByteArrayResource(zip()), "a.geojson", "FILE_UNREADABLE");
        refused(new ByteArrayResource(zip()), "a.gpkg", "FILE_UNREADABLE");
        refused(Fixtures.text("<?xml version=\"1.0\"?><x/>"), "a.json", "FILE_UNREADABLE");
        refused(Fixtures.text("code,name\n1,a"), "a.gpkg", "FILE_UNREADABLE");
    }

    @Test
    void whatIsTooLargeIsNotOpened() {
        Resource huge =
                new ByteArrayResource(new byte[0]) {
                    @Override
                    public long contentLength() {
                        return RowSources.MAX_BYTES + 1;
                    }

                    @Override
                    public java.io.InputStream getInputStream() {
                        throw new AssertionError("opened");
                    }
                };
        refused(huge, "a.csv", "FILE_TOO_LARGE");
    }

    @Test
    void jsonWithoutAnEndIsRefused() {
        refused(
                Fixtures.text("{\"features\": [{\"a\": " + "[".repeat(1_000_000)),
                "a.json",
                "FILE_UNREADABLE");
        refused(
                Fixtures.text("{\"x\": " + "{\"x\":".repeat(1_000_000)),
                "a.json",
                "FILE_UNREADABLE");
    }

    @Test
    void yamlThatMultipliesIsRefused() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 60; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertThatThrownBy(() -> Fixtures.mapping(laughs.toString()))
                .isInstanceOf(ImportRefused.class);
        assertThatThrownBy(() -> Fixtures.mapping("a: !!javax.script.ScriptEngineManager []"))
                .isInstanceOf(ImportRefused.class);
    }

    @Test
    void aViewIsNoLayer() throws Exception {
        Path file = folder.resolve("view.gpkg");
        geoPackage(file, "good", 4326, new Object[] {"POINT (105 21)", "1", "a"});
        sql(
                file,
                "create view endless as with recursive n(i) as (select 1 union all select i + 1 from"
                        + " n) select i as fid, null as geom, '1' as code, 'x' as name from n",
                "insert into gpkg_contents values ('endless', 'features')");
        Resource resource = new FileSystemResource(file);
        assertThat(rows(RowSources.open(resource, "view.gpkg", null))).hasSize(1);
        assertThatThrownBy(() -> RowSources.open(resource, "view.gpkg", "endless"))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("LAYER_UNKNOWN"));
    }

    @Test
    void aValueThatGrowsIsRefused() throws Exception {
        Path file = folder.resolve("bomb.gpkg");
        geoPackage(file, "bomb", 4326, new Object[] {"POINT (105 21)", "1", "a"});
        sql(file, "alter table bomb add column big as (hex(zeroblob(400000000))) virtual");
        refused(new FileSystemResource(file), "bomb.gpkg", "FILE_UNREADABLE");
    }

    private static void sql(Path file, String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
