package vn.diachido.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the server, before it is said to be ready, what clients will ask: the virtual machine has
 * compiled the way of a request when the first of them comes.
 */
@Component
@ConditionalOnBooleanProperty(WarmUp.PROPERTY)
final class WarmUp implements ApplicationRunner {

    static final String PROPERTY = "diachido.warm-up";

    /** Each line a path, or a document of GraphQL. */
    private static final String REQUESTS = "warm-up.txt";

    /**
     * After as long the first requests cost about twice what later ones do, without it ten times.
     */
    private static final Duration TIME = Duration.ofSeconds(3);

    private static final int LIMIT_MILLISECONDS = 5_000;
    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private final Environment environment;
    private final JsonMapper json;

    WarmUp(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<String> requests = requests();
        long end = System.nanoTime() + TIME.toNanos();
        try {
            for (int i = 0; System.nanoTime() < end; i++) {
                ask(requests.get(i % requests.size()));
            }
        } catch (IOException e) {
            log.debug("Not warmed up", e);
        }
    }

    static List<String> requests() throws IOException {
        return new ClassPathResource(REQUESTS)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private void ask(String request) throws IOException {
        boolean isPath = request.startsWith("/");
        HttpURLConnection connection =
                (HttpURLConnection)
                        URI.create(address() + (isPath ? request : "/graphql"))
                                .toURL()
                                .openConnection();
        connection.setConnectTimeout(LIMIT_MILLISECONDS);
        connection.setReadTimeout(LIMIT_MILLISECONDS);
        if (!isPath) {
            send(connection, json.writeValueAsBytes(new Document(request)));
        }
        try (InputStream answer = connection.getInputStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
    }

    private record Document(String query) {}

    private static void send(HttpURLConnection connection, byte[] body) throws IOException {
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
    }

    private String address() {
        return "http://%s:%s"
                .formatted(
                        InetAddress.getLoopbackAddress().getHostAddress(),
                        environment.getRequiredProperty("local.server.port"));
    }
}
