package vn.diachido.graphql.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.diachido.Diachido;
import vn.diachido.StatementLog;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;

/** How many connections one address has, and how much one connection follows. */
class SocketLimitsTest {

    private static final String SITES = "subscription { siteChanged { token } }";
    private static final int MAX_SOCKETS = 20;
    private static final int MAX_OPERATIONS = 100;

    private static final TestServer SERVER =
            TestServer.over(
                    TestWorld.load("units"),
                    List.of(Diachido.class, StatementLog.Logging.class),
                    "--diachido.limits.connection-init=1s");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aSocketFollowsAHundredThingsAndNotOneMore() {
        SocketClient client = new SocketClient(SERVER).hello();
        for (int i = 0; i < MAX_OPERATIONS; i++) {
            client.subscribe("s" + i, SITES, Map.of());
            assertThat(client.hear().path("type").asString()).isEqualTo("next");
        }
        StatementLog.clear();
        client.subscribe("one more", SITES, Map.of());
        assertThat(client.closed()).isEqualTo(4429);
        assertThat(StatementLog.statements()).isEmpty();
    }

    @Test
    void anAddressHasTwentySocketsAndNotOneMore() throws Exception {
        List<SocketClient> clients = new ArrayList<>();
        for (int i = 0; i < MAX_SOCKETS; i++) {
            clients.add(new SocketClient(SERVER).hello());
        }
        StatementLog.clear();
        assertThat(new SocketClient(SERVER).closed()).isEqualTo(4429);
        HttpResponse<String> refused = SERVER.send(stream());
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("\"RATE_LIMITED\"");
        assertThat(StatementLog.statements()).isEmpty();
        assertThat(SERVER.graphQl("{ unit(id: 6) { name } }").has("errors")).isFalse();
        clients.removeFirst().say(Map.of("type", "nonsense"));
        anotherOneFits(clients);
        clients.forEach(SocketClient::abort);
    }

    /** The place of one that ended is free as soon as the server has noticed. */
    private static void anotherOneFits(List<SocketClient> clients) {
        for (int tries = 0; tries < 1_000; tries++) {
            SocketClient next = new SocketClient(SERVER);
            next.say(Map.of("type", "connection_init"));
            if (next.hear().path("type").asString().equals("connection_ack")) {
                clients.add(next);
                return;
            }
        }
        assertThat(clients).as("sockets").hasSize(MAX_SOCKETS);
    }

    @Test
    void anEventStreamThatEndedMakesRoom() throws Exception {
        for (int i = 0; i < 2 * MAX_SOCKETS; i++) {
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<InputStream> answer =
                        client.send(
                                HttpRequest.newBuilder(stream(), (name, value) -> true)
                                        .POST(
                                                BodyPublishers.ofString(
                                                        "{\"query\": \"{ unit(id: 6) { name } }\"}"))
                                        .build(),
                                BodyHandlers.ofInputStream());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(new String(answer.body().readAllBytes())).contains("event:complete");
            }
        }
    }

    @Test
    void whoDoesNotSayHelloIsSentAway() {
        assertThat(new SocketClient(SERVER).closed()).isEqualTo(4408);
    }

    private static HttpRequest stream() {
        return HttpRequest.newBuilder(SERVER.address().resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(SITES)))
                .build();
    }
}
