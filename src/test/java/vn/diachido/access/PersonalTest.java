package vn.diachido.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.media.Tables.FILE;
import static vn.diachido.database.jooq.site.Tables.REVISION;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** What persons may do about their data. */
class PersonalTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TestDatabase DATABASE = TestWorld.load("units", "everything", "drafts");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);

    @TempDir private static Path folder;

    private static TestServer server;
    private static String administrator = "";

    @BeforeAll
    static void start() {
        server = TestServer.over(DATABASE, "--diachido.tombstones.file=" + folder.resolve("gone"));
        administrator = ACCOUNTS.bearer(Role.ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private record Person(long id, String bearer) {

        static Person of(String login) {
            long id = ACCOUNTS.account(login);
            ACCOUNTS.trusted(dsl ->
                    dsl.execute(
                            "update access.account set email = login || '@example.org', phone ="
                                    + " '0912345678', password = 'secret hash' where id = ?",
                            id));
            return new Person(id, "Bearer " + ACCOUNTS.token(id));
        }

        JsonNode ask(String document) {
            return server.graphQlAs(bearer, document, Map.of());
        }
    }

    private static JsonNode ask(String document) {
        return server.graphQlAs(administrator, document, Map.of());
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    @Test
    void agreeingIsPerPurposeWithItsWordsAndTime() {
        Person person = Person.of("agreeing");
        JsonNode purposes = person.ask("{ consentPurposes { purpose text } }").at("/data");
        String words = purposes.at("/consentPurposes/0/text").asString();
        String give =
                "mutation { giveConsent(input: {purpose: \"CONTACT_PUBLISHED\"}) { account {"
                        + " consents { purpose text givenAt withdrawnAt } } userErrors { code path } } }";
        assertThat(person.ask("{ me { consents { purpose } } }").at("/data/me/consents").values())
                .isEmpty();
        JsonNode given = person.ask(give).at("/data/giveConsent/account/consents/0");
        assertThat(given.at("/text").asString()).isEqualTo(words).contains("phone");
        assertThat(given.at("/givenAt").asString()).endsWith("Z");
        assertThat(code(person.ask(give).at("/data/giveConsent"))).isEqualTo("GIVEN_ALREADY");
        String withdraw = give.replace("giveConsent", "withdrawConsent");
        assertThat(
                        person.ask(withdraw)
                                .at("/data/withdrawConsent/account/consents/0/withdrawnAt")
                                .asString())
                .endsWith("Z");
        assertThat(code(person.ask(withdraw).at("/data/withdrawConsent"))).isEqualTo("NOT_GIVEN");
        assertThat(
                        code(
                                person.ask(give.replace("CONTACT_PUBLISHED", "ALL"))
                                        .at("/data/giveConsent")))
                .isEqualTo("UNKNOWN_PURPOSE");
        assertThat(
                        person
                                .ask("{ audit { nodes { action } } }")
                                .at("/data/audit/nodes")
                                .values()
                                .stream()
                                .map(entry -> entry.at("/action").asString()))
                .containsExactly("CONSENT_GIVEN", "CONSENT_WITHDRAWN");
    }

    @Test
    void requestsAreAnsweredWithinTwoWorkingDays() {
        Person person = Person.of("asking");
        JsonNode asked =
                person.ask(
                                "mutation { askAboutMyData(input: {kind: SEE, note: \"Gì?\"}) {"
                                        + " personRequest { id dueOn overdue receivedAt } } }")
                        .at("/data/askAboutMyData/personRequest");
        LocalDate due = LocalDate.parse(asked.at("/dueOn").asString());
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(due).isBetween(today.plusDays(2), today.plusDays(4));
        assertThat(due.getDayOfWeek().getValue()).isLessThan(6);
        assertThat(asked.at("/overdue").asBoolean()).isFalse();
        String open =
                "{ personRequests(where: {open: true}) { nodes { id note account { login } } } }";
        assertThat(ask(open).toString()).contains("asking");
        assertThat(Person.of("nosy").ask(open).at("/data/personRequests/nodes").values()).isEmpty();
        String answer =
                "mutation { answerPersonRequest(input: {id: \"%s\", answer: \"Đây.\"}) { personRequest"
                                .formatted(asked.at("/id").asString())
                        + " { answer answeredAt } userErrors { code } } }";
        assertThat(person.ask(answer).at("/errors/0/extensions/code").asString())
                .isEqualTo("NOT_ALLOWED");
        assertThat(ask(answer).at("/data/answerPersonRequest/personRequest/answer").asString())
                .isEqualTo("Đây.");
        assertThat(code(ask(answer).at("/data/answerPersonRequest"))).isEqualTo("NOT_FOUND");
    }

    @Test
    void noMoreThanTwentyRequestsWait() {
        Person person = Person.of("impatient");
        String ask =
                "mutation { askAboutMyData(input: {kind: SEE}) { personRequest { id } userErrors { code } } }";
        for (int i = 0; i < 20; i++) {
            assertThat(code(person.ask(ask).at("/data/askAboutMyData"))).isEmpty();
        }
        assertThat(code(person.ask(ask).at("/data/askAboutMyData"))).isEqualTo("TOO_MANY_OPEN");
    }

    @Test
    void onesOwnDataNamesNobodyElse() {
        Person person = Person.of("shown");
        String reveal =
                "mutation { revealContact(input: {account: \"%d\", reason: \"asked by phone\"}) { email } }";
        assertThat(ask(reveal.formatted(person.id)).at("/data/revealContact/email").asString())
                .isEqualTo("shown@example.org");
        JsonNode audit =
                JSON.readTree(person.ask("{ myData }").at("/data/myData").asString())
                        .at("/access/0/audit");
        assertThat(audit.at("/0/action").asString()).isEqualTo("CONTACT_REVEALED");
        assertThat(audit.at("/0/actor_id").isNull()).isTrue();
        assertThat(audit.at("/0/subject_id").asLong()).isEqualTo(person.id);
        JsonNode own = JSON.readTree(ask("{ myData }").at("/data/myData").asString());
        String me = ask("{ me { id } }").at("/data/me/id").asString();
        own.at("/access/0/audit")
                .forEach(entry -> {
                    for (String who : List.of("actor_id", "subject_id")) {
                        assertThat(entry.at("/" + who).asString(me)).as(who).isIn(me, "");
                    }
                    if (entry.at("/entity").asString("").equals("Account")) {
                        assertThat(entry.at("/thing").asString(me)).isIn(me, "");
                    }
                });
        assertThat(own.at("/access/0/audit").toString()).contains("CONTACT_REVEALED");
    }

    @Test
    void onesOwnDataIsGivenWithoutSecrets() {
        Person person = Person.of("reading");
        String text = person.ask("{ myData }").at("/data/myData").asString();
        JsonNode data = JSON.readTree(text);
        assertThat(data.at("/access/0/account/email").asString()).isEqualTo("reading@example.org");
        assertThat(data.at("/access/0/sessions").values()).hasSize(1);
        assertThat(data.at("/siteDrafts").isArray()).isTrue();
        assertThat(text).doesNotContain("secret hash", "digest", "totp_secret", "seal");
        assertThat(server.graphQl("{ myData }").at("/errors/0/extensions/code").asString())
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void whoIsErasedIsNowhereAndStaysSo() throws Exception {
        Person person = Person.of("vanishing");
        ACCOUNTS.grant(person.id, Role.COMMUNE_EDITOR, 6L);
        ACCOUNTS.trusted(
                dsl -> dsl.execute("update site.draft set author_id = ? where id < 9", person.id));
        DATABASE.dsl()
                .execute(
                        "insert into site.revision (site_id, number, kind, content, account_id) select min(id), 900,"
                                + " 'PUBLISHED', '{}', ? from site.site",
                        person.id);
        DATABASE.dsl()
                .execute(
                        "insert into media.file (digest, kind, name, unit_id, account_id) values (?, 'IMAGE',"
                                + " 'vanishing.jpg', 6, ?)",
                        "0".repeat(32),
                        person.id);
        String erase =
                "mutation { erasePerson(input: {account: \"%d\", reason: \"%s\"}) { userErrors { code } } }";
        assertThat(code(ask(erase.formatted(person.id, "kurz")).at("/data/erasePerson")))
                .isEqualTo("REASON_NEEDED");
        assertThat(
                        code(
                                Person.of("other")
                                        .ask(erase.formatted(person.id, "just because of it"))
                                        .at("/data/erasePerson")))
                .isEqualTo("NOT_FOUND");
        assertThat(
                        ask(erase.formatted(person.id, "theo yêu cầu của người ấy"))
                                .at("/data/erasePerson/userErrors")
                                .values())
                .isEmpty();
        assertThat(person.ask("{ me { id } }").at("/errors/0/extensions/code").asString())
                .isEqualTo("NOT_ALLOWED");
        isNowhere(person);
        assertThat(
                        DATABASE.dsl()
                                .fetchCount(
                                        REVISION,
                                        REVISION.NUMBER.eq(900),
                                        REVISION.ACCOUNT_ID.isNull()))
                .isEqualTo(1);
        assertThat(DATABASE.dsl().fetchCount(FILE, FILE.ACCOUNT_ID.isNull(), FILE.NAME.isNull()))
                .isEqualTo(1);
        // An older state of the database comes back, as from a backup that knows no tombstone.
        ACCOUNTS.trusted(dsl -> {
            dsl.execute("delete from access.tombstone");
            return dsl.execute(
                    "update access.account set name = 'Vanishing', login = 'vanishing', email ="
                            + " 'vanishing@example.org', state = 'SUSPENDED' where id = ?",
                    person.id);
        });
        assertThat(Files.readString(folder.resolve("gone"))).isEqualTo(person.id + "\n");
        try (TestServer again =
                TestServer.over(DATABASE, "--diachido.tombstones.file=" + folder.resolve("gone"))) {
            assertThat(again.address()).isNotNull();
            isNowhere(person);
        }
    }

    /** A kept filter may hold a name that somebody searched; it goes with its person. */
    @Test
    void keptFiltersThatMentionThePersonGo() {
        Person person = Person.of("nguyen.van.vang");
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        "update access.account set name = 'Nguyễn Văn Vàng', phone = '+84987000123'"
                                + " where id = ?",
                        person.id));
        List<String> gone =
                List.of(
                        keep("nguyen van vang xã"),
                        keep("0987 000.123"),
                        keep("NGUYEN.VAN.VANG@example.org"));
        List<String> staying = List.of(keep("Nguyễn Văn Vàngg"), keep("vang"), keep("000123"));
        gone.forEach(hash -> assertThat(exported(hash)).isEqualTo(200));
        String erase =
                "mutation { erasePerson(input: {account: \"%d\", reason: \"asked for it by post\"}) {"
                        + " userErrors { code } } }";
        assertThat(code(ask(erase.formatted(person.id)).at("/data/erasePerson"))).isEmpty();
        gone.forEach(hash -> assertThat(exported(hash)).isEqualTo(404));
        staying.forEach(hash -> assertThat(exported(hash)).isEqualTo(200));
    }

    private static String keep(String search) {
        return server.graphQl(
                        "query ($search: String) { filter(of: {sites: {search: $search}}) { hash } }",
                        Map.of("search", search))
                .at("/data/filter/hash")
                .asString();
    }

    private static int exported(String hash) {
        return server.get("/export/sites.csv?w=" + hash).statusCode();
    }

    private static void isNowhere(Person person) {
        assertThat(
                        ask("{ accounts(where: {search: \"vanishing\"}) { totalCount } }")
                                .at("/data/accounts/totalCount")
                                .asInt())
                .isZero();
        String csv =
                new String(
                        server.get("/export/accounts.csv", "Authorization", administrator).body(),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).doesNotContainIgnoringCase("vanishing").contains("erased-" + person.id);
        for (String table : List.of("account", "identity", "session", "consent", "request")) {
            assertThat(written("select * from access." + table))
                    .as(table)
                    .doesNotContainIgnoringCase("vanishing");
        }
        String of = " = " + person.id;
        assertThat(written("select count(*) from site.draft where author_id" + of)).contains("|0");
        assertThat(written("select count(*) > 0 from access.audit where subject_id" + of))
                .contains("true");
    }

    private static String written(String question) {
        return ACCOUNTS.trusted(
                dsl -> dsl.fetch(question).formatCSV(false).replaceAll("(?m)^", "|"));
    }

    @Test
    void theLastAdministratorStaysAndNobodySkipsThePassword() {
        String own = ask("{ me { id } }").at("/data/me/id").asString();
        String erase =
                "mutation { erasePerson(input: {account: \"%s\", reason: \"because I want it\"}) {"
                        + " userErrors { code } } }";
        for (String id : List.of(own, "0" + own)) {
            assertThat(code(ask(erase.formatted(id)).at("/data/erasePerson")))
                    .isEqualTo("PASSWORD_WRONG");
        }
        long other = ACCOUNTS.account("second");
        ACCOUNTS.grant(other, Role.ADMINISTRATOR, null);
        String second = "Bearer " + ACCOUNTS.token(other);
        assertThat(
                        server.graphQlAs(second, erase.formatted(own), Map.of())
                                .at("/data/erasePerson/userErrors")
                                .values())
                .isEmpty();
        administrator = second;
        Person person = Person.of("bystander");
        ACCOUNTS.grant(person.id, Role.ADMINISTRATOR, null);
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        "update access.account set state = 'SUSPENDED' where id = ?", person.id));
        assertThat(code(ask(erase.formatted(other)).at("/data/erasePerson")))
                .isEqualTo("PASSWORD_WRONG");
    }

    @Test
    void oddTextIsKeptCleanOrRefused() {
        Person person = Person.of("odd");
        assertThat(
                        server.graphQlAs(
                                        person.bearer,
                                        "mutation ($note: String) { askAboutMyData(input: {kind: SEE, note:"
                                                + " $note}) { personRequest { note } } }",
                                        Map.of("note", "a\u0000b\u200b"))
                                .at("/data/askAboutMyData/personRequest/note")
                                .asString())
                .isEqualTo("a b");
        assertThat(
                        ask("mutation { recordBreach(input: {noticedAt: \"-4800-01-01T00:00:00Z\","
                                        + " description: \"x\"}) { userErrors { code } } }")
                                .at("/data/recordBreach/userErrors/0/code")
                                .asString())
                .isEqualTo("BAD_MOMENT");
    }

    @Test
    void incidentsAreToldWithinThreeDays() {
        String record =
                "mutation { recordBreach(input: {noticedAt: \"%s\", description: \"Máy tính bị mất.\","
                        + " persons: 12}) { breach { id noticedAt dueAt notifiedAt } userErrors { code } } }";
        JsonNode breach =
                ask(record.formatted("2026-07-01T08:30:00+07:00")).at("/data/recordBreach/breach");
        assertThat(breach.at("/noticedAt").asString()).isEqualTo("2026-07-01T01:30:00Z");
        assertThat(breach.at("/dueAt").asString()).isEqualTo("2026-07-04T01:30:00Z");
        assertThat(code(ask(record.formatted("2999-01-01T00:00:00Z")).at("/data/recordBreach")))
                .isEqualTo("IN_THE_FUTURE");
        assertThat(code(ask(record.formatted("hôm qua")).at("/data/recordBreach")))
                .isEqualTo("BAD_MOMENT");
        assertThat(
                        ask("mutation { noteBreachNotified(input: {id: \"%s\"}) { breach { notifiedAt } } }"
                                        .formatted(breach.at("/id").asString()))
                                .at("/data/noteBreachNotified/breach/notifiedAt")
                                .asString())
                .endsWith("Z");
        assertThat(
                        Person.of("curious")
                                .ask("{ breaches { totalCount } }")
                                .at("/data/breaches/totalCount")
                                .asInt())
                .isZero();
    }

    @Test
    void theMapOfPersonalDataIsWhatTheSchemaSays() {
        List<String> map =
                server
                        .graphQl("{ dataMap { type field purpose retention } }")
                        .at("/data/dataMap")
                        .values()
                        .stream()
                        .map(entry ->
                                entry.at("/type").asString() + "." + entry.at("/field").asString())
                        .toList();
        assertThat(map)
                .contains("Account.login", "Account.name", "Account.email", "Account.phone")
                .doesNotContain("Site.name");
    }
}
