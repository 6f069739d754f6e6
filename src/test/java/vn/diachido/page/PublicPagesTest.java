package vn.diachido.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.site.Tables.CANDIDATE;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.address.QrPicture;
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardRepository;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "diachido.public-address=https://diachido.example.vn/")
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@TestInstance(Lifecycle.PER_CLASS)
class PublicPagesTest {

    private static final Pattern JSON_LD =
            Pattern.compile(
                    "<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private final HttpClient client = HttpClient.newHttpClient();
    private final DSLContext sql;
    private final BoardRepository boards;
    private final int port;
    private final BoardCode code;
    private final TestRows rows;
    private final long communeId;

    PublicPagesTest(
            @Autowired DSLContext sql,
            @Autowired BoardRepository boards,
            @LocalServerPort int port) {
        this.sql = sql;
        this.boards = boards;
        this.port = port;
        rows = new TestRows(sql, "pages");
        long province = rows.unit("PROVINCE", "22", "Tỉnh Quảng Ninh", null);
        communeId = rows.unit("COMMUNE", "06895", "Xã Đầm Hà", province);
        SiteRecord site = rows.site("dinh-dam-ha");
        site.setName("Đình Đầm Hà <script>alert(1)</script> & \"bạn\"");
        site.setRedAddress(true);
        site.setRelicType("HISTORICAL");
        site.setPlaceType("COMMUNAL_HOUSE");
        site.setAddress("Thị trấn Đầm Hà, huyện Đầm Hà");
        site.setPosition(TestRows.point(107.5934, 21.3521));
        site.setUnitId(communeId);
        site.setUnitBasis("POSITION");
        site.setSourceUrl("javascript:alert(1)");
        site.store();
        rows.rank(site.getId(), "NATIONAL");
        code = boards.issue(site.getId());
    }

    @BeforeAll
    void storeSiteOfUnclearUnit() {
        SiteRecord site = rows.site("atk");
        site.setUnitBasis("AMBIGUOUS");
        site.setSourceUrl("https://example.vn/nguon?a=1&b=2");
        site.store();
        sql.insertInto(CANDIDATE).values(site.getId(), communeId).execute();
    }

    private HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    private HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    private static @Nullable String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse(null);
    }

