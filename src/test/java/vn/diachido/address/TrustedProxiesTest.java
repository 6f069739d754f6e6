package vn.diachido.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;

/**
 * What is said of where a request came from is believed of proxies that are named, else of nobody.
 */
class TrustedProxiesTest {

    private static final String[] FORWARDED = {
        "X-Forwarded-For", "203.0.113.7",
        "X-Forwarded-Proto", "https",
        "X-Forwarded-Host", "diachido.example",
        "X-Forwarded-Port", "443",
        "Forwarded", "for=203.0.113.8;proto=https;host=other.example"
    };

    private static TestServer server(String... proxies) {
        return TestServer.over(
                TestWorld.load("units"),
                "--diachido.proxies=" + String.join(",", proxies),
                "--diachido.sign-in.tries-per-address=2");
    }

    private static Optional<String> hsts(TestServer server, String path) {
        return server.get(path, FORWARDED).headers().firstValue("Strict-Transport-Security");
    }

    private static String link(TestServer server) {
        return JsonMapper.shared()
                .readTree(
                        new String(
                                server.get("/tiles/units.json", FORWARDED).body(),
                                StandardCharsets.UTF_8))
                .at("/tiles/0")
                .asString();
    }

    private static String trySignIn(TestServer server, String forwardedFor) {
        HttpResponse<String> answer =
                server.send(
                        HttpRequest.newBuilder(server.address().resolve("/graphql"))
                                .header("Content-Type", "application/json")
                                .header("X-Forwarded-For", forwardedFor)
                                .POST(
                                        BodyPublishers.ofString(
                                                JsonMapper.shared()
                                                        .writeValueAsString(
                                                                Map.of(
                                                                        "query",
                                                                        "mutation { signIn(input: {login: \"nobody\", password: \"x\"}) { __typename } }"))))
                                .build());
        return answer.body();
    }

    @Test
    void aProxyThatIsNamedIsBelieved() {
        try (TestServer server = server("10.0.0.0/8", "127.0.0.1", "::1")) {
            for (String path : List.of("/", "/nope", "/tiles/units.json")) {
                assertThat(hsts(server, path)).as(path).hasValue("max-age=31536000");
            }
            assertThat(link(server)).startsWith("https://diachido.example/");
            // Who is forged into the front of the list is not counted, nor is our own inner proxy.
            assertThat(trySignIn(server, "1.1.1.1, 203.0.113.9")).doesNotContain("RATE_LIMITED");
            assertThat(trySignIn(server, "2.2.2.2, 203.0.113.9, 10.1.2.3"))
                    .doesNotContain("RATE_LIMITED");
            assertThat(trySignIn(server, "3.3.3.3, 203.0.113.9")).contains("RATE_LIMITED");
            assertThat(trySignIn(server, "203.0.113.10")).doesNotContain("RATE_LIMITED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.0/8"})
    void nobodyElseIs(String proxies) {
        try (TestServer server = server(proxies)) {
            assertThat(hsts(server, "/")).isEmpty();
            assertThat(link(server)).startsWith(server.address().toString());
            assertThat(trySignIn(server, "203.0.113.1")).doesNotContain("RATE_LIMITED");
            assertThat(trySignIn(server, "203.0.113.2")).doesNotContain("RATE_LIMITED");
            assertThat(trySignIn(server, "203.0.113.3")).contains("RATE_LIMITED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example/24", "10.0.0.0/99", "x"})
    void whatIsNoAddressStopsTheStart(String proxy) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(proxy)))
                .hasMessageContaining("diachido.proxies")
                .hasMessageContaining(proxy);
    }
}
