package vn.diachido.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.board.Tables.SCAN_COUNT;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Scans are counted: each board, day and language, and nothing of who scanned. */
class ScansTest {

    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36";

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final BoardRepository BOARDS = SERVER.bean(BoardRepository.class);
    private static final String MEMBER = bearer("member", 6);
    private static final String STRANGER = bearer("stranger", 7);

    static {
        DATABASE.dsl()
                .execute(
                        "insert into site.site (id, slug, name, unit_id, unit_basis, source_key, data_set_id)"
                                + " overriding system value values (101, 'a', 'Đình A', 6, 'POSITION', 'a', 1)");
    }

    private BoardCode board = BOARDS.issue(101L);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void another() {
        board = BOARDS.issue(101L);
    }

    private static String bearer(String login, long unit) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, Role.FIELD_MEMBER, unit);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private int scan(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(SERVER.address() + path))
                        .method(method, BodyPublishers.noBody());
        request.headers(headers);
        int status = SERVER.send(request.build()).statusCode();
        SERVER.bean(Scans.class).flush();
        return status;
    }

    private int scans() {
        return DATABASE.dsl()
                .fetchSingle(
                        "select coalesce(sum(scans), 0) from board.scan_count join board.board on id = board_id"
                                + " where code = ?",
                        board.text())
                .into(int.class);
    }

    @Test
    void aScanIsCountedOnceWithItsLanguageSiteAndUnit() {
        assertThat(scan("GET", board.path(), "User-Agent", PHONE)).isEqualTo(302);
        assertThat(scan("GET", board.path(), "User-Agent", PHONE)).isEqualTo(302);
        assertThat(scans()).isOne();
        scan("GET", board.path(), "User-Agent", "iPhone", "Accept-Language", "en");
        assertThat(scans()).isEqualTo(2);
        assertThat(
                        DATABASE.dsl()
                                .fetch(
                                        "select language, c.site_id, c.unit_id, early, scans from board.scan_count c join"
                                                + " board.board b on b.id = board_id where code = ? order by language",
                                        board.text())
                                .map(row -> row.intoList().toString()))
                .containsExactly("[en, 101, 6, true, 1]", "[vi, 101, 6, true, 1]");
        assertThat(SCAN_COUNT.fields())
                .extracting(field -> field.getName())
                .containsExactly(
                        "day", "board_id", "site_id", "unit_id", "language", "early", "scans");
    }

    /** A board that was printed with a former name of this server. */
    @Test
    void everyNameOfTheServerLeadsOnWithinItself() throws IOException {
        for (String host : List.of("cu.example.vn", "moi.example.vn:8443", "evil.example")) {
            try (Socket socket =
                    new Socket(SERVER.address().getHost(), SERVER.address().getPort())) {
                socket.getOutputStream()
                        .write(
                                "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                                        .formatted(board.path(), host)
                                        .getBytes(StandardCharsets.US_ASCII));
                assertThat(
                                new String(
                                        socket.getInputStream().readAllBytes(),
                                        StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 302")
                        .contains("Location: /vi/sites/a?board=" + board + "\r\n")
                        .doesNotContain(host);
            }
        }
    }

    @Test
    void whatIsNoScanBySomebodyIsNotCounted() {
        scan("HEAD", board.path(), "User-Agent", PHONE);
        for (String ahead : List.of("prefetch", "prefetch;prerender", "preview")) {
            scan("GET", board.path(), "User-Agent", PHONE, "Sec-Purpose", ahead);
            scan("GET", board.path(), "User-Agent", PHONE, "Purpose", ahead);
            scan("GET", board.path(), "User-Agent", PHONE, "X-Purpose", ahead);
            scan("GET", board.path(), "User-Agent", PHONE, "X-Moz", ahead);
        }
        for (String program :
                List.of(
                        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                        "facebookexternalhit/1.1",
                        "WhatsApp/2.23.20",
                        "curl/8.5.0",
                        "python-requests/2.31",
                        "Mozilla/5.0 HeadlessChrome/126",
                        "TelegramBot (like TwitterBot)",
                        "Zalobot/1.0")) {
            assertThat(scan("GET", board.path(), "User-Agent", program)).as(program).isEqualTo(302);
        }
        scan("GET", "/q?code=" + board.text(), "User-Agent", PHONE);
        scan("GET", board.path() + ".svg", "User-Agent", PHONE);
        scan("GET", "/q/22222222222", "User-Agent", PHONE);
        assertThat(scans()).isZero();
        scan("GET", board.path(), "User-Agent", "Mozilla/5.0 (Linux; Android 9; CUBOT X20) Mobile");
        assertThat(scans()).isOne();
    }

    @Test
    void tenThousandScansFromOneAddressAreAllLedOnAndAHundredAreCounted() {
        Scans scans = SERVER.bean(Scans.class);
        for (int i = 0; i < 10_000; i++) {
            scans.note(new Visit(board, "vi", "203.0.113.9", "agent " + i));
        }
        scans.flush();
        assertThat(scans()).isEqualTo(100);
        assertThat(scan("GET", board.path(), "User-Agent", PHONE)).isEqualTo(302);
        assertThat(scans()).isEqualTo(101);
    }

    @Test
    void visitorsAreLedOnWhileCountingFails() {
        DATABASE.dsl().execute("alter table board.scan_count rename to scan_count_away");
        try {
            assertThat(scan("GET", board.path(), "User-Agent", PHONE)).isEqualTo(302);
        } finally {
            DATABASE.dsl().execute("alter table board.scan_count_away rename to scan_count");
        }
        assertThat(scans()).isZero();
        SERVER.bean(Scans.class).flush();
        assertThat(scans()).as("counted when it works again").isOne();
    }

    private JsonNode ask(String bearer, String document) {
        JsonNode answer = SERVER.graphQlAs(bearer, document, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    @Test
    void countsAreToldByDayBoardSiteLanguageAndUnit() {
        String id =
                ask(MEMBER, "{ boardByCode(code: \"%s\") { id } }".formatted(board))
                        .at("/boardByCode/id")
                        .asString();
        scan("GET", board.path() + "?lang=en", "User-Agent", PHONE);
        scan("GET", board.path(), "User-Agent", "another phone");
        scan("GET", board.path(), "User-Agent", "a third phone");
        String today = vn.diachido.graphql.Calendar.today().toString();
        Map<String, String> expected =
                Map.of(
                        "DAY",
                        today + "=3",
                        "MONTH",
                        today.substring(0, 7) + "=3",
                        "BOARD",
                        id + "=3",
                        "SITE",
                        "101=3",
                        "LANGUAGE",
                        "vi=2,en=1",
                        "UNIT",
                        "6=3");
        expected.forEach((by, groups) -> {
            JsonNode counts =
                    ask(
                                    MEMBER,
                                    "{ scans(where: {board: [%s], within: 1, from: \"%s\", to: \"%s\", early: true}, by: %s) { total groups { value label scans } } }"
                                            .formatted(id, today, today, by))
                            .at("/scans");
            assertThat(counts.at("/total").asInt()).isEqualTo(3);
            assertThat(
                            String.join(
                                    ",",
                                    counts.at("/groups").values().stream()
                                            .map(g ->
                                                    g.at("/value").asString()
                                                            + "="
                                                            + g.at("/scans").asInt())
                                            .toList()))
                    .as(by)
                    .isEqualTo(groups);
        });
        String labelled = "{ scans(where: {board: [%s]}, by: %s) { groups { label } } }";
        assertThat(ask(MEMBER, labelled.formatted(id, "SITE")).toString()).contains("Đình A");
        assertThat(ask(MEMBER, labelled.formatted(id, "BOARD")).toString()).contains(board.text());
        assertThat(ask(MEMBER, labelled.formatted(id, "UNIT")).toString()).contains("Định Hóa");
        String total = "{ scans(where: {%s}) { total groups { scans } } }";
        assertThat(ask(STRANGER, total.formatted("")).at("/scans/total").asInt()).isZero();
        assertThat(
                        ask(
                                        MEMBER,
                                        total.formatted(
                                                "board: [%s], from: \"2999-01-01\"".formatted(id)))
                                .at("/scans/total")
                                .asInt())
                .isZero();
        assertThat(
                        ask(
                                        MEMBER,
                                        total.formatted(
                                                "board: [%s], to: \"2000-01-01\"".formatted(id)))
                                .at("/scans/total")
                                .asInt())
                .isZero();
        assertThat(
                        ask(MEMBER, total.formatted("board: [%s], early: false".formatted(id)))
                                .at("/scans/total")
                                .asInt())
                .isZero();
        assertThat(
                        ask(MEMBER, total.formatted("board: [%s], within: 7".formatted(id)))
                                .at("/scans/total")
                                .asInt())
                .isZero();
        assertThat(
                        ask(MEMBER, total.formatted("board: [%s], site: [102]".formatted(id)))
                                .at("/scans/total")
                                .asInt())
                .isZero();
        assertThat(SERVER.graphQlAs(null, total.formatted(""), Map.of()).has("errors")).isTrue();
    }

    @Test
    void monthsAreSumsOfTheirDays() {
        long id =
                DATABASE.dsl()
                        .fetchSingle("select id from board.board where code = ?", board.text())
                        .into(long.class);
        List.of("2025-11-30=4", "2025-12-01=2", "2025-12-31=5", "2026-01-01=1")
                .forEach(row ->
                        DATABASE.dsl()
                                .execute(
                                        "insert into board.scan_count (day, board_id, site_id, unit_id,"
                                                + " language, early, scans) values (?::date, ?, 101, 6,"
                                                + " 'vi', false, ?::int)",
                                        row.substring(0, 10),
                                        id,
                                        row.substring(11)));
        JsonNode counts =
                ask(
                                MEMBER,
                                "{ scans(where: {board: [%s], to: \"2026-01-31\"}, by: MONTH) { total groups { value label scans } } }"
                                        .formatted(id))
                        .at("/scans");
        assertThat(counts.at("/total").asInt()).isEqualTo(12);
        assertThat(
                        counts.at("/groups").values().stream()
                                .map(group ->
                                        group.at("/value").asString()
                                                + "="
                                                + group.at("/scans").asInt()))
                .containsExactly("2026-01=1", "2025-12=7", "2025-11=4");
    }

    @Test
    void boardsNeverScannedAndScannedTooEarlyAreFound() {
        String never = "{ boards(where: {neverScanned: %s}, first: 200) { nodes { code } } }";
        String early =
                "{ boards(where: {scannedBeforeInstalled: %s}, first: 200) { nodes { code } } }";
        assertThat(ask(MEMBER, never.formatted(true)).toString()).contains(board.text());
        assertThat(ask(MEMBER, early.formatted(false)).toString()).contains(board.text());
        scan("GET", board.path(), "User-Agent", PHONE);
        assertThat(ask(MEMBER, never.formatted(true)).toString()).doesNotContain(board.text());
        assertThat(ask(MEMBER, never.formatted(false)).toString()).contains(board.text());
        assertThat(ask(MEMBER, early.formatted(true)).toString()).contains(board.text());
        BoardCode hung = BOARDS.issue(101L);
        DATABASE.dsl()
                .execute("update board.board set installed_at = now() where code = ?", hung.text());
        scan("GET", hung.path(), "User-Agent", PHONE);
        assertThat(ask(MEMBER, early.formatted(true)).toString()).doesNotContain(hung.text());
        assertThat(ask(MEMBER, never.formatted(false)).toString()).contains(hung.text());
    }
}
