package vn.diachido.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Imports that are taken back: exactly, by whom, and when not. */
class ImportUndoTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);

    /** Every table of which an undo could leave something behind. */
    private static final List<String> TABLES =
            List.of(
                    "exchange.data_set",
                    "squad.organisation",
                    "squad.squad",
                    "squad.person",
                    "squad.membership",
                    "outreach.activity",
                    "outreach.activity_report",
                    "outreach.activity_squad",
                    "outreach.activity_hamlet",
                    "outreach.activity_result");

    private static final String ROSTER =
            "{\"title\": \"%s\", \"source\": \"Xã\", \"licence\": \"Nội bộ\", \"credit\": \"Xã\","
                    + " \"columns\": {\"name\": \"Họ tên\", \"squad\": \"Tổ\", \"phone\": \"SĐT\","
                    + " \"birth\": \"Sinh\", \"commune\": \"Mã xã\"}}";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(String login, Role role, long unit) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, role, unit);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static JsonNode post(String bearer, String path, String type, String body) {
        HttpRequest request =
                HttpRequest.newBuilder(SERVER.address().resolve(path))
                        .header("Content-Type", type)
                        .header("Accept", "application/json")
                        .header("Authorization", bearer)
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return JsonMapper.shared().readTree(SERVER.send(request).body());
    }

    private static JsonNode bring(String bearer, String what, String mapping, String body) {
        String query = "?name=to.csv&apply=true&mapping=" + URLEncoder.encode(mapping, UTF_8);
        return post(bearer, "/import/" + what + query, "application/octet-stream", body);
    }

    private static String roster(String bearer, String title, String... people) {
        StringBuilder body = new StringBuilder("Họ tên,Tổ,SĐT,Sinh,Mã xã\n");
        for (String person : people) {
            body.append(person).append(",05551\n");
        }
        JsonNode done = bring(bearer, "rosters", ROSTER.formatted(title), body.toString());
        assertThat(done.at("/findingCount").asInt()).as(done.toString()).isZero();
        return done.at("/undo").asString("");
    }

    private static JsonNode undo(String bearer, String id, String language) {
        String query =
                "mutation($id: ID!) { undoImport(input: {id: $id}) { id userErrors { code path message } } }";
        String body =
                JsonMapper.shared()
                        .writeValueAsString(Map.of("query", query, "variables", Map.of("id", id)));
        HttpRequest request =
                HttpRequest.newBuilder(SERVER.address().resolve("/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language)
                        .header("Authorization", bearer)
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return JsonMapper.shared().readTree(SERVER.send(request).body()).at("/data/undoImport");
    }

    private static String code(JsonNode undone) {
        return undone.at("/userErrors/0/code").asString("");
    }

    /** All rows, with every value. */
    private static List<String> state() {
        return ACCOUNTS.trusted(dsl ->
                TABLES.stream()
                        .flatMap(table ->
                                dsl
                                        .fetch(
                                                "select '%1$s ' || t::text from %1$s t order by 1"
                                                        .formatted(table))
                                        .into(String.class)
                                        .stream())
                        .toList());
    }

    private static int execute(String statement) {
        return ACCOUNTS.trusted(dsl -> dsl.execute(statement));
    }

    private static int count(String query) {
        return ACCOUNTS.trusted(
                dsl -> dsl.fetchOptional(query).orElseThrow().get(0, Integer.class));
    }

    @Test
    void whatWasMadeChangedAndAddedIsAsBefore() {
        String bearer = bearer("undoing", Role.COMMUNE_EDITOR, 6L);
        List<String> empty = state();
        String first = roster(bearer, "Hoàn tác", "An Văn Một,Tổ X,0912345678,1990");
        List<String> before = state();
        assertThat(before).isNotEqualTo(empty);
        String second =
                roster(
                        bearer,
                        "Hoàn tác",
                        "An Văn Một,Tổ X,0987654321,1990",
                        "Bình Thị Hai,Tổ X,,1991",
                        "Chi Thị Ba,Tổ Y,,");
        assertThat(state()).isNotEqualTo(before);
        assertThat(code(undo(bearer, first, "vi"))).isEqualTo("IMPORT_CHANGED_SINCE");
        assertThat(undo(bearer, second, "vi").at("/id").asString()).isEqualTo(second);
        assertThat(state()).isEqualTo(before);
        assertThat(undo(bearer, first, "vi").at("/id").asString()).isEqualTo(first);
        assertThat(state()).isEqualTo(empty);
        assertThat(count("select count(*) from intake.change")).isZero();
        assertThat(count("select count(*) from access.audit where action = 'IMPORT_TAKEN_BACK'"))
                .isGreaterThanOrEqualTo(2);
        assertThat(code(undo(bearer, second, "vi"))).isEqualTo("NOT_FOUND");

        String again = roster(bearer, "Hoàn tác", "An Văn Một,Tổ X,0912345678,1990");
        assertThat(count("select count(*) from squad.person where name = 'An Văn Một'"))
                .isEqualTo(1);
        assertThat(code(undo(bearer, again, "vi"))).isEmpty();
        assertThat(state()).isEqualTo(empty);
    }

    @Test
    void anImportThatChangedNothingCannotBeTakenBack() {
        String bearer = bearer("idle", Role.COMMUNE_EDITOR, 6L);
        String first = roster(bearer, "Yên", "Yên Văn Một,Tổ yên,,1990");
        assertThat(roster(bearer, "Yên", "Yên Văn Một,Tổ yên,,1990")).isEmpty();
        assertThat(code(undo(bearer, first, "vi"))).isEmpty();
    }

    @Test
    void whatWasChangedOrUsedSinceStaysAndIsNamed() {
        String bearer = bearer("late", Role.COMMUNE_EDITOR, 6L);
        String id = roster(bearer, "Muộn", "Muộn Văn Một,Tổ muộn,,1990");
        for (String later :
                List.of(
                        "update squad.person set union_member = 'YES' where name = 'Muộn Văn Một'",
                        "update squad.squad set status = 'PAUSED' where name = 'Tổ muộn'",
                        "insert into squad.served (squad_id, unit_id) select id, unit_id from squad.squad where name = 'Tổ muộn'",
                        "insert into squad.person_consent (person_id, purpose, evidence, given_on) select id, 'ROSTER', 'Sổ', current_date"
                                + " from squad.person where name = 'Muộn Văn Một'")) {
            execute(later);
            List<String> state = state();
            JsonNode refused = undo(bearer, id, "vi");
            assertThat(code(refused)).as(later).isEqualTo("IMPORT_CHANGED_SINCE");
            assertThat(refused.at("/userErrors/0/message").asString()).contains("Không hoàn tác");
            assertThat(undo(bearer, id, "en").at("/userErrors/0/message").asString())
                    .contains("cannot be undone");
            assertThat(state()).isEqualTo(state);
            execute("update squad.person set union_member = 'UNKNOWN' where name = 'Muộn Văn Một'");
            execute("update squad.squad set status = 'ACTIVE' where name = 'Tổ muộn'");
            execute("delete from squad.served");
            execute("delete from squad.person_consent");
        }
        assertThat(code(undo(bearer, id, "vi"))).isEmpty();
    }

    @Test
    void onlyWhoDidItOrAnAdministratorTakesItBackAndOnlyWhereTheyStillMay() {
        long account = ACCOUNTS.account("moved");
        ACCOUNTS.grant(account, Role.COMMUNE_EDITOR, 6L);
        String bearer = "Bearer " + ACCOUNTS.token(account);
        String other = bearer("other", Role.COMMUNE_EDITOR, 6L);
        String id = roster(bearer, "Của ai", "Riêng Văn Một,Tổ riêng,,1990");
        assertThat(code(undo(other, id, "vi"))).isEqualTo("NOT_FOUND");
        execute("delete from access.role_grant where account_id = " + account);
        ACCOUNTS.grant(account, Role.COMMUNE_EDITOR, 7L);
        assertThat(code(undo("Bearer " + ACCOUNTS.token(account), id, "vi")))
                .isEqualTo("OUTSIDE_AREA");
        String administrator = bearer("undo-admin", Role.ADMINISTRATOR);
        assertThat(code(undo(administrator, id, "vi"))).isEmpty();
    }

    private static String bearer(String login, Role role) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, role, null);
        return "Bearer " + ACCOUNTS.token(account);
    }

    @Test
    void activitiesWithTheirPartsGoAsTheyCame() {
        String bearer = bearer("active", Role.COMMUNE_EDITOR, 6L);
        roster(bearer, "Cho hoạt động", "Hoạt Văn Một,Tổ hoạt động,,1990");
        List<String> before = state();
        String mapping =
                "{\"title\": \"Hoạt động\", \"source\": \"Xã\", \"licence\": \"Nội bộ\", \"credit\": \"Xã\", \"key\": [\"Số\"],"
                        + " \"columns\": {\"name\": \"Tên\", \"kind\": \"Loại\", \"from\": \"Ngày\", \"unit\": \"Mã xã\", \"squads\": \"Đội\"}}";
        String body =
                "Số,Tên,Loại,Ngày,Mã xã,Đội\n1,Ra quân,APP_HELP,2026-03-26,05551,Tổ hoạt động\n";
        JsonNode done = bring(bearer, "activities", mapping, body);
        assertThat(done.at("/counts/0/made").asInt()).as(done.toString()).isEqualTo(1);
        String id = done.at("/undo").asString();
        execute("update outreach.activity set state = 'VERIFIED' where name = 'Ra quân'");
        assertThat(code(undo(bearer, id, "vi"))).isEqualTo("IMPORT_CHANGED_SINCE");
        execute("update outreach.activity set state = 'REPORTED' where name = 'Ra quân'");
        assertThat(code(undo(bearer, id, "vi"))).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void whoIsForgottenIsSoHereTooAndNothingStaysLongerThanAMonth() {
        String bearer = bearer("keeper", Role.COMMUNE_EDITOR, 6L);
        String id = roster(bearer, "Quên", "Quên Văn Một,Tổ quên,0911111111,1990");
        roster(bearer, "Quên", "Quên Văn Một,Tổ quên,0922222222,1990");
        assertThat(
                        count(
                                "select count(*) from intake.change where former like '%0911111111%' or former like '%+84911111111%'"))
                .isEqualTo(1);
        execute(
                "update squad.person set name = 'Người đã xóa', birth_year = null, phone = null, imported = null, erased_at = now()"
                        + " where name = 'Quên Văn Một'");
        assertThat(count("select count(*) from intake.change where former like '%11111111%'"))
                .isZero();
        assertThat(code(undo(bearer, id, "vi"))).isEqualTo("NOT_FOUND");
        roster(bearer, "Cũ", "Cũ Văn Một,Tổ cũ,,1990");
        ImportJournalRepository rows = SERVER.bean(ImportJournalRepository.class);
        execute(
                "update intake.applied_import set applied_at = now() - interval '29 days' where title = 'Cũ'");
        letGo(rows);
        assertThat(count("select count(*) from intake.applied_import where title = 'Cũ'"))
                .isEqualTo(1);
        execute(
                "update intake.applied_import set applied_at = now() - interval '31 days' where title = 'Cũ'");
        letGo(rows);
        assertThat(count("select count(*) from intake.applied_import where title = 'Cũ'")).isZero();
        assertThat(
                        count(
                                "select count(*) from intake.change c left join intake.applied_import i on i.id = c.import_id where i.id is null"))
                .isZero();
    }

    private static void letGo(ImportJournalRepository rows) {
        SERVER.bean(vn.diachido.access.Trust.class)
                .run(() -> rows.letGo(java.time.LocalDate.now()));
    }

    @Test
    void everyTableThatADeletionReachesIsWatched() {
        List<String> unwatched =
                ACCOUNTS.trusted(dsl ->
                        dsl.fetch(
                                        """
                                        with recursive watched as (
                                            select tgrelid as id from pg_trigger where tgname = 'note_import'),
                                        reached as (
                                            select id from watched
                                            union
                                            select c.conrelid from reached r join pg_constraint c on c.confrelid = r.id
                                            where c.contype = 'f' and c.confdeltype in ('c', 'n', 'd'))
                                        select id::regclass::text from reached
                                        where id not in (select id from watched) order by 1
                                        """)
                                .into(String.class));
        // Measured anew from what is restored.
        assertThat(unwatched).containsExactly("coverage.reach");
    }
}
