package vn.diachido.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.AUDIT;
import static vn.diachido.database.jooq.access.Tables.SESSION;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.access.account.SignedInWorld.Person;

/** Signing in and out over HTTP. */
class SignInTest {

    private static final String WRONG = "năm con ngựa vằn";
    private static final String SIGN_IN =
            "mutation ($login: String!, $password: String!) { signIn(input: {login: $login, password:"
                    + " $password}) { account { login } codeNeeded userErrors { code message } } }";

    private static SignedInWorld world;

    @BeforeAll
    static void start() {
        world = new SignedInWorld("--diachido.sign-in.tries-per-address=1000");
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static HttpResponse<String> tryToSignIn(String login, String password)
            throws Exception {
        return world.browser().post(SIGN_IN, Map.of("login", login, "password", password));
    }

    @Test
    void givesABrowserACookieThatNoScriptReads() throws Exception {
        String login = world.account();
        HttpResponse<String> answer =
                tryToSignIn(" " + login.toUpperCase(java.util.Locale.ROOT), SignedInWorld.PASSWORD);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .matches(
                        "diachido=[\\w-]{43}; Path=/; Max-Age=604800; Expires=[^;]+; HttpOnly; SameSite=Lax");
        assertThat(answer.body().replace(" ", "")).contains("\"login\":\"" + login + "\"");
        assertThat(world.actions(login)).containsExactly("SIGNED_IN");
        Person person = world.signedIn(login);
        assertThat(person.me()).isEqualTo(login);
        assertThat(
                        person.ask("{ me { signedInAt sessions { kind label } } }", Map.of())
                                .at("/data/me/sessions/0/kind")
                                .asString())
                .isEqualTo("BROWSER");
    }

    @Test
    void everySignInHasATokenOfItsOwnAndEndsTheBrowsersOlderOne() throws Exception {
        String login = world.account();
        Person person = world.signedIn(login);
        String first = person.browser.cookie("diachido").orElseThrow();
        person.signIn(login, SignedInWorld.PASSWORD, null);
        String second = person.browser.cookie("diachido").orElseThrow();
        assertThat(second).isNotEqualTo(first);
        assertThat(person.me()).isEqualTo(login);
        await().untilAsserted(() -> assertThat(bearer(first)).isEqualTo(401));
        assertThat(bearer(second)).isEqualTo(200);
    }

    private static int bearer(String token) {
        return world.server
                .get("/tiles/units/0/0/0.mvt", "Authorization", "Bearer " + token)
                .statusCode();
    }

    @Test
    void unknownLoginWrongPasswordAndSuspendedAccountAreAnsweredAlike() throws Exception {
        String suspended = world.account();
        world.accounts.trusted(sql ->
                sql.update(ACCOUNT)
                        .set(ACCOUNT.STATE, "SUSPENDED")
                        .where(ACCOUNT.LOGIN.eq(suspended))
                        .execute());
        String known = world.account();
        String wrong = tryToSignIn(known, WRONG).body();
        assertThat(wrong).contains("SIGN_IN_FAILED", "\"account\":null", "\"codeNeeded\":false");
        assertThat(tryToSignIn("nobody.at.all", WRONG).body()).isEqualTo(wrong);
        assertThat(tryToSignIn(suspended, SignedInWorld.PASSWORD).body()).isEqualTo(wrong);
        assertThat(tryToSignIn("x".repeat(5000), WRONG).body()).isEqualTo(wrong);
        assertThat(tryToSignIn(known, WRONG.repeat(1000)).body()).isEqualTo(wrong);
        assertThat(tryToSignIn(known, WRONG).headers().allValues("Set-Cookie")).isEmpty();
        assertThat(world.actions(known)).containsOnly("SIGN_IN_FAILED");
        String noted = world.accounts.trusted(sql -> sql.selectFrom(AUDIT).fetch().formatJSON());
        assertThat(noted).doesNotContain("nobody.at.all", "ngựa");
    }

    @Test
    void whoTriesTooOftenWaitsWhetherThereIsAnAccountOrNot() throws Exception {
        for (String login : new String[] {world.account(), "nobody"}) {
            for (int i = 0; i < 10; i++) {
                assertThat(tryToSignIn(login, WRONG).body()).contains("SIGN_IN_FAILED");
            }
            HttpResponse<String> refused = tryToSignIn(login, SignedInWorld.PASSWORD);
            assertThat(refused.body()).contains("RATE_LIMITED");
            assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 61);
        }
    }

    @Test
    void anAddressThatTriesTooOftenWaitsWhateverItTries() throws Exception {
        try (SignedInWorld strict = new SignedInWorld("--diachido.sign-in.tries-per-address=3")) {
            for (int i = 0; i < 3; i++) {
                JsonNode answer = strict.browser().signIn("nobody" + i, WRONG, null);
                assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("SIGN_IN_FAILED");
            }
            JsonNode answer = strict.browser().signIn("nobody4", WRONG, null);
            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
        }
    }

