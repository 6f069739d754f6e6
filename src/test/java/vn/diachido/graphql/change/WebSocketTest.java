package vn.diachido.graphql.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;

/** GraphQL over WebSocket, protocol graphql-transport-ws. */
class WebSocketTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestRows ROWS = new TestRows(DATABASE.dsl(), "sockets");
    private static final TestServer SERVER =
            TestServer.over(
                    DATABASE,
                    "--diachido.subscriptions.keep-alive=300ms",
                    "--diachido.cors.origins=https://map.example");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static final String SITES =
            "subscription ($after: String) { siteChanged(after: $after) { token kind id site { name"
                    + " } } }";

    private static JsonNode change(JsonNode message) {
        assertThat(message.path("type").asString()).as(message.toString()).isEqualTo("next");
        return message.at("/payload/data/siteChanged");
    }

    private static SiteRecord insert(String slug) {
        SiteRecord site = ROWS.site(slug);
        site.insert();
        return site;
    }

    @ParameterizedTest
    @CsvSource({"vi, Câu hỏi không hợp lệ", "en, Validation error", "de, Câu hỏi không hợp lệ"})
    void messagesAreInTheLanguageOfTheHandshake(String language, String message) {
        SocketClient client = new SocketClient(SERVER, "Accept-Language", language).hello();
        client.subscribe("1", "subscription { nope }", Map.of());
        assertThat(client.hear().at("/payload/errors/0/message").asString()).startsWith(message);
    }

    @Test
    void changesAreToldAndGoneOnWithAfterALostConnection() {
        SocketClient first = new SocketClient(SERVER).hello();
        first.subscribe("a", SITES, Map.of());
        assertThat(change(first.hear()).at("/kind").asString()).isEqualTo("READY");
        SiteRecord one = insert("ws-1");
        JsonNode told = change(first.hear());
        assertThat(told.at("/id").asLong()).isEqualTo(one.getId());
        assertThat(told.at("/site/name").asString()).isEqualTo("Đình ws-1");
        first.abort();
        SiteRecord two = insert("ws-2");
        SiteRecord three = insert("ws-3");
        SocketClient second = new SocketClient(SERVER).hello();
        second.subscribe("a", SITES, Map.of("after", told.at("/token").asString()));
        assertThat(change(second.hear()).at("/kind").asString()).isEqualTo("READY");
        assertThat(change(second.hear()).at("/id").asLong()).isEqualTo(two.getId());
        assertThat(change(second.hear()).at("/id").asLong()).isEqualTo(three.getId());
        second.abort();
    }

    @Test
    void aQueryIsAnsweredOnce() {
        SocketClient client = new SocketClient(SERVER).hello();
        client.subscribe("q", "{ unit(id: 6) { name } }", Map.of());
        assertThat(client.hear().at("/payload/data/unit/name").asString()).isEqualTo("Định Hóa");
        assertThat(client.hear().path("type").asString()).isEqualTo("complete");
        client.abort();
    }

    @Test
    void aConnectionHasOnlySoManyOperations() {
        SocketClient client = new SocketClient(SERVER).hello();
        for (int i = 0; i <= 100; i++) {
            client.subscribe("s" + i, SITES, Map.of());
        }
        JsonNode message = client.hear();
        while (!message.path("type").asString().equals("closed")) {
            message = client.hear();
        }
        assertThat(message.path("code").asInt()).isEqualTo(4429);
    }

    @Test
    void whatIsAnsweredMakesRoomForMore() {
        SocketClient client = new SocketClient(SERVER).hello();
        for (int i = 0; i < 50; i++) {
            client.subscribe("q" + i, "{ unit(id: 6) { name } }", Map.of());
            assertThat(client.hear().at("/payload/data/unit/name").asString()).isNotEmpty();
            assertThat(client.hear().path("type").asString()).isEqualTo("complete");
        }
        client.abort();
    }

    @Test
    void operationsAreCountedByTheirOwnIds() {
        SocketClient client = new SocketClient(SERVER).hello();
        for (int i = 0; i < 50; i++) {
            client.say(
                    "{\"payload\": {\"variables\": {\"id\": \"6%s\", \"type\": \"x\"}, \"query\": \"query ($id: ID!) { unit(id: $id) { name } }\"}, \"id\": \"q\\\"%d\", \"type\": \"subscribe\"}"
                            .formatted("0".repeat(i), i));
            assertThat(client.hear().path("type").asString()).isEqualTo("next");
            assertThat(client.hear().path("type").asString()).isEqualTo("complete");
        }
        for (int i = 0; i < 50; i++) {
            client.subscribe("bad" + i, SITES, Map.of("after", "nonsense".repeat(100)));
            JsonNode message = client.hear();
            assertThat(message.toString()).contains("BAD_CURSOR");
            if (message.path("type").asString().equals("next")) {
                assertThat(client.hear().path("type").asString()).isEqualTo("complete");
            }
        }
        client.abort();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "[]", "\"x\"", " "})
    void whatIsNoMessageClosesTheConnection(String frame) {
        SocketClient client = new SocketClient(SERVER).hello();
        client.say(frame);
        assertThat(client.hear().path("code").asInt()).isEqualTo(4400);
    }

    @Test
    void withoutTheProtocolTheConnectionIsClosed() {
        CompletableFuture<Integer> closed = new CompletableFuture<>();
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(
                        URI.create(SERVER.address().toString().replace("http", "ws") + "/graphql"),
                        new WebSocket.Listener() {
                            @Override
                            public @Nullable CompletionStage<?> onClose(
                                    WebSocket from, int code, String reason) {
                                closed.complete(code);
                                return null;
                            }
                        })
                .join();
        assertThat(closed.join()).isEqualTo(4406);
    }

    @Test
    void aMistakeEndsItsOwnOperationOnly() {
        SocketClient client = new SocketClient(SERVER).hello();
        client.subscribe("good", SITES, Map.of());
        assertThat(change(client.hear()).at("/kind").asString()).isEqualTo("READY");
        client.subscribe("bad", "subscription { siteChanged @skip(if: true) { token } }", Map.of());
        assertThat(client.hear().toString()).contains("\"bad\"").contains("BAD_INPUT");
        assertThat(client.hear().toString()).contains("\"bad\"").contains("complete");
        SiteRecord site = insert("ws-still");
        assertThat(change(client.hear()).at("/id").asLong()).isEqualTo(site.getId());
        client.abort();
    }

    @Test
    void aBadTokenIsAnErrorWithACode() {
        SocketClient client = new SocketClient(SERVER).hello();
        client.subscribe("a", SITES, Map.of("after", "nonsense"));
        assertThat(client.hear().toString()).contains("BAD_CURSOR");
        client.abort();
    }

    @Test
    void theServerGivesSignsOfLifeAndAnswersThem() {
        SocketClient client = new SocketClient(SERVER).hello();
        assertThat(client.hearAny().path("type").asString()).isEqualTo("ping");
        client.say(Map.of("type", "ping"));
        assertThat(client.hear().path("type").asString()).isEqualTo("pong");
        client.abort();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "7",
                "{\"type\": \"nope\"}",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {\"query\": \"{ a }\"}}"
            })
    void nonsenseClosesTheSocket(String message) {
        SocketClient client = new SocketClient(SERVER);
        client.say(message);
        JsonNode closed = client.hear();
        assertThat(closed.path("type").asString()).isEqualTo("closed");
        assertThat(closed.path("code").asInt()).isBetween(4400, 4499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"subscribe\", \"id\": \"a\"}",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": []}",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {}}",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {\"query\": 7}}",
                "{\"type\": \"connection_init\"}"
            })
    void nonsenseAfterHelloClosesTheSocketOrIsRefused(String message) {
        SocketClient client = new SocketClient(SERVER).hello();
        client.say(message);
        JsonNode answer = client.hear();
        assertThat(answer.path("type").asString()).isIn("closed", "error", "next");
        assertThat(answer.toString()).doesNotContain("vn.diachido", "org.springframework");
        assertThat(new SocketClient(SERVER).hello()).isNotNull();
    }

    @Test
    void aMistypedTokenClosesTheSocket() {
        SocketClient client = new SocketClient(SERVER);
        client.say(
                Map.of(
                        "type",
                        "connection_init",
                        "payload",
                        Map.of("Authorization", "Bearer wrong")));
        assertThat(client.hear().path("code").asInt()).isEqualTo(4401);
    }

    @Test
    void pagesOfOtherSitesMayNotConnect() {
        assertThat(new SocketClient(SERVER, "Origin", "https://map.example").hello()).isNotNull();
        assertThatThrownBy(() -> new SocketClient(SERVER, "Origin", "https://other.example"))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void aLongDocumentIsReadAndAHugeOneClosesTheSocket() {
        SocketClient client = new SocketClient(SERVER).hello();
        client.subscribe("a", "{ __typename }" + " ".repeat(40_000), Map.of());
        assertThat(client.hear().path("type").asString()).isEqualTo("next");
        assertThat(client.hear().path("type").asString()).isEqualTo("complete");
        client.subscribe("b", "{ __typename }" + " ".repeat(100_000), Map.of());
        assertThat(client.hear().path("code").asInt()).isEqualTo(1009);
    }
}
