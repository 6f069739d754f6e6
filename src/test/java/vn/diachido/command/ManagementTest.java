package vn.diachido.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;

/** Health and figures are on a port of their own. */
class ManagementTest {

    @Test
    void tellsHealthAndTimesOfReads() throws Exception {
        try (TestServer server =
                        TestServer.over(TestWorld.load("units"), "--management.server.port=0");
                HttpClient client = HttpClient.newHttpClient()) {
            server.graphQl("{ units { totalCount } }");
            String management =
                    "http://127.0.0.1:" + server.property("local.management.port") + "/actuator/";

            assertThat(get(client, management + "health")).contains("\"UP\"");
            assertThat(get(client, management + "health/readiness")).contains("\"UP\"");
            assertThat(get(client, management + "prometheus"))
                    .contains("diachido_reads_seconds_count{what=\"units\"} 1");
            assertThat(get(client, management + "nope")).contains("\"NOT_FOUND\"");
            assertThat(server.get("/actuator/health").statusCode()).isEqualTo(404);
            assertThat(server.get("/actuator/prometheus").statusCode()).isEqualTo(404);
        }
    }

    private static String get(HttpClient client, String address) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
