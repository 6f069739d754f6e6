package vn.diachido.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;

/** Files of rows. */
class ExportTest {

    @TempDir private static Path folder;

    private static TestDatabase database;
    private static TestServer server;

    @BeforeAll
    static void start() {
        database = TestWorld.load("units", "everything");
        database.dsl()
                .execute(
                        "update site.site set name = '=1+1', address = E'-2\\nhai \"dòng\"' where"
                                + " slug = 'noi-1'");
        server = TestServer.over(database);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) {
        HttpResponse<byte[]> answer = server.get(path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private static String csv(String parameters) {
        return new String(get("/export/sites.csv" + parameters).body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    @Test
    void headsColumnsInTheReadersLanguage() {
        assertThat(csv("")).startsWith("Mã,Tên rút gọn,Tên,Tóm tắt,Địa chỉ đỏ,");
        assertThat(csv("?lang=en")).startsWith("Id,Slug,Name,Summary,Red address,");
        assertThat(csv("?fields=true"))
                .startsWith(
                        "id,slug,name,summary,redAddress,relicType,rank,placeType,decision,period,"
                                + "periodFromYear,periodToYear,address,openingHours,phone,website,longitude,latitude,"
                                + "approximate,unit.code,unit.fullName,unitBasis,statedUnit.code,statedUnit.fullName,"
                                + "unitConflict,sourceUrl,otherNames,story,language,path,dataSet.credit,state,changedAt\r\n");
    }

    @Test
    void writesNoFormulaAndKeepsWhatNeedsQuotes() {
        assertThat(csv("").lines().skip(1).findFirst().orElseThrow())
                .startsWith("1,noi-1,'=1+1,,false,SCENIC,")
                .doesNotContain("{}");
        assertThat(csv("?fields=true")).contains(",Tên khác 2; Other,,vi,/vi/sites/noi-2,");
        assertThat(csv("")).contains(",\"'-2\nhai \"\"dòng\"\"\",");
    }

    @Test
    void marksUtf8ForExcelWhereAsked() {
        assertThat(csv("?bom=true")).startsWith("\uFEFFMã");
        assertThat(csv("?bom=false")).startsWith("Mã");
    }

    @Test
    void takesFilterOrderAndDay() {
        String query =
                "?fields=true&where="
                        + TestServer.encode("{\"redAddress\":true}")
                        + "&orderBy="
                        + TestServer.encode("[{\"field\":\"RANK\",\"direction\":\"DESC\"}]");
        List<String> rows = csv(query).lines().skip(1).filter(row -> row.contains("noi-")).toList();
        assertThat(rows).hasSize(19);
        assertThat(rows.getFirst()).contains("PROVINCIAL");
        assertThat(rows.getLast()).contains("SPECIAL_NATIONAL");
        assertThat(csv("?asOf=2025-01-01")).doesNotContain("Xã Định Hóa");
    }

    @Test
    void namesTheFileAndTheSources() {
        HttpResponse<byte[]> answer = get("/export/sites.csv?asOf=2026-01-01");
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment;")
                .contains(
                        "filename*=UTF-8''%C4%90%E1%BB%8Ba%20ch%E1%BB%89%20%C4%91%E1%BB%8F%20v%C3%A0%20di%20t%C3%ADch%202026-01-01.csv");
        assertThat(header(answer, "X-Credit")).isEqualTo("UTF-8''nobody");
        assertThat(header(answer, "X-Total-Count")).isEqualTo("37");
    }

    @Test
    void isNotSentAgainUntilDataChanges() {
        String path = "/export/squads.geojson?asOf=2026-01-01";
        String etag = header(get(path), "ETag");
        assertThat(server.get(path, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(header(get(path + "&lang=en"), "ETag")).isNotEqualTo(etag);
        database.dsl().execute("update squad.squad set name = name || '!' where id = 1");
        assertThat(server.get(path, "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void writesWaypointsOfWhatIsSomewhere() {
        HttpResponse<byte[]> answer = get("/export/sites.gpx");
        Document gpx = xml(answer.body());
        assertThat(header(answer, "Content-Type")).isEqualTo("application/gpx+xml");
        assertThat(gpx.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.topografix.com/GPX/1/1");
        assertThat(gpx.getElementsByTagName("wpt").getLength()).isEqualTo(31);
        assertThat(gpx.getElementsByTagName("desc").item(0).getTextContent())
                .contains("nobody")
                .contains("31 / 37");
        Element first = (Element) gpx.getElementsByTagName("wpt").item(0);
        assertThat(first.getAttribute("lat")).startsWith("21.");
        assertThat(first.getTextContent()).isEqualTo("=1+1");
    }

    @Test
    void writesPlacemarksOfEverything() {
        Document kml = xml(get("/export/sites.kml").body());
        assertThat(kml.getElementsByTagName("Placemark").getLength()).isEqualTo(37);
        assertThat(kml.getElementsByTagName("Point").getLength()).isEqualTo(31);
        Document units = xml(get("/export/units.kml?asOf=2026-01-01").body());
        assertThat(units.getElementsByTagName("outerBoundaryIs").getLength()).isPositive();
        assertThat(units.getElementsByTagName("coordinates").item(0).getTextContent())
                .matches("\\d+(\\.\\d+)?,\\d+.*");
    }

    private static Document xml(byte[] body) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void writesWorkbooksWithSources() {
        HttpResponse<byte[]> answer = get("/export/sites.xlsx");
        Map<String, String> parts = unzip(answer.body());
        String sheet = Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"));
        assertThat(sheet.split("<row ", -1)).hasSize(39);
        assertThat(sheet).contains("=1+1").doesNotContain("<f>").contains("Tên rút gọn");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("nobody");
        assertThat(parts.get("xl/workbook.xml"))
                .contains("Địa chỉ đỏ và di tích")
                .contains("Nguồn dữ liệu");
    }

    @Test
    void writesFeaturesWithWhatIsNowhere() {
        JsonNode json =
                JsonMapper.shared().readTree(get("/export/hamlets.geojson?asOf=2026-01-01").body());
        assertThat(json.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(json.get("credits").get(0).asString()).isEqualTo("nobody");
        JsonNode features = json.get("features");
        assertThat(features).hasSize(json.get("totalCount").asInt());
        assertThat(features.values().stream().filter(feature -> feature.get("geometry").isNull()))
                .hasSize(json.get("withoutPosition").asInt())
                .isNotEmpty()
                .allSatisfy(feature ->
                        assertThat(feature.at("/properties/coverage.distanceMeters").isNull())
                                .isTrue());
        assertThat(features.get(0).at("/properties/commune.fullName").isMissingNode()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/export/nope.csv | 404 | UNKNOWN_EXPORT",
                "/export/sites.nope | 404 | UNKNOWN_EXPORT",
                "/export/sites.csv?where=x | 400 | BAD_INPUT",
                "/export/sites.csv?where=null | 400 | BAD_INPUT",
                "/export/sites.csv?orderBy=null | 400 | BAD_INPUT",
                "/export/sites.csv?orderBy=%5B%7B%22field%22%3A%22DISTANCE%22%7D%5D | 400 | BAD_INPUT",
                "/export/sites.csv?w=00000000000000000000000000000000 | 404 | UNKNOWN_FILTER",
                "/export/sites.csv?w=x&where=%7B%7D | 404 | UNKNOWN_FILTER",
                "/export/sites.csv?where=%7B%22box%22%3A%7B%22west%22%3A2%2C%22south%22%3A1%2C%22east%22%3A1%2C%22north%22%3A2%7D%7D"
                        + " | 400 | BAD_BOX"
            })
    void refusesBeforeTheFirstByte(String path, int status, String code) {
        HttpResponse<byte[]> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .doesNotContain("attachment");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.at("/errors/0/extensions/code").asString()).isEqualTo(code);
        assertThat(problem.at("/errors/0/message").asString()).isNotBlank();
    }

    private static Map<String, String> unzip(byte[] file) {
        Map<String, String> parts = new TreeMap<>();
        try {
            Path stored = Files.write(folder.resolve("export.xlsx"), file);
            try (ZipFile zip = new ZipFile(stored.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] text = zip.getInputStream(entry).readAllBytes();
                    parts.put(
                            entry.getName(),
                            HtmlUtils.htmlUnescape(new String(text, StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