    @Test
    void slipsAreForgottenOnceItWasThePerson() throws Exception {
        String login = world.account();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 7; i++) {
                tryToSignIn(login, WRONG);
            }
            assertThat(world.signedIn(login).me()).isEqualTo(login);
        }
    }

    @Test
    void signingOutEndsTheSessionAndTakesTheCookie() throws Exception {
        String login = world.account();
        Person person = world.signedIn(login);
        String token = person.browser.cookie("diachido").orElseThrow();
        Person elsewhere = world.signedIn(login);
        person.ask("mutation { signOut { userErrors { code } } }", Map.of());
        assertThat(person.browser.cookie("diachido")).isEmpty();
        await().untilAsserted(() -> assertThat(bearer(token)).isEqualTo(401));
        assertThat(elsewhere.me()).isEqualTo(login);

        Person third = world.signedIn(login);
        third.ask("mutation { signOutEverywhere { userErrors { code } } }", Map.of());
        await().untilAsserted(() -> assertThat(elsewhere.me()).isEmpty());
        assertThat(third.me()).isEmpty();
    }

    @Test
    void marksTheSessionByWhichIsAsked() throws Exception {
        String login = world.account();
        Person first = world.signedIn(login);
        String own = idOfOnlySession(first);
        Person second = world.signedIn(login);
        for (Person person : List.of(first, second)) {
            JsonNode sessions =
                    person.ask("{ me { sessions { id current } } }", Map.of())
                            .at("/data/me/sessions");
            assertThat(sessions).hasSize(2);
            for (JsonNode session : sessions) {
                assertThat(session.at("/current").asBoolean())
                        .isEqualTo(session.at("/id").asString().equals(own) == (person == first));
            }
        }
    }

    @Test
    void endsSingleSessionsOfOnesOwnOnly() throws Exception {
        String login = world.account();
        Person person = world.signedIn(login);
        Person elsewhere = world.signedIn(login);
        String id = idOfOnlySession(world.signedIn(world.account()));
        JsonNode refused = person.call("endSession", Map.of("id", id), "");
        assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");

        String last = lastSession(login);
        assertThat(person.call("endSession", Map.of("id", last), "").at("/userErrors").isEmpty())
                .isTrue();
        await().untilAsserted(() -> assertThat(elsewhere.me()).isEmpty());
        assertThat(person.me()).isEqualTo(login);
    }

    private static String lastSession(String login) {
        return world.accounts.trusted(sql ->
                String.valueOf(
                        sql.select(SESSION.ID)
                                .from(SESSION)
                                .where(SESSION.ACCOUNT_ID.eq(world.id(login)))
                                .orderBy(SESSION.ID.desc())
                                .limit(1)
                                .fetchSingle(SESSION.ID)));
    }

    private static String idOfOnlySession(Person person) throws Exception {
        return person.ask("{ me { sessions { id } } }", Map.of())
                .at("/data/me/sessions/0/id")
                .asString();
    }

    @Test
    void aSessionEndsWhenItIsIdleAndWhenItIsOld() throws Exception {
        String login = world.account();
        Person idle = world.signedIn(login);
        setSession(login, OffsetDateTime.now().minusHours(13), OffsetDateTime.now().plusDays(1));
        assertThat(idle.me()).isEmpty();
        Person old = world.signedIn(login);
        setSession(login, OffsetDateTime.now(), OffsetDateTime.now().minusSeconds(1));
        assertThat(old.me()).isEmpty();
        Person used = world.signedIn(login);
        OffsetDateTime anHourAgo = OffsetDateTime.now().minusHours(1);
        setSession(login, anHourAgo, OffsetDateTime.now().plusDays(1));
        assertThat(used.me()).isEqualTo(login);
        OffsetDateTime seen =
                world.accounts.trusted(sql ->
                        sql.select(SESSION.SEEN_AT)
                                .from(SESSION)
                                .where(SESSION.ID.eq(Long.valueOf(lastSession(login))))
                                .fetchSingle(SESSION.SEEN_AT));
        assertThat(seen).isAfter(anHourAgo.plusMinutes(59));
    }

    private static void setSession(String login, OffsetDateTime seen, OffsetDateTime expires) {
        world.accounts.trusted(sql ->
                sql.update(SESSION)
                        .set(SESSION.SEEN_AT, seen)
                        .set(SESSION.EXPIRES_AT, expires)
                        .where(SESSION.ID.eq(Long.valueOf(lastSession(login))))
                        .execute());
    }

    @Test
    void onlyAPostIsSignedIn() throws Exception {
        String login = world.account();
        String body =
                """
                {"query": "mutation { signIn(input: {login: \\"%s\\", password: \\"%s\\"}) { account { login } } }"}
                """
                        .formatted(login, SignedInWorld.PASSWORD);
        HttpResponse<String> stream =
                world.server.send(
                        HttpRequest.newBuilder(world.server.address().resolve("/graphql"))
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/event-stream")
                                .POST(BodyPublishers.ofString(body))
                                .build());
        assertThat(stream.body()).contains("METHOD_NOT_ALLOWED");
        assertThat(world.actions(login)).isEmpty();
    }
}
