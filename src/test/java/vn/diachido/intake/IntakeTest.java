package vn.diachido.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Imports from a page: who may bring in what, where, and what is told of it. */
class IntakeTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String LEADER_BEARER =
            bearer(ACCOUNTS.account("leader"), Role.SQUAD_LEADER);
    private static final String MEMBER = bearer(ACCOUNTS.account("member"), Role.FIELD_MEMBER);

    private static final String COLUMNS =
            "\"columns\": {\"name\": \"Họ tên\", \"squad\": \"Tổ\", \"commune\": \"Mã xã\"}";
    private static final String SET =
            "\"title\": \"%s\", \"source\": \"Xã\", \"licence\": \"Nội bộ\", \"credit\": \"Xã\"";

    static {
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        "insert into squad.squad (name, kind, level, unit_id, life)"
                                + " values ('Tổ công nghệ', 'COMMUNITY_DIGITAL_GROUP', 'COMMUNE', 6, '(,)')"));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(long account, Role role) {
        ACCOUNTS.grant(account, role, 6L);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static HttpResponse<String> send(@Nullable String bearer, String path, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(SERVER.address().resolve(path))
                        .header("Content-Type", "application/octet-stream")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(body));
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        return SERVER.send(request.build());
    }

    private static HttpResponse<String> bring(
            String bearer, String what, String mapping, boolean apply, String body) {
        String query =
                "?name=to.csv&apply=" + apply + "&mapping=" + URLEncoder.encode(mapping, UTF_8);
        return send(bearer, "/import/" + what + query, body);
    }

    private static String mapping(String title) {
        return "{" + SET.formatted(title) + ", " + COLUMNS + "}";
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static int count(String query) {
        return ACCOUNTS.trusted(
                dsl -> dsl.fetchOptional(query).orElseThrow().get(0, Integer.class));
    }

    private static String roster(String code, String person) {
        return "Họ tên,Tổ,Mã xã\n%s,Tổ công nghệ,%s\n".formatted(person, code);
    }

    @Test
    void columnsAreToldWithWhatStandsInThem() {
        JsonNode told =
                read(
                        send(
                                LEADER_BEARER,
                                "/import/rosters/columns?name=to.csv",
                                roster("05551", "An")));
        assertThat(told.at("/rows").asInt()).isEqualTo(1);
        assertThat(told.at("/columns").toString()).contains("Họ tên", "Tổ", "Mã xã");
        assertThat(told.at("/sample/0/Họ tên").asString()).isEqualTo("An");
    }

    @Test
    void whatWasTriedIsNotStoredAndWhatIsAppliedIsNotedToItsSender() {
        long account = ACCOUNTS.account("noted-leader");
        String bearer = bearer(account, Role.SQUAD_LEADER);
        String body = roster("05551", "Nguyễn Thử Nghiệm");
        String people = "select count(*) from squad.person where name = 'Nguyễn Thử Nghiệm'";
        JsonNode tried = read(bring(bearer, "rosters", mapping("Thử"), false, body));
        assertThat(tried.at("/applied").asBoolean()).isFalse();
        assertThat(tried.at("/changes").asBoolean()).isTrue();
        assertThat(count(people)).isZero();
        JsonNode done = read(bring(bearer, "rosters", mapping("Thử"), true, body));
        assertThat(done.at("/applied").asBoolean()).isTrue();
        assertThat(done.at("/findingCount").asInt()).isZero();
        assertThat(count(people)).isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from access.audit where action = 'DATA_IMPORTED' and actor_id = "
                                        + account))
                .isEqualTo(1);
        JsonNode again = read(bring(bearer, "rosters", mapping("Thử"), true, body));
        assertThat(again.at("/changes").asBoolean()).isFalse();
    }

    @Test
    void aRowOutsideOfTheirAreaIsRejectedAndTheOthersStay() {
        String code = code(7);
        String body = roster("05551", "Người Trong") + "Người Ngoài,Tổ khác,%s\n".formatted(code);
        JsonNode told = read(bring(LEADER_BEARER, "rosters", mapping("Hai xã"), true, body));
        assertThat(told.at("/findings/0/code").asString()).isEqualTo("OUTSIDE_AREA");
        assertThat(told.at("/findings/0/row").asInt()).isEqualTo(3);
        assertThat(count("select count(*) from squad.person where name = 'Người Trong'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from squad.person where name = 'Người Ngoài'")).isZero();
    }

    private static String code(long unit) {
        return ACCOUNTS.trusted(dsl ->
                dsl.fetchOptional(
                                "select code from unit.version where upper_inf(valid) and unit_id = "
                                        + unit)
                        .orElseThrow()
                        .get(0, String.class));
    }

    @Test
    void anotherSendersRowsUnderTheSameNameStayAsTheyAre() {
        String other = bearer(ACCOUNTS.account("other-leader"), Role.SQUAD_LEADER);
        bring(
                LEADER_BEARER,
                "rosters",
                mapping("Cùng tên"),
                true,
                roster("05551", "Của Người Này"));
        bring(other, "rosters", mapping("Cùng tên"), true, roster("05551", "Của Người Kia"));
        assertThat(count("select count(*) from squad.person where name like 'Của Người %'"))
                .isEqualTo(2);
    }

    @Test
    void whoMayNotBringsInNothing() {
        String body = roster("05551", "Không Được");
        assertThat(bring(MEMBER, "rosters", mapping("x"), true, body).statusCode()).isIn(401, 403);
        assertThat(bring(LEADER_BEARER, "sites", mapping("x"), true, body).statusCode())
                .isIn(401, 403);
        String verified = "{" + SET.formatted("x") + ", \"verified\": true}";
        assertThat(bring(LEADER_BEARER, "activities", verified, true, body).statusCode())
                .isIn(401, 403);
        assertThat(
                        send(
                                        null,
                                        "/import/rosters?name=a.csv&mapping={}"
                                                .replace("{}", "%7B%7D"),
                                        body)
                                .statusCode())
                .isIn(401, 403);
        assertThat(bring(LEADER_BEARER, "units", mapping("x"), true, body).statusCode())
                .isEqualTo(404);
        assertThat(count("select count(*) from squad.person where name = 'Không Được'")).isZero();
    }

    @Test
    void noMappingReadsAnotherFile() {
        for (String path : new String[] {"/etc/passwd", "../../../etc/passwd"}) {
            String sly = "{\"file\": \"%s\", ".formatted(path) + mapping("Lén").substring(1);
            HttpResponse<String> answer =
                    bring(LEADER_BEARER, "rosters", sly, false, roster("05551", "An"));
            assertThat(answer.body()).doesNotContain("root:");
        }
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords() {
        HttpResponse<String> answer =
                send(LEADER_BEARER, "/import/rosters/columns?name=to.pdf", "%PDF");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(read(answer).at("/refused/code").asString()).isEqualTo("FILE_KIND_UNKNOWN");
        HttpResponse<String> missing =
                bring(LEADER_BEARER, "rosters", mapping("x"), false, "A,B\n1,2\n");
        assertThat(read(missing).at("/refused/code").asString()).isEqualTo("COLUMN_MISSING");
        HttpResponse<String> large =
                send(
                        LEADER_BEARER,
                        "/import/rosters/columns?name=to.csv",
                        "a,b\n" + "x".repeat(10 << 20));
        assertThat(read(large).at("/refused/code").asString()).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void rowsComeBackByPlaceOnlyToWhoSendsThem() {
        String body = "Họ tên,Tổ,Mã xã\nAn,Tổ một,05551\n,Tổ hai,05551\nBình,Tổ ba,05551\n";
        String editor = bearer(ACCOUNTS.account("row-editor"), Role.COMMUNE_EDITOR);
        JsonNode tried = read(bring(editor, "rosters", mapping("Hàng"), false, body));
        assertThat(tried.at("/findings/0/place").asInt()).isEqualTo(1);
        assertThat(tried.at("/findings/0/field").asString()).isEqualTo("name");
        String path = "/import/rosters/rows?name=to.csv";
        JsonNode found = read(send(LEADER_BEARER, path + "&places=1", body));
        assertThat(found.at("/rows").size()).isEqualTo(1);
        assertThat(found.at("/rows/0/row").asInt()).isEqualTo(3);
        assertThat(found.at("/rows/0/values/Tổ").asString()).isEqualTo("Tổ hai");
        JsonNode page = read(send(LEADER_BEARER, path + "&from=2&count=2", body));
        assertThat(page.at("/rows/0/values/Họ tên").asString()).isEqualTo("Bình");
        assertThat(page.at("/rows").size()).isEqualTo(1);
        assertThat(send(LEADER_BEARER, path + "&count=101", body).statusCode()).isEqualTo(422);
        assertThat(send(MEMBER, path, body).statusCode()).isIn(401, 403);
        assertThat(send(null, path, body).statusCode()).isIn(401, 403);
    }

    @Test
    void propertiesOfFeaturesComeBackAsColumns() {
        String feature =
                "{\"type\": \"Feature\", \"geometry\": null, \"properties\": {\"Tổ\": \"Tổ %d\"}}";
        String body =
                "{\"type\": \"FeatureCollection\", \"features\": [%s, %s]}"
                        .formatted(feature.formatted(1), feature.formatted(2));
        JsonNode told =
                read(send(LEADER_BEARER, "/import/rosters/rows?name=to.geojson&places=1", body));
        assertThat(told.at("/rows/0/values/Tổ").asString()).isEqualTo("Tổ 2");
        assertThat(told.at("/rows/0/row").asInt()).isEqualTo(2);
    }

    @Test
    void whoMayFoundNoSquadFoundsNoneByAnImport() {
        String columns =
                "\"columns\": {\"name\": \"Họ tên\", \"%s\": \"Tổ\", \"commune\": \"Mã xã\"}";
        String body = "Họ tên,Tổ,Mã xã\nMuốn Lập,Đội tự lập,05551\n";
        for (String more :
                new String[] {
                    columns.formatted("squad") + ", \"constants\": {\"level\": \"PROVINCE\"}",
                    columns.formatted("branch") + ", \"constants\": {\"branch_kind\": \"ARMY\"}"
                }) {
            String mapping = "{" + SET.formatted("Lập") + ", " + more + "}";
            JsonNode told = read(bring(LEADER_BEARER, "rosters", mapping, true, body));
            assertThat(told.at("/findings/0/code").asString()).isEqualTo("FOUNDING_NOT_ALLOWED");
        }
        String made =
                "select (select count(*) from squad.squad where name = 'Đội tự lập') + (select count(*) from squad.organisation)";
        assertThat(count(made + " + (select count(*) from squad.person where name = 'Muốn Lập')"))
                .isZero();
        String editor = bearer(ACCOUNTS.account("founding-editor"), Role.COMMUNE_EDITOR);
        bring(
                editor,
                "rosters",
                "{" + SET.formatted("Lập") + ", " + columns.formatted("squad") + "}",
                true,
                body);
        assertThat(count(made)).isEqualTo(1);
    }

    @Test
    void whoImportsActivitiesIsTheirAuthor() {
        long account = ACCOUNTS.account("importing-leader");
        String mapping =
                "{"
                        + SET.formatted("Việc")
                        + ", \"key\": [\"Tên\"], \"columns\": {\"name\": \"Tên\", \"kind\": \"Loại\", \"from\": \"Ngày\", \"unit\": \"Xã\", \"squads\": \"Đội\"}}";
        JsonNode done =
                read(
                        bring(
                                bearer(account, Role.SQUAD_LEADER),
                                "activities",
                                mapping,
                                true,
                                "Tên,Loại,Ngày,Xã,Đội\nRa quân,APP_HELP,2026-03-26,05551,Tổ công nghệ\n"));
        assertThat(done.at("/findingCount").asInt()).as(done.toString()).isZero();
        assertThat(
                        count(
                                "select count(*) from outreach.activity_report where author_id = "
                                        + account))
                .isEqualTo(1);
    }

    @Test
    void refusalsAreInOurOwnWords() {
        HttpResponse<String> nothing =
                bring(LEADER_BEARER, "rosters", "null", false, roster("05551", "An"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(read(nothing).at("/refused/code").asString()).isEqualTo("MAPPING_BROKEN");
        HttpResponse<String> broken =
                send(LEADER_BEARER, "/import/rosters/columns?name=to.xlsx", "PK no book");
        assertThat(read(broken).at("/refused/code").asString()).isEqualTo("FILE_UNREADABLE");
        assertThat(read(broken).at("/refused/message").asString())
                .isEqualTo("file.xlsx cannot be read");
    }
}
