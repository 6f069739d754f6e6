package vn.diachido.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.page.PageWorld.ORIGIN;
import static vn.diachido.page.PageWorld.SERVER;
import static vn.diachido.page.PageWorld.get;
import static vn.diachido.page.PageWorld.header;
import static vn.diachido.page.PageWorld.text;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardRepository;

/** What pages of others show of ours. */
class EmbedTest {

    private static final String[] ELSEWHERE = {"Origin", "https://tourism.example"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/sites/whole",
                "/embed/sites",
                "/embed/sites?kind=MUSEUM&lang=en",
                "/embed/sites/nonsense",
                "/embed/sites/gone",
                "/embed/sites?near=nonsense",
                "/embed/boards/nonsense",
                "/embed/nothing"
            })
    void mayBeFramedAndSetsNoCookie(String path) {
        HttpResponse<byte[]> answer = get(path, "Accept", "text/html", "Cookie", "diachido=x");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("frame-ancestors *", "default-src 'none'");
        assertThat(answer.headers().map()).doesNotContainKeys("x-frame-options", "set-cookie");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-credentials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi/sites/whole",
                "/vi",
                "/",
                "/admin",
                "/q",
                "/oembed",
                "/embed/..;/admin",
                "/embed/x/..;x=1/..;/vi",
                "/embed/%2e%2e/admin",
                "/embed/../admin"
            })
    void nothingElseMayBeFramed(String path) throws IOException {
        String head = raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nAccept: text/html");
        assertThat(head).contains("X-Frame-Options: DENY", "frame-ancestors 'none'");
        assertThat(head).doesNotContain("frame-ancestors *");
    }

    @ParameterizedTest
    @CsvSource({
        "/oembed, 400",
        "/oembed?url=https://evil.example/vi/sites/whole, 404",
        "/vi/sites/whole, 200",
        "/vi/sites/nonsense, 404",
        "/vi/sites/gone, 410",
        "/feeds/sites?since=nonsense, 400",
        "/feeds/nothing, 404",
        "/embed/red-address.js, 200"
    })
    void pagesOfOthersMayReadIt(String path, int status) {
        for (String accept : new String[] {"application/ld+json", "application/geo+json"}) {
            HttpResponse<byte[]> answer = get(path, "Accept", accept, ELSEWHERE[0], ELSEWHERE[1]);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        }
    }

    @Test
    void noTrickOpensOtherAddresses() throws IOException {
        for (String path :
                new String[] {"/tiles/..;/graphql", "/embed/..;/graphql?query=%7Ba%7D"}) {
            String head =
                    raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nOrigin: https://evil.example");
            assertThat(head).doesNotContain("Access-Control-Allow-Origin");
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(SERVER.address().getHost(), SERVER.address().getPort())) {
            socket.getOutputStream()
                    .write(
                            (request + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.split("\r\n\r\n", 2)[0];
        }
    }

    @Test
    void noHostOfARequestComesBack() throws IOException {
        for (String path :
                new String[] {
                    "/vi/sites/once",
                    "/embed/sites/once",
                    "/oembed?url=http://evil.example/vi/sites/whole"
                }) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: evil.example"))
                    .doesNotContain("evil.example");
        }
        assertThat(raw("GET /vi/sites/once HTTP/1.1\r\nHost: evil.example"))
                .contains("Location: /vi/sites/today");
    }

    @Test
    void showsASite() {
        assertThat(text("/embed/sites/whole?lang=en"))
                .contains(
                        "Đầm Hà communal house",
                        "Where the cell was founded.",
                        "href=\"/en/sites/whole\"",
                        "target=\"_blank\" rel=\"noopener\"",
                        "Credit of pages")
                .doesNotContain("<script", "??");
        assertThat(text("/embed/sites/whole", "Accept-Language", "en")).contains("communal house");
        assertThat(header(get("/embed/sites/once?lang=en"), "Location"))
                .isEqualTo("/embed/sites/today?lang=en");
        assertThat(get("/embed/sites/gone").statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/sites/once?lang=//evil.example",
                "/embed/sites//evil.example",
                "/embed/sites/@evil.example",
                "/embed/sites/once?lang=vi%0d%0aLocation:%20//evil.example",
                "/embed/boards///evil.example"
            })
    void neverLeadsElsewhere(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isIn(301, 400, 404);
        assertThat(header(answer, "Location")).isIn("", "/embed/sites/today?lang=vi");
    }

    @Test
    void showsAList() {
        assertThat(text("/embed/sites?near=107.59,21.35,5000&lang=vi"))
                .contains("Đình Đầm Hà", "420 m", "href=\"/vi?near=107.59%2C21.35%2C5000\"")
                .doesNotContain("<script", "??");
        assertThat(text("/embed/sites?limit=1").split("<li>")).hasSize(2);
        assertThat(get("/embed/sites?limit=0").statusCode()).isEqualTo(400);
        assertThat(get("/embed/sites?limit=51").statusCode()).isEqualTo(400);
    }

    @Test
    void aBoardLeadsToItsSite() {
        long site =
                PageWorld.SQL
                        .fetchSingle("select id from site.site where slug = 'whole'")
                        .into(Long.class);
        BoardCode code = SERVER.bean(BoardRepository.class).issue(site);
        HttpResponse<byte[]> answer = get("/embed/boards/" + code.grouped() + "?lang=en");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("/embed/sites/whole?lang=en");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void theElementIsSmall() {
        HttpResponse<byte[]> script = get("/embed/red-address.js");
        assertThat(script.body().length).isLessThan(3_000);
        assertThat(header(script, "Content-Type")).startsWith("text/javascript");
        assertThat(text(script)).doesNotContain("import ", "innerHTML", "eval(");
    }

    @Test
    void saysHowToBeEmbedded() {
        Matcher link =
                Pattern.compile("type=\"application/json\\+oembed\" href=\"([^\"]+)\"")
                        .matcher(text("/en/sites/whole"));
        assertThat(link.find()).isTrue();
        String address = link.group(1).replace("&amp;", "&");
        assertThat(address).startsWith(ORIGIN + "/oembed?");
        JsonNode answer = JsonMapper.shared().readTree(text(address.substring(ORIGIN.length())));
        assertThat(answer.get("version").asString()).isEqualTo("1.0");
        assertThat(answer.get("type").asString()).isEqualTo("rich");
        assertThat(answer.get("title").asString()).isEqualTo("Đầm Hà communal house");
        assertThat(answer.get("html").asString())
                .contains("<iframe src=\"" + ORIGIN + "/embed/sites/whole?lang=en\"", "title=");
        JsonNode small =
                JsonMapper.shared()
                        .readTree(text(oEmbed(ORIGIN + "/vi/sites/once") + "&maxwidth=200"));
        assertThat(small.get("width").asInt()).isEqualTo(200);
        assertThat(small.get("html").asString()).contains("/embed/sites/today?lang=vi");
    }

    private static String oEmbed(String url) {
        return "/oembed?url=" + TestServer.encode(url);
    }

    @Test
    void escapesTheNameInTheFrame() {
        String html =
                JsonMapper.shared()
                        .readTree(text(oEmbed(ORIGIN + "/vi/sites/markup")))
                        .get("html")
                        .asString();
        assertThat(html).contains("title=\"&lt;script&gt;").doesNotContain("<script", "<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/vi/sites/whole",
                "https://diachido.example.vn.evil.example/vi/sites/whole",
                "https://diachido.example.vn@evil.example/vi/sites/whole",
                "//evil.example/vi/sites/whole",
                "https://diachido.example.vn/vi/sites/../../admin",
                "https://diachido.example.vn/admin",
                "https://diachido.example.vn/vi/sites/gone",
                "https://diachido.example.vn\\@evil.example/vi/sites/whole",
                "javascript:alert(1)"
            })
    void embedsNothingButItsPages(String url) {
        assertThat(get(oEmbed(url)).statusCode()).isEqualTo(404);
    }

    @Test
    void oEmbedRefusesAsTheStandardSays() {
        String page = oEmbed(ORIGIN + "/vi/sites/whole");
        assertThat(get(page + "&format=xml").statusCode()).isEqualTo(501);
        assertThat(get("/oembed").statusCode()).isEqualTo(400);
        assertThat(get(page + "&maxwidth=wide").statusCode()).isEqualTo(400);
    }
}
