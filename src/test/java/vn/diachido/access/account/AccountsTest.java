package vn.diachido.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.AUDIT;
import static vn.diachido.database.jooq.access.Tables.INVITATION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.access.account.SignedInWorld.Person;

/** What administrators do with accounts, and persons with their own. */
class AccountsTest {

    private static final String NEW = "năm con ngựa vằn";
    private static final String REASON = "asked for by phone";

    private static SignedInWorld world;
    private static String chief;
    private static Person admin;

    @BeforeAll
    static void start() throws Exception {
        world =
                new SignedInWorld(
                        "--diachido.sign-in.tries-per-address=1000",
                        "--diachido.public-address=https://diachido.example.vn");
        chief = world.administrator();
        admin = world.signedIn(chief);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static String invite(String login) throws Exception {
        JsonNode payload =
                admin.call(
                        "inviteAccount",
                        Map.of(
                                "login",
                                login,
                                "name",
                                " Le\u0302 Thi\u0323 Hoa ",
                                "email",
                                login + "@example.vn",
                                "phone",
                                "+84 912.345-678"),
                        "link account { state name phone }");
        assertThat(code(payload)).isEmpty();
        assertThat(payload.at("/account/state").asString()).isEqualTo("INVITED");
        assertThat(payload.at("/account/name").asString()).isEqualTo("Lê Thị Hoa");
        return payload.at("/link").asString();
    }

    private static JsonNode setPassword(String link, String password) throws Exception {
        String token = link.substring(link.indexOf("#token=") + "#token=".length());
        return world.browser()
                .call("setPassword", Map.of("token", token, "new", password), "login");
    }

    @Test
    void aLinkSetsThePasswordOnce() throws Exception {
        String link = invite("hoa");
        assertThat(link).matches("https://diachido\\.example\\.vn/admin/password#token=[\\w-]{43}");
        assertThat(code(setPassword(link, "ngắn"))).isEqualTo("PASSWORD_TOO_SHORT");
        assertThat(code(setPassword(link, "hoa@Example.vn"))).isEqualTo("PASSWORD_IS_NAME");
        assertThat(setPassword(link, NEW).at("/login").asString()).isEqualTo("hoa");
        assertThat(code(setPassword(link, NEW + "!"))).isEqualTo("LINK_INVALID");
        assertThat(code(world.browser().signIn("hoa", NEW, null))).isEmpty();
        assertThat(world.actions("hoa"))
                .containsExactly("ACCOUNT_INVITED", "PASSWORD_SET", "SIGNED_IN");
    }

    @Test
    void aLinkEndsWithTimeAndWithTheNextOne() throws Exception {
        String first = invite("nam");
        String id = String.valueOf(world.id("nam"));
        String second =
                admin.call("renewInvitation", Map.of("account", id), "link").at("/link").asString();
        assertThat(code(setPassword(first, NEW))).isEqualTo("LINK_INVALID");
        world.accounts.trusted(sql ->
                sql.update(INVITATION)
                        .set(INVITATION.EXPIRES_AT, OffsetDateTime.now().minusSeconds(1))
                        .where(INVITATION.ACCOUNT_ID.eq(world.id("nam")))
                        .execute());
        assertThat(code(setPassword(second, NEW))).isEqualTo("LINK_INVALID");
        assertThat(code(setPassword("#token=" + "x".repeat(43), NEW))).isEqualTo("LINK_INVALID");
    }

    @Test
    void aNewPasswordByLinkEndsAllSessions() throws Exception {
        String login = world.account();
        Person person = world.signedIn(login);
        String link =
                admin.call(
                                "renewInvitation",
                                Map.of("account", String.valueOf(world.id(login))),
                                "link")
                        .at("/link")
                        .asString();
        assertThat(person.me()).isEqualTo(login);
        assertThat(setPassword(link, NEW).at("/login").asString()).isEqualTo(login);
        await().untilAsserted(() -> assertThat(person.me()).isEmpty());
        assertThat(code(world.browser().signIn(login, SignedInWorld.PASSWORD, null)))
                .isEqualTo("SIGN_IN_FAILED");
    }

    @Test
    void whatCannotBeIsSaidInTheAskersWords() throws Exception {
        Map<String, Object> input = new HashMap<>(Map.of("login", chief, "name", "Ai đó"));
        JsonNode taken = admin.call("inviteAccount", input, "link");
        assertThat(code(taken)).isEqualTo("LOGIN_TAKEN");
        assertThat(taken.at("/userErrors/0/path/1").asString()).isEqualTo("login");
        assertThat(taken.at("/userErrors/0/message").asString()).contains("taken");
        input.put("login", "có dấu cách");
        assertThat(code(admin.call("inviteAccount", input, "link"))).isEqualTo("LOGIN_BAD");
        input.put("login", "someone.new");
        input.put("email", "no address");
        assertThat(code(admin.call("inviteAccount", input, "link"))).isEqualTo("EMAIL_BAD");
        input.put("email", "");
        input.put("phone", "12345");
        assertThat(code(admin.call("inviteAccount", input, "link"))).isEqualTo("PHONE_BAD");
        input.put("phone", "");
        input.put("name", "x".repeat(201));
        assertThat(code(admin.call("inviteAccount", input, "link"))).isEqualTo("NAME_BAD");
    }

    @Test
    void changingThePasswordTakesTheOldOneAndEndsOtherSessions() throws Exception {
        String login = world.account();
        Person person = world.signedIn(login);
        Person elsewhere = world.signedIn(login);
        JsonNode wrong =
                person.call("changePassword", Map.of("current", NEW, "new", NEW), "account { id }");
        assertThat(code(wrong)).isEqualTo("PASSWORD_WRONG");
        JsonNode changed =
                person.call(
                        "changePassword",
                        Map.of("current", SignedInWorld.PASSWORD, "new", NEW),
                        "account { login }");
        assertThat(changed.at("/account/login").asString()).isEqualTo(login);
        await().untilAsserted(() -> assertThat(elsewhere.me()).isEmpty());
        assertThat(person.me()).isEqualTo(login);
        assertThat(code(world.browser().signIn(login, NEW, null))).isEmpty();
    }

    @Test
    void suspendingEndsEverythingAtOnceUntilItIsRestored() throws Exception {
        String login = world.account();
        Person person = world.signedIn(login);
        assertThat(person.me()).isEqualTo(login);
        Map<String, String> input =
                Map.of("account", String.valueOf(world.id(login)), "reason", REASON);
        JsonNode suspended = admin.call("suspendAccount", input, "account { state }");
        assertThat(suspended.at("/account/state").asString()).isEqualTo("SUSPENDED");
        await().untilAsserted(() -> assertThat(person.me()).isEmpty());
        assertThat(code(person.signIn(login, SignedInWorld.PASSWORD, null)))
                .isEqualTo("SIGN_IN_FAILED");
        assertThat(code(admin.call("suspendAccount", input, ""))).isEqualTo("STATE_BAD");
        assertThat(
                        admin.call("restoreAccount", input, "account { state }")
                                .at("/account/state")
                                .asString())
                .isEqualTo("ACTIVE");
        assertThat(person.me()).isEmpty();
        assertThat(code(person.signIn(login, SignedInWorld.PASSWORD, null))).isEmpty();
        assertThat(world.actions(login)).contains("ACCOUNT_SUSPENDED", "ACCOUNT_RESTORED");
    }

    @Test
    void givesRolesAndTakesThemAway() throws Exception {
        String login = world.account();
        String id = String.valueOf(world.id(login));
        Map<String, Object> input = new HashMap<>(Map.of("account", id, "role", "COMMUNE_EDITOR"));
        input.put("unit", "6");
        input.put("validFrom", "2026-01-01");
        String fields = "grant { id role unit { id } validFrom validTo valid }";
        JsonNode given = admin.call("giveGrant", input, fields);
        assertThat(given.at("/grant/unit/id").asString()).isEqualTo("6");
        assertThat(given.at("/grant/validFrom").asString()).isEqualTo("2026-01-01");
        assertThat(given.at("/grant/valid").asBoolean()).isTrue();
        assertThat(code(admin.call("giveGrant", input, fields))).isEqualTo("GRANT_EXISTS");
        String grant = given.at("/grant/id").asString();
        JsonNode ended = admin.call("endGrant", Map.of("id", grant), fields);
        assertThat(ended.at("/grant/valid").asBoolean()).isFalse();
        assertThat(ended.at("/grant/validTo").asString())
                .isEqualTo(Today.is().minusDays(1).toString());
        assertThat(code(admin.call("endGrant", Map.of("id", grant), ""))).isEqualTo("GRANT_ENDED");

        LocalDate tomorrow = Today.is().plusDays(1);
        input.put("validFrom", tomorrow.toString());
        String later = admin.call("giveGrant", input, fields).at("/grant/id").asString();
        JsonNode takenBack = admin.call("endGrant", Map.of("id", later), fields);
        assertThat(takenBack.at("/grant").isNull()).isTrue();
        assertThat(takenBack.at("/userErrors").isEmpty()).isTrue();

        input.put("validTo", "2020-01-01");
        assertThat(code(admin.call("giveGrant", input, ""))).isEqualTo("PERIOD_BAD");
        input.remove("validTo");
        input.put("unit", "999999999");
        assertThat(code(admin.call("giveGrant", input, ""))).isEqualTo("NOT_FOUND");
        input.put("unit", "6");
        input.put("role", "ADMINISTRATOR");
        assertThat(code(admin.call("giveGrant", input, ""))).isEqualTo("ADMINISTRATOR_EVERYWHERE");
        assertThat(world.actions(login))
                .containsExactly("GRANT_GIVEN", "GRANT_ENDED", "GRANT_GIVEN", "GRANT_ENDED");
    }

    @Test
    void somebodyKeepsRunningTheServer() throws Exception {
        try (SignedInWorld other = new SignedInWorld()) {
            String only = other.administrator();
            Person person = other.signedIn(only);
            JsonNode me = person.ask("{ me { id grants { id } } }", Map.of()).at("/data/me");
            JsonNode ended =
                    person.call("endGrant", Map.of("id", me.at("/grants/0/id").asString()), "");
            assertThat(code(ended)).isEqualTo("LAST_ADMINISTRATOR");
            Map<String, String> input =
                    Map.of("account", me.at("/id").asString(), "reason", REASON);
            assertThat(code(person.call("suspendAccount", input, "")))
                    .isEqualTo("LAST_ADMINISTRATOR");
        }
    }

    @Test
    void aContactIsShownForAReasonThatIsKept() throws Exception {
        invite("mai");
        String id = String.valueOf(world.id("mai"));
        JsonNode hasty =
                admin.call(
                        "revealContact", Map.of("account", id, "reason", "why not"), "email phone");
        assertThat(code(hasty)).isEqualTo("REASON_TOO_SHORT");
        assertThat(hasty.at("/email").isNull()).isTrue();
        JsonNode shown =
                admin.call("revealContact", Map.of("account", id, "reason", REASON), "email phone");
        assertThat(shown.at("/email").asString()).isEqualTo("mai@example.vn");
        assertThat(shown.at("/phone").asString()).isEqualTo("+84912345678");
        assertThat(world.actions("mai")).containsExactly("ACCOUNT_INVITED", "CONTACT_REVEALED");
        String noted =
                world.accounts.trusted(sql ->
                        sql.selectFrom(AUDIT)
                                .where(AUDIT.ACTION.eq("CONTACT_REVEALED"))
                                .fetch()
                                .formatJSON());
        assertThat(noted).contains(REASON).doesNotContain("mai@example.vn", "912345678");
    }

    @Test
    void nobodyElseDoesWhatAdministratorsDo() throws Exception {
        Person person = world.signedIn(world.account());
        String other = String.valueOf(world.id(chief));
        Map<String, String> input = Map.of("account", other, "reason", REASON);
        for (String mutation : new String[] {"suspendAccount", "restoreAccount", "revealContact"}) {
            JsonNode answer = person.call(mutation, input, "");
            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_ALLOWED");
        }
        JsonNode factor = person.call("endSecondFactor", input, "account { id }");
        assertThat(code(factor)).isEqualTo("NOT_FOUND");
        assertThat(admin.me()).isEqualTo(chief);
    }

    @Test
    void correctsOnesOwnData() throws Exception {
        String login = world.account();
        Person person = world.signedIn(login);
        Map<String, Object> input =
                new HashMap<>(Map.of("name", "Trần Văn Bình", "language", "en"));
        input.put("email", "binh@example.vn");
        assertThat(code(person.call("correctMyData", input, ""))).isEqualTo("PASSWORD_NEEDED");
        input.put("password", NEW);
        assertThat(code(person.call("correctMyData", input, ""))).isEqualTo("PASSWORD_WRONG");
        assertThat(world.actions(login)).containsExactly("SIGNED_IN");
        input.put("password", SignedInWorld.PASSWORD);
        JsonNode corrected =
                person.call("correctMyData", input, "account { name email phone language }");
        assertThat(corrected.at("/account/email").asString()).isEqualTo("binh@example.vn");
        assertThat(corrected.at("/account/phone").isNull()).isTrue();
        assertThat(corrected.at("/account/language").asString()).isEqualTo("en");
        input.remove("password");
        assertThat(code(person.call("correctMyData", input, ""))).isEmpty();
        input.put("language", "fr");
        assertThat(code(person.call("correctMyData", input, ""))).isEqualTo("LANGUAGE_BAD");
        assertThat(world.actions(login))
                .containsExactly("SIGNED_IN", "DATA_CORRECTED", "DATA_CORRECTED");
    }

    /** An address that somebody gave oneself opens no account, and keeps nobody else out of one. */
    @Test
    void onlyAnAddressThatAnAdministratorEnteredLinksAnIdentity() throws Exception {
        Identities identities = world.server.bean(Identities.class);
        invite("hue");
        String login = world.account();
        Person other = world.signedIn(login);
        for (String email : new String[] {"hue@example.vn", "taken@example.vn"}) {
            Map<String, String> input =
                    Map.of(
                            "name",
                            "Ai đó",
                            "language",
                            "vi",
                            "email",
                            email,
                            "password",
                            SignedInWorld.PASSWORD);
            assertThat(code(other.call("correctMyData", input, ""))).isEmpty();
        }
        String issuer = "https://provider.example";
        assertThat(identities.findOrLink(issuer, "1", "taken@example.vn")).isEmpty();
        Map<String, String> own =
                Map.of(
                        "name", "Ai đó",
                        "language", "vi",
                        "email", "hue@example.vn",
                        "password", SignedInWorld.PASSWORD);
        assertThat(code(other.call("correctMyData", own, ""))).isEmpty();
        assertThat(identities.findOrLink(issuer, "2", "hue@example.vn")).hasValue(world.id("hue"));
    }

    @Test
    void aTokenIsRefusedWhereThereAreTwenty() throws Exception {
        Person person = world.signedIn(world.account());
        Map<String, String> input =
                Map.of("name", "x", "validTo", Today.is().plusDays(30).toString());
        for (int i = 0; i < 20; i++) {
            assertThat(code(person.call("createToken", input, "token"))).isEmpty();
        }
        JsonNode more = person.call("createToken", input, "token session { id }");
        assertThat(code(more)).isEqualTo("TOO_MANY_TOKENS");
        assertThat(more.at("/token").isNull()).isTrue();
    }

    @Test
    void whatOneFieldTakesAwayTheNextHasNoMore() throws Exception {
        String invite = "more: inviteAccount(input: {login: \"after\", name: \"x\"}) { link }";
        for (String before :
                new String[] {
                    "endGrant(input: {id: \"GRANT\"}) { userErrors { code } }",
                    "signOutEverywhere { userErrors { code } }"
                }) {
            Person person = world.signedIn(world.administrator());
            JsonNode me = person.ask("{ me { grants { id } } }", Map.of());
            String first = before.replace("GRANT", me.at("/data/me/grants/0/id").asString());
            JsonNode answer = person.ask("mutation { " + first + " " + invite + " }", Map.of());
            assertThat(answer.at("/errors/0/extensions/code").asString())
                    .as(before)
                    .isEqualTo("NOT_ALLOWED");
            assertThat(answer.at("/errors/0/path/0").asString()).isEqualTo("more");
        }
    }

    @Test
    void aTokenLetsAProgramInUntilItIsEnded() throws Exception {
        String login = world.account();
        Person person = world.signedIn(login);
        Map<String, Object> input = new HashMap<>(Map.of("name", "báo cáo tuần"));
        input.put("validTo", Today.is().plusYears(1).plusDays(1).toString());
        assertThat(code(person.call("createToken", input, "token"))).isEqualTo("DAY_OUT_OF_RANGE");
        input.put("validTo", Today.is().plusDays(30).toString());
        JsonNode made = person.call("createToken", input, "token session { id kind label }");
        assertThat(made.at("/session/kind").asString()).isEqualTo("TOKEN");
        assertThat(made.at("/session/label").asString()).isEqualTo("báo cáo tuần");
        String bearer = "Bearer " + made.at("/token").asString();
        assertThat(me(bearer)).isEqualTo(login);
        JsonNode another =
                world.server.graphQlAs(
                        bearer,
                        "mutation ($input: CreateTokenInput!) { createToken(input: $input) { token userErrors { code } } }",
                        Map.of("input", input));
        assertThat(another.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_ALLOWED");
        person.call("endSession", Map.of("id", made.at("/session/id").asString()), "");
        await().untilAsserted(() -> assertThat(me(bearer)).isEmpty());
        assertThat(world.actions(login))
                .containsExactly("SIGNED_IN", "TOKEN_MADE", "SESSION_ENDED");
    }

    private static String me(String bearer) {
        return world.server
                .graphQlAs(bearer, "{ me { login } }", Map.of())
                .at("/data/me/login")
                .asString("");
    }

    @Test
    void nothingSecretIsKeptAsItIs() {
        String rows =
                world.accounts.trusted(sql ->
                        sql.selectFrom(ACCOUNT).fetch().formatJSON()
                                + sql.fetch("select * from access.session").formatJSON()
                                + sql.fetch("select * from access.invitation").formatJSON());
        assertThat(rows).doesNotContain(SignedInWorld.PASSWORD, NEW);
        assertThat(rows).doesNotContain(admin.browser.cookie("diachido").orElseThrow());
        Object broken =
                world.accounts.trusted(sql -> sql.fetchValue("select access.first_broken()"));
        assertThat(broken).isNull();
    }
}