    @Test
    void everyAnswerSaysOnceHowABrowserIsToTakeIt() {
        for (String path :
                List.of("/", "/nope", "/q", code.path() + ".svg", "/tiles/units.json", "/error")) {
            HttpHeaders headers = get(path).headers();
            assertThat(headers.allValues("X-Content-Type-Options"))
                    .as(path)
                    .containsExactly("nosniff");
            assertThat(headers.allValues("X-Frame-Options")).as(path).containsExactly("DENY");
            assertThat(headers.allValues("Referrer-Policy")).as(path).hasSize(1);
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .startsWith("default-src '")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void onlyTheEditorOfQueriesWritesStylesIntoItsPage() {
        for (String path : List.of("/graphiql", "/graphiql/index.html")) {
            assertThat(policy(path)).as(path).containsOnlyOnce("style-src 'self' 'unsafe-inline';");
        }
        for (String path : List.of("/", "/admin", "/graphiqlx", "/graphql", "/index.html")) {
            assertThat(policy(path)).as(path).doesNotContain("unsafe");
        }
    }

    private String policy(String path) {
        return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void addressOfErrorsIsNoAddress() {
        HttpResponse<String> page = get("/error", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Không có trang này");
        assertThat(get("/error").statusCode()).isEqualTo(404);
        assertThat(get("/nope", "Accept", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsToTheSiteInTheLanguageOfTheVisitor() {
        String path = code.path();
        assertThat(get(path).statusCode()).isEqualTo(302);
        assertThat(location(get(path))).isEqualTo("/vi/sites/dinh-dam-ha?board=" + code);
        assertThat(location(get(path, "Accept-Language", "en-GB,vi;q=0.5")))
                .isEqualTo("/en/sites/dinh-dam-ha?board=" + code);
        assertThat(location(get(path, "Accept-Language", "fr, en;q=0.2, vi;q=0.7")))
                .isEqualTo("/vi/sites/dinh-dam-ha?board=" + code);
        assertThat(location(get(path, "Accept-Language", "de, *;q=0.5")))
                .isEqualTo("/vi/sites/dinh-dam-ha?board=" + code);
        assertThat(location(get(path + "?lang=vi", "Accept-Language", "en")))
                .isEqualTo("/vi/sites/dinh-dam-ha?board=" + code);
        assertThat(location(get(path + "?lang=xx", "Accept-Language", "en")))
                .isEqualTo("/en/sites/dinh-dam-ha?board=" + code);
        assertThat(location(get(path, "Accept-Language", ";;q=nonsense,,\t=")))
                .isEqualTo("/vi/sites/dinh-dam-ha?board=" + code);
    }

    @Test
    void leadsThereHoweverTheCodeIsWritten() {
        String typed = code.grouped().toLowerCase(Locale.ROOT);
        assertThat(location(get("/q/" + typed))).isEqualTo("/vi/sites/dinh-dam-ha?board=" + code);
        assertThat(location(get("/q?code=" + typed.replace('-', '+') + "&lang=en")))
                .isEqualTo("/en/sites/dinh-dam-ha?board=" + code);
    }

    @Test
    void thePageNamesThePlaceOfTheBoardThatWasScanned() {
        String page = "/en/sites/dinh-dam-ha";
        assertThat(get(page + "?board=" + code).body())
                .contains("The board " + code.grouped() + " that you scanned", "Xã Đầm Hà");
        for (String other : List.of("", "?board=", "?board=22222222222", "?board=%3Cb%3E")) {
            assertThat(get(page + other).body()).as(other).doesNotContain("that you scanned");
        }
    }

    @Test
    void drawsACodeAsPng() throws Exception {
        HttpResponse<byte[]> png = bytes(code.path() + ".png");
        assertThat(png.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(QrPicture.ofPng(png.body()).decode())
                .isEqualTo("https://diachido.example.vn" + code.path());
    }

    private HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    @Test
    void neverLeadsAway() {
        assertThat(location(get(code.path() + "?lang=//evil.example&next=https://evil.example")))
                .isEqualTo("/vi/sites/dinh-dam-ha?board=" + code);
    }

    @Test
    void answersHead() {
        HttpResponse<String> head = send("HEAD", code.path());
        assertThat(head.statusCode()).isEqualTo(302);
        assertThat(send("HEAD", "/vi/sites/dinh-dam-ha").statusCode()).isEqualTo(200);
        assertThat(send("HEAD", "/vi/sites/dinh-dam-ha").body()).isEmpty();
        assertThat(send("POST", code.path()).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/nonsense",
                "/q/2222222222A",
                "/q/%00",
                "/q/%F0%9F%99%82",
                "/q/%C3%28",
                "/q/..%5c",
                "/q/'%20or%201=1--",
                "/q?code=%00&code=x",
                "/vi/sites/nonsense",
                "/xx/sites/dinh-dam-ha",
                "/vi/sites/%00",
                "/VI/sites/dinh-dam-ha",
                "/vi/sites/Dinh-Dam-Ha",
                "/vi/sites/%27%22%3E%3Cscript%3E",
                "/vi/sites/-",
                "/%C3%28/sites/dinh-dam-ha",
                "/q/nonsense.svg",
                "/q/.svg",
                "/q/22222222222.svg"
            })
    void answersNonsenseWithAHelpfulPage(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.body()).doesNotContain("<script>", "Exception", "java.");
    }

    @Test
    void hasAPageOfItsOwnForWhatIsNotThere() {
        HttpResponse<String> page = get("/nowhere", "Accept", "text/html", "Accept-Language", "en");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no such page", "lang=\"en\"");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(get("/nowhere", "Accept", "application/json").body()).startsWith("{");
    }

    @Test
    void asksForACodeWhereNoneIsGiven() {
        HttpResponse<String> page = get("/q");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Mở trang của một bảng mã QR", "<form");
    }

    @Test
    void helpsWhoMistypedACode() {
        HttpResponse<String> mistyped = get("/q/ABCD-EFGH-JKM");
        assertThat(mistyped.statusCode()).isEqualTo(404);
        assertThat(mistyped.body())
                .contains("Mã bảng này không đúng", "<form", "name=\"code\"", "lang=\"vi\"");
        HttpResponse<String> unknown = get("/q/22222222222", "Accept-Language", "en");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("No board has this code", "lang=\"en\"");
    }

    @Test
    void saysThatABoardIsOutOfUse() {
        SiteRecord site = rows.site("retired");
        site.store();
        BoardCode retired = boards.issue(site.getId());
        sql.transaction(inside -> {
            inside.dsl().execute("select set_config('diachido.trusted', 'on', true)");
            inside.dsl()
                    .execute(
                            "insert into board.event (board_id, kind, state) select id, 'STATE',"
                                    + " 'RETIRED' from board.board where code = ?",
                            retired.text());
        });
        HttpResponse<String> response = get(retired.path());
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.body())
                .contains("Bảng này không còn dùng", retired.grouped(), "/vi/sites/retired");
        assertThat(get("/vi/sites/retired").body()).doesNotContain(retired.grouped());
    }

    @Test
    void saysThatABoardWaitsForItsSite() {
        BoardCode waiting = boards.issue(null);
        HttpResponse<String> response = get(waiting.path() + "?lang=en");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("This board has no place yet", waiting.grouped());
    }

    @Test
    void showsASiteInVietnamese() {
        HttpResponse<String> page = get("/vi/sites/dinh-dam-ha", "Accept-Language", "en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains(
                        "<html lang=\"vi\"",
                        "Đình Đầm Hà &lt;script&gt;",
                        "Địa chỉ đỏ",
                        "Di tích cấp quốc gia",
                        "Xã Đầm Hà, Tỉnh Quảng Ninh",
                        "Thị trấn Đầm Hà, huyện Đầm Hà",
                        "21,35210° B, 107,59340° Đ",
                        code.grouped(),
                        code.path() + ".svg",
                        "Credit of pages",
                        "Licence of pages",
                        "href=\"https://diachido.example.vn/vi/sites/dinh-dam-ha\"",
                        "hreflang=\"en\"",
                        "property=\"og:title\"")
                .doesNotContain("javascript:", "<script>");
    }

    @Test
    void showsASiteInEnglish() {
        assertThat(get("/en/sites/dinh-dam-ha").body())
                .contains("<html lang=\"en\"", "Red address", "National relic", "21.35210° N")
                .contains("href=\"/vi/sites/dinh-dam-ha\"", "Tiếng Việt");
    }

    @Test
    void listsTheUnitsThatAnOldAddressFits() {
        assertThat(get("/vi/sites/atk").body())
                .contains(
                        "có thể thuộc",
                        "<li>Xã Đầm Hà, Tỉnh Quảng Ninh</li>",
                        "Chưa biết vị trí",
                        "href=\"https://example.vn/nguon?a=1&amp;b=2\"");
    }

    @Test
    void isWholeInOneSmallAnswer() {
        HttpResponse<String> page = get("/vi/sites/dinh-dam-ha");
        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(50_000);
        assertThat(page.body().replaceAll("<script type=\"application/ld\\+json\">", ""))
                .doesNotContain("<script", "onclick", " src=\"http", "@import", "url(");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void speaksToSearchEngines() {
        Matcher script = JSON_LD.matcher(get("/vi/sites/dinh-dam-ha").body());
        assertThat(script.find()).isTrue();
        JsonNode thing = JsonMapper.shared().readTree(script.group(1));
        assertThat(thing.get("@type").toString()).contains("LandmarksOrHistoricalBuildings");
        assertThat(thing.get("name").asString())
                .isEqualTo("Đình Đầm Hà <script>alert(1)</script> & \"bạn\"");
        assertThat(thing.get("url").asString())
                .isEqualTo("https://diachido.example.vn/vi/sites/dinh-dam-ha");
        assertThat(thing.get("geo").get("latitude").asDouble()).isEqualTo(21.3521);
        assertThat(thing.get("address").get("addressRegion").asString())
                .isEqualTo("Tỉnh Quảng Ninh");
    }

    @Test
    void drawsTheCodeWithThePublicAddress() throws Exception {
        HttpResponse<String> svg = get(code.path() + ".svg");
        assertThat(svg.statusCode()).isEqualTo(200);
        assertThat(svg.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(svg.headers().firstValue("Cache-Control").orElse("")).contains("max-age=86400");
        assertThat(QrPicture.of(svg.body()).decode())
                .isEqualTo("https://diachido.example.vn" + code.path());
        String tag = svg.headers().firstValue("ETag").orElseThrow();
        assertThat(get(code.path() + ".svg", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
}
