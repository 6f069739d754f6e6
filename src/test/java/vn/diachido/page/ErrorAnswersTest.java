package vn.diachido.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.Diachido;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;

/** Whatever goes wrong, however early, is told with a code, and nothing of how we are built. */
class ErrorAnswersTest {

    private static final TestServer SERVER =
            TestServer.over(TestWorld.load("units"), List.of(Diachido.class, Failing.class));

    @RestController
    static class Failing {

        @GetMapping("/failing")
        void fail(HttpServletResponse response) {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"x.csv\"");
            throw new IllegalStateException("kept to ourselves");
        }

        @GetMapping("/silent")
        void refuse(HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /nope, 404, NOT_FOUND",
        "POST /nope, 404, NOT_FOUND",
        "GET /error, 404, NOT_FOUND",
        "GET /actuator/health, 404, NOT_FOUND",
        "GET /WEB-INF/web.xml, 404, NOT_FOUND",
        "GET /tiles/%FF.json, 400, BAD_INPUT",
        "GET /%00, 400, BAD_INPUT",
        "GET /%2e%2e/, 400, BAD_INPUT",
        "GET /a%2fb, 400, BAD_INPUT",
        "GET /a\\b, 400, BAD_INPUT",
        "TRACE /, 405, METHOD_NOT_ALLOWED",
        "WANT /q, 405, METHOD_NOT_ALLOWED",
        "CONNECT a:1, 501, BAD_INPUT",
        "GET /silent, 409, BAD_INPUT",
    })
    void programsAreToldInTheirLanguage(String line, int status, String code) throws IOException {
        String request = line + " HTTP/1.0\r\n";
        Answer english = ask(request + "Accept-Language: en\r\n\r\n");
        Answer vietnamese = ask(request + "\r\n");
        assertThat(english.status()).isEqualTo(status);
        assertThat(english.code()).isEqualTo(code);
        assertThat(vietnamese.code()).isEqualTo(code);
        assertThat(english.message()).matches("[A-Z][ -~]+\\.");
        assertThat(vietnamese.message()).doesNotMatch("[ -~]+");
    }

    @ParameterizedTest
    @CsvSource({
        "NONSENSE, 400",
        "GET /a b HTTP/1.1|Host: a, 400",
        "GET /<x> HTTP/1.1|Host: a, 400",
        "G@T / HTTP/1.1|Host: a, 400",
        "GET / HTTP/9.9|Host: a, 505",
        "GET / HTTP/1.1, 400",
        "GET / HTTP/1.1|Host: a b, 400",
        "GET / HTTP/1.1|Host: [::, 400",
        "GET / HTTP/1.1|Host: a|Host: b, 400",
        "GET / HTTP/1.1|Host: a|X y: z, 400",
        "POST /graphql HTTP/1.1|Host: a|Content-Length: x, 400",
        "POST /graphql HTTP/1.1|Host: a|Transfer-Encoding: nonsense, 501",
        "POST /graphql HTTP/1.1|Host: a|Content-Length: 0|Expect: nonsense, 417",
    })
    void whatIsNoRequestIsTold(String request, int status) throws IOException {
        Answer answer = ask(request.replace("|", "\r\n") + "\r\n\r\n");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo("BAD_INPUT");
    }

    @Test
    void whatIsTooLongIsTold() throws IOException {
        String much = "x".repeat(9000);
        for (String request :
                List.of(
                        "GET /" + much + " HTTP/1.1\r\nHost: a\r\n\r\n",
                        "GET / HTTP/1.1\r\nHost: a\r\nX: " + much + "\r\n\r\n")) {
            Answer answer = ask(request);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("BAD_INPUT");
        }
    }

    @Test
    void headHasNoBody() throws IOException {
        for (String path : List.of("/nope", "/%00")) {
            Answer answer =
                    ask("HEAD " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            assertThat(answer.status()).isIn(400, 404);
            assertThat(answer.head()).containsIgnoringCase("content-type: application/json");
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void browsersGetAPage() {
        for (String path : List.of("/nope?lang=en", "/%00?lang=en")) {
            HttpResponse<byte[]> page =
                    SERVER.get(path, "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8");
            String body = new String(page.body(), StandardCharsets.UTF_8);
            assertThat(page.headers().firstValue("Content-Type"))
                    .hasValue("text/html;charset=UTF-8");
            assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
            assertThat(body).contains("<html lang=\"en\"");
            assertKeepsOurselvesOut(body);
        }
        assertThat(text("/nope", "application/json, text/html;q=0.9")).startsWith("{");
        assertThat(text("/nope", "application/json;q=0.5, text/html")).startsWith("<!DOCTYPE");
        assertThat(text("/nope", "*/*")).startsWith("{");
        assertThat(text("/nope", ";;;")).startsWith("{");
    }

    @Test
    void ourFaultHasANumberAndNoMore() {
        HttpResponse<byte[]> failed = SERVER.get("/failing", "Accept-Language", "en");
        String body = new String(failed.body(), StandardCharsets.UTF_8);
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(code(body)).isEqualTo("INTERNAL");
        assertThat(body).containsPattern("[0-9a-f]{8}-[0-9a-f]{4}-").doesNotContain("kept to");
        assertThat(failed.headers().firstValue("Content-Disposition")).isEmpty();
        assertKeepsOurselvesOut(body);
        assertThat(text("/failing", "text/html")).contains("Máy chủ");
    }

    private static String text(String path, String accept) {
        return new String(SERVER.get(path, "Accept", accept).body(), StandardCharsets.UTF_8);
    }

    private static void assertKeepsOurselvesOut(String text) {
        assertThat(text.toLowerCase(Locale.ROOT))
                .doesNotContain("tomcat", "apache", "spring", "java", "exception", "http status");
    }

    private static String code(String body) {
        return JsonMapper.shared().readTree(body).at("/errors/0/extensions/code").asString();
    }

    private record Answer(String head, String body) {

        int status() {
            return Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 xxx".length()));
        }

        JsonNode error() {
            return JsonMapper.shared().readTree(body).at("/errors/0");
        }

        String code() {
            return error().at("/extensions/code").asString();
        }

        String message() {
            return error().at("/message").asString();
        }
    }

    /** As it is, since clients would not send it. */
    private static Answer ask(String request) throws IOException {
        try (Socket socket = new Socket(SERVER.address().getHost(), SERVER.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertKeepsOurselvesOut(answer);
            assertThat(answer).contains("X-Content-Type-Options: nosniff");
            String[] parts = answer.split("\r\n\r\n", 2);
            return new Answer(parts[0], parts[1]);
        }
    }
}
