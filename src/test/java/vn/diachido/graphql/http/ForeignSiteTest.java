package vn.diachido.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diachido.database.jooq.access.Tables.SESSION;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;

/**
 * The cookie of a browser counts for pages of our own only: no other site changes anything by it.
 */
class ForeignSiteTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final long ACCOUNT = ACCOUNTS.account("somebody@example.org");
    private static final TestServer SERVER =
            TestServer.over(DATABASE, "--diachido.cors.origins=https://map.example");
    private static final String SIGN_OUT = "{\"query\": \"mutation { signOut { __typename } }\"}";

    private String token = "";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void signIn() {
        token = ACCOUNTS.token(ACCOUNT);
    }

    private static int sessions() {
        return ACCOUNTS.trusted(dsl -> dsl.fetchCount(SESSION));
    }

    private HttpResponse<String> post(String method, String type, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(SERVER.address().resolve("/graphql"))
                        .header("Content-Type", type)
                        .header("Cookie", "diachido=" + token)
                        .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return SERVER.send(request.build());
    }

    private static String own(String text) {
        return text.replace("HOST", SERVER.address().getAuthority());
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, SAME-ORIGIN",
        "Sec-Fetch-Site, ''",
        "Sec-Fetch-Site, 'same-origin, cross-site'",
        "Origin, https://evil.example",
        "Origin, https://map.example",
        "Origin, null",
        "Origin, http://HOST.evil.example",
        "Origin, http://evil.example/HOST",
        "Origin, http://HOST@evil.example",
        "Origin, http://127.0.0.1:1",
        "Origin, http://127.0.0.1",
        "Origin, ' '",
        "Origin, '%'",
    })
    void aPageOfAnotherSiteChangesNothing(String header, String value) {
        int before = sessions();
        HttpResponse<String> answer =
                post("POST", "application/json", SIGN_OUT, header, own(value));
        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(answer.body()).containsAnyOf("\"NOT_ALLOWED\"", "\"BAD_INPUT\"");
        assertThat(sessions()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin",
        "Sec-Fetch-Site, none",
        "Origin, http://HOST",
        "X-Program, yes",
    })
    void aPageOfOurOwnAndAProgramDo(String header, String value) {
        int before = sessions();
        HttpResponse<String> answer =
                post("POST", "application/json", SIGN_OUT, header, own(value));
        assertThat(answer.body()).doesNotContain("errors");
        assertThat(sessions()).isEqualTo(before - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/plain; application/json",
                "application/json-patch+json",
                "x"
            })
    void whatAFormCanSendIsNotRead(String type) {
        int before = sessions();
        for (String site : new String[] {"same-origin", "cross-site"}) {
            assertThat(post("POST", type, SIGN_OUT, "Sec-Fetch-Site", site).statusCode())
                    .isIn(401, 415);
        }
        assertThat(
                        post(
                                        "POST",
                                        "application/x-www-form-urlencoded",
                                        "query=mutation%20%7B%20signOut%20%7B%20__typename%20%7D%20%7D")
                                .statusCode())
                .isEqualTo(415);
        assertThat(sessions()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "QUERY"})
    void anotherMethodChangesNothing(String method) {
        int before = sessions();
        HttpResponse<String> answer =
                post(
                        method,
                        "application/json",
                        SIGN_OUT,
                        "X-HTTP-Method-Override",
                        "POST",
                        "Sec-Fetch-Site",
                        "same-origin");
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void aPreflightAllowsNoCookie() {
        for (String origin : new String[] {"https://evil.example", "https://map.example"}) {
            HttpResponse<String> answer =
                    SERVER.send(
                            HttpRequest.newBuilder(SERVER.address().resolve("/graphql"))
                                    .method("OPTIONS", BodyPublishers.noBody())
                                    .header("Origin", origin)
                                    .header("Access-Control-Request-Method", "POST")
                                    .header("Access-Control-Request-Headers", "content-type")
                                    .build());
            assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEqualTo(Optional.of(origin).filter(named -> named.contains("map")));
        }
    }

    /** Over a socket a browser sends its cookie to whomever a page names. */
    @ParameterizedTest
    @CsvSource({
        "Origin, http://HOST, somebody@example.org",
        "Origin, https://map.example, ''",
        "Sec-Fetch-Site, cross-site, ''",
        "Sec-Fetch-Site, same-origin, somebody@example.org",
    })
    void aSocketFromAnotherSiteIsThePublics(String header, String value, String login) {
        String answer = me(header, own(value));
        if (login.isEmpty()) {
            assertThat(answer).contains("\"me\":null");
        } else {
            assertThat(answer).contains(login);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://HOST.evil.example"})
    void aSiteThatIsNotNamedOpensNoSocket(String origin) {
        assertThatThrownBy(() -> me("Origin", own(origin)))
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused -> assertThat(refused.getResponse().statusCode()).isIn(400, 403));
    }

    private String me(String header, String value) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        WebSocket socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .header("Cookie", "diachido=" + token)
                        .header(header, value)
                        .buildAsync(
                                URI.create("ws://" + SERVER.address().getAuthority() + "/graphql"),
                                new WebSocket.Listener() {
                                    @Override
                                    public @Nullable CompletionStage<?> onText(
                                            WebSocket from, CharSequence text, boolean last) {
                                        if (text.toString().contains("connection_ack")) {
                                            from.sendText(
                                                    "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":"
                                                            + "{\"query\":\"{ me { login } }\"}}",
                                                    true);
                                        } else if (text.toString().contains("next")) {
                                            answer.complete(text.toString());
                                        }
                                        from.request(1);
                                        return null;
                                    }
                                })
                        .join();
        socket.sendText("{\"type\":\"connection_init\"}", true).join();
        String heard = answer.join();
        socket.abort();
        return heard;
    }
}
