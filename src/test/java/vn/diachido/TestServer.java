package vn.diachido;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.database.TestDatabase;

/** The application on a free port over a database of its own, asked over HTTP. */
public final class TestServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private TestServer(ConfigurableApplicationContext context) {
        this.context = context;
        this.address =
                URI.create(
                        "http://127.0.0.1:"
                                + context.getEnvironment().getProperty("local.server.port"));
    }

    /**
     * @param arguments further settings, such as {@code --spring.x=y}
     */
    public static TestServer over(TestDatabase database, String... arguments) {
        return over(database, List.of(Diachido.class), arguments);
    }

    /** With more configuration beside the application's own. */
    public static TestServer over(
            TestDatabase database, List<Class<?>> sources, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        database.properties().forEach((name, value) -> all.add("--" + name + "=" + value));
        return new TestServer(
                new SpringApplicationBuilder(sources.toArray(Class[]::new))
                        .run(all.toArray(String[]::new)));
    }

    public URI address() {
        return address;
    }

    public String property(String name) {
        return Objects.requireNonNull(context.getEnvironment().getProperty(name), name);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> java.util.Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** The answer to a GraphQL request, errors included. */
    public JsonNode graphQl(String document) {
        return graphQl(document, Map.of(), "vi");
    }

    public JsonNode graphQl(String document, Map<String, ?> variables) {
        return graphQl(document, variables, "vi");
    }

    public JsonNode graphQl(String document, Map<String, ?> variables, String language) {
        String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return JSON.readTree(send(request, BodyHandlers.ofString()).body());
    }

    /**
     * Asks as somebody.
     *
     * @param authorization null for the public
     */
    public JsonNode graphQlAs(
            @Nullable String authorization, String document, Map<String, ?> variables) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve("/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(
                                                Map.of(
                                                        "query",
                                                        document,
                                                        "variables",
                                                        variables))));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return JSON.readTree(send(request.build(), BodyHandlers.ofString()).body());
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    public static String encode(String parameter) {
        return URLEncoder.encode(parameter, StandardCharsets.UTF_8);
    }

    private <B> HttpResponse<B> send(HttpRequest request, HttpResponse.BodyHandler<B> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}
