package vn.diachido.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.database.TestDatabase;

/** What the server is asked before it is said to be ready. */
class WarmUpTest {

    @Test
    void serverAnswersEachOfItsRequests() throws IOException {
        try (TestServer server =
                TestServer.over(TestDatabase.create(), "--" + WarmUp.PROPERTY + "=true")) {
            assertThat(server.bean(WarmUp.class)).isNotNull();
            assertThat(WarmUp.requests()).isNotEmpty();
            for (String request : WarmUp.requests()) {
                if (request.startsWith("/")) {
                    HttpResponse<byte[]> answer = server.get(request);
                    assertThat(answer.statusCode()).as(request).isBetween(200, 204);
                } else {
                    JsonNode answer = server.graphQl(request);
                    assertThat(answer.has("errors")).as(request + answer).isFalse();
                }
            }
        }
    }
}
