package vn.diachido.access.openid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.AUDIT;
import static vn.diachido.database.jooq.access.Tables.IDENTITY;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.access.Browser;
import vn.diachido.access.Sessions;
import vn.diachido.access.Token;
import vn.diachido.database.TestDatabase;

/** Signing in with a real provider, in the steps of a browser. */
class KeycloakTest {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final String PASSWORD = "a password of the test";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TestDatabase DATABASE = TestDatabase.create();

    private static Keycloak keycloak;
    private static TestServer server;

    private Browser browser = new Browser();

    @BeforeAll
    static void start() throws Exception {
        keycloak = Keycloak.start();
        server =
                TestServer.over(
                        DATABASE,
                        "--diachido.openid.keycloak.issuer=" + keycloak.issuer(),
                        "--diachido.openid.keycloak.client-id=diachido",
                        "--diachido.openid.keycloak.client-secret=a secret of the test",
                        "--diachido.openid.keycloak.title=Đoàn Thanh niên",
                        "--diachido.openid.keycloak.audience=diachido-api",
                        "--diachido.openid.gone.issuer=http://127.0.0.1:9/realms/gone",
                        "--diachido.openid.gone.client-id=diachido");
        invite("lan");
        invite("minh");
    }

    @AfterAll
    static void stop() {
        server.close();
        keycloak.close();
    }

    private static void invite(String login) {
        trusted(sql ->
                sql.insertInto(ACCOUNT)
                        .set(ACCOUNT.LOGIN, login)
                        .set(ACCOUNT.NAME, login)
                        .set(ACCOUNT.EMAIL, login + "@Example.vn")
                        .set(ACCOUNT.EMAIL_VOUCHED, true)
                        .execute());
    }

    private static <R> R trusted(Function<DSLContext, R> work) {
        return DATABASE.dsl()
                .transactionResult(inside -> {
                    inside.dsl().fetch("select set_config('diachido.trusted', 'on', true)");
                    return work.apply(inside.dsl());
                });
    }

    private static long id(String login) {
        return trusted(sql -> sql.fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(login)).getId());
    }

    private static String state(String login) {
        return KeycloakTest.<String>trusted(
                sql -> sql.fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(login)).getState());
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.get(address);
    }

    private static URI location(HttpResponse<?> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Up to the address with which the provider sends the browser back. */
    private URI confirm(String user) throws Exception {
        HttpResponse<String> there = get(server.address().resolve("/access/openid/keycloak"));
        assertThat(there.statusCode()).isEqualTo(303);
        HttpResponse<String> page = get(location(there));
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        HttpResponse<String> confirmed =
                browser.send(
                        HttpRequest.newBuilder(URI.create(HtmlUtils.htmlUnescape(form.group(1))))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                form(
                                                        Map.of(
                                                                "username",
                                                                user,
                                                                "password",
                                                                PASSWORD)))));
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(302);
        return location(confirmed);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + TestServer.encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> session(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("diachido="))
                .findFirst();
    }

    @Test
    void signsInWhoWasInvitedUnderAVerifiedAddress() throws Exception {
        HttpResponse<String> answer = get(confirm("lan"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/admin");
        String cookie = session(answer).orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
        Token token = new Token(cookie.substring("diachido=".length(), cookie.indexOf(';')));
        assertThat(server.bean(Sessions.class).use(token).orElseThrow().account())
                .isEqualTo(id("lan"));
        assertThat(state("lan")).isEqualTo("ACTIVE");
        assertThat(actions(id("lan"))).contains("IDENTITY_LINKED", "SIGNED_IN");

        trusted(sql ->
                sql.update(ACCOUNT)
                        .set(ACCOUNT.EMAIL, "elsewhere@example.vn")
                        .where(ACCOUNT.LOGIN.eq("lan"))
                        .execute());
        browser = new Browser();
        assertThat(session(get(confirm("lan")))).isPresent();
        int identities =
                trusted(sql -> sql.fetchCount(IDENTITY, IDENTITY.ACCOUNT_ID.eq(id("lan"))));
        assertThat(identities).isEqualTo(1);

        JsonNode tokens = tokens("program", "lan");
        Bearers bearers = server.bean(Bearers.class);
        String access = tokens.at("/access_token").asString();
        assertThat(bearers.account(access)).hasValue(id("lan"));
        assertThat(bearers.account(access.substring(0, access.length() - 8) + "AAAAAAAA"))
                .isEmpty();
        assertThat(bearers.account(tokens.at("/id_token").asString())).isEmpty();
        assertThat(bearers.account(tokens("other", "lan").at("/access_token").asString()))
                .isEmpty();
        assertThat(bearers.account(tokens("program", "hoa").at("/access_token").asString()))
                .isEmpty();
    }

    private static List<String> actions(long subject) {
        return trusted(sql ->
                sql.select(AUDIT.ACTION)
                        .from(AUDIT)
                        .where(AUDIT.SUBJECT_ID.eq(subject))
                        .orderBy(AUDIT.ID)
                        .fetch(AUDIT.ACTION));
    }

    private JsonNode tokens(String client, String user) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        form(
                                                Map.of(
                                                        "grant_type", "password",
                                                        "client_id", client,
                                                        "scope", "openid",
                                                        "username", user,
                                                        "password", PASSWORD))));
        return JSON.readTree(browser.send(request).body());
    }

    @Test
    void refusesAnAddressThatIsNotVerifiedAndOneThatNobodyHas() throws Exception {
        for (String user : List.of("minh", "hoa")) {
            browser = new Browser();
            HttpResponse<String> answer = get(confirm(user));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Không đăng nhập được", "/admin");
            assertThat(session(answer)).isEmpty();
        }
        assertThat(state("minh")).isEqualTo("INVITED");
    }

    @Test
    void onlyTheBrowserThatWentComesBack() throws Exception {
        URI back = confirm("hoa");
        try (Browser other = new Browser()) {
            assertThat(other.get(back).statusCode()).isEqualTo(400);
        }
        URI changed =
                UriComponentsBuilder.fromUri(back).replaceQueryParam("state", "x").build().toUri();
        assertThat(get(changed).statusCode()).isEqualTo(400);
    }

    @Test
    void asksWithPkceStateAndNonce() throws Exception {
        URI there = location(get(server.address().resolve("/access/openid/keycloak")));
        assertThat(there.toString()).startsWith(keycloak.issuer().toString());
        assertThat(URLDecoder.decode(there.getRawQuery(), UTF_8))
                .contains(
                        "code_challenge=",
                        "code_challenge_method=S256",
                        "state=",
                        "nonce=",
                        "response_type=code",
                        "redirect_uri=" + server.address() + "/access/openid/keycloak/callback");
    }

    @Test
    void saysWhichProvidersThereAreAndWhichAnswerNot() throws Exception {
        HttpResponse<String> list = get(server.address().resolve("/access/openid"));
        assertThat(JSON.readTree(list.body()).at("/1/title").asString())
                .isEqualTo("Đoàn Thanh niên");
        assertThat(get(server.address().resolve("/access/openid/gone")).statusCode())
                .isEqualTo(502);
        assertThat(get(server.address().resolve("/access/openid/nobody")).statusCode())
                .isEqualTo(404);
        assertThat(get(server.address().resolve("/access/openid/keycloak/callback")).statusCode())
                .isEqualTo(400);
    }
}
