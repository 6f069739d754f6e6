package vn.diachido.page;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/**
 * Whatever is got, by whomever: the database is as it was, and nothing of how we are built is told.
 */
class GetChangesNothingTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final String TOKEN =
            new TestAccounts(DATABASE).bearer(Role.ADMINISTRATOR).substring("Bearer ".length());
    private static final TestServer SERVER = TestServer.over(DATABASE);

    /** For each variable of a path what is put there. */
    private static final Map<String, List<String>> VALUES =
            Map.of(
                    "layer", List.of("units", "sites", "nope"),
                    "list", List.of("sites", "units", "accounts", "nope"),
                    "z", List.of("8"),
                    "x", List.of("203"),
                    "y", List.of("112"),
                    "format", List.of("csv", "xlsx", "geojson", "gpkg"),
                    "lang", List.of("vi"));

    private static final List<String> QUESTIONS =
            List.of("", "?lang=en", "?w=" + "0".repeat(64), "?code=0000&url=//evil.example/");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Set<String> paths() {
        Set<String> paths =
                new TreeSet<>(
                        Set.of("/", "/admin", "/graphiql", "/graphql", "/assets/none.js", "/nope"));
        SERVER.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                    if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                        mapping.getPatternValues()
                                .forEach(pattern -> paths.addAll(filled(pattern)));
                    }
                });
        return paths;
    }

    private static List<String> filled(String pattern) {
        int start = pattern.indexOf('{');
        if (start < 0) {
            return List.of(pattern);
        }
        int end = end(pattern, start);
        String name = pattern.substring(start + 1, end).replaceAll("[:*].*", "");
        List<String> all = new ArrayList<>();
        for (String value : VALUES.getOrDefault(name, List.of("nope", "1"))) {
            all.addAll(filled(pattern.substring(0, start) + value + pattern.substring(end + 1)));
        }
        return all;
    }

    /** A variable may hold an expression with braces of its own. */
    private static int end(String pattern, int start) {
        int open = 0;
        for (int i = start; i < pattern.length(); i++) {
            char at = pattern.charAt(i);
            open += at == '{' ? 1 : at == '}' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(pattern);
    }

    private static HttpResponse<String> ask(String method, String path, String... headers) {
        return SERVER.send(
                HttpRequest.newBuilder(URI.create(SERVER.address() + path))
                        .method(method, BodyPublishers.noBody())
                        .headers(headers)
                        .build());
    }

    /** Every table with a digest of its rows. */
    private static Map<String, String> dump() {
        return new TestAccounts(DATABASE)
                .trusted(dsl -> {
                    Map<String, String> tables = new TreeMap<>();
                    dsl.fetch(
                                    "select format('%I.%I', table_schema, table_name) as name from"
                                            + " information_schema.tables where table_type = 'BASE"
                                            + " TABLE' and table_schema not in ('pg_catalog',"
                                            + " 'information_schema')")
                            .forEach(row -> {
                                String name = row.get("name", String.class);
                                tables.put(
                                        name,
                                        dsl.fetchSingle(
                                                        "select count(*) || ' ' || coalesce(md5("
                                                                + "string_agg(t::text, '|' order by"
                                                                + " t::text)), '') from "
                                                                + name
                                                                + " t")
                                                .into(String.class));
                            });
                    return tables;
                });
    }

    @Test
    void everyAddress() {
        Map<String, String> before = dump();
        assertThat(before).containsKeys("access.session", "query.filter", "site.site");
        Set<String> paths = paths();
        assertThat(paths).hasSizeGreaterThan(20);
        for (String path : paths) {
            for (String question : QUESTIONS) {
                for (String method : List.of("GET", "HEAD")) {
                    HttpResponse<String> answer =
                            ask(
                                    method,
                                    path + question,
                                    "Cookie",
                                    "diachido=" + TOKEN,
                                    "Accept",
                                    "*/*");
                    tellsNothing(path + question, answer);
                }
            }
        }
        assertThat(dump()).isEqualTo(before);
    }

    private static void tellsNothing(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path).isLessThan(500);
        assertThat(answer.headers().map()).as(path).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(path)
                .hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .as(path)
                .contains(
                        "default-src 'none'",
                        path.startsWith("/embed/") ? "frame-ancestors *" : "frame-ancestors 'none'")
                .doesNotContainPattern("script-src[^;]*(unsafe|data:|blob:|http|\\*)");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).as(path).isEmpty();
        answer.headers()
                .firstValue("Location")
                .ifPresent(to -> assertThat(to).as(path).startsWith("/").doesNotStartWith("//"));
        if (answer.statusCode() >= 400) {
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain(
                            "vn.diachido",
                            "org.",
                            "java.",
                            "Exception",
                            "select ",
                            "/tmp/",
                            "Tomcat");
        }
    }

    @Test
    void everyMutation() {
        GraphQLSchema schema = SERVER.bean(GraphQlSource.class).schema();
        Map<String, String> before = dump();
        List<GraphQLFieldDefinition> mutations = schema.getMutationType().getFieldDefinitions();
        assertThat(mutations).hasSizeGreaterThan(10);
        for (GraphQLFieldDefinition mutation : mutations) {
            for (String accept : List.of("application/json", "text/event-stream")) {
                HttpResponse<String> answer =
                        ask(
                                "GET",
                                "/graphql?query=" + TestServer.encode(document(mutation)),
                                "Cookie",
                                "diachido=" + TOKEN,
                                "Accept",
                                accept);
                assertThat(answer.body()).as(mutation.getName()).contains("METHOD_NOT_ALLOWED");
            }
        }
        assertThat(dump()).isEqualTo(before);
    }

    private static String document(GraphQLFieldDefinition mutation) {
        List<GraphQLArgument> arguments = mutation.getArguments();
        String variables =
                arguments.stream()
                        .map(one ->
                                "$%s: %s"
                                        .formatted(
                                                one.getName(),
                                                GraphQLTypeUtil.simplePrint(one.getType())))
                        .collect(Collectors.joining(", "));
        String passed =
                arguments.stream()
                        .map(one -> "%1$s: $%1$s".formatted(one.getName()))
                        .collect(Collectors.joining(", "));
        boolean object = GraphQLTypeUtil.unwrapAll(mutation.getType()) instanceof GraphQLObjectType;
        return "mutation%s { %s%s%s }"
                .formatted(
                        variables.isEmpty() ? "" : " (" + variables + ")",
                        mutation.getName(),
                        passed.isEmpty() ? "" : "(" + passed + ")",
                        object ? " { __typename }" : "");
    }

    @Test
    void aFilterIsKeptByPostOnly() {
        String document = "{ filter(of: {sites: {search: \"got\"}}) { hash } }";
        Map<String, String> before = dump();
        HttpResponse<String> got =
                ask("GET", "/graphql?query=" + TestServer.encode(document), "Accept", "*/*");
        assertThat(got.statusCode()).isEqualTo(405);
        assertThat(got.body()).contains("METHOD_NOT_ALLOWED");
        assertThat(dump()).isEqualTo(before);
        assertThat(SERVER.graphQl(document).has("errors")).isFalse();
        assertThat(dump()).isNotEqualTo(before);
    }

    @Test
    void noHostOfARequestComesBackInARedirect() throws Exception {
        try (java.net.Socket socket =
                new java.net.Socket(SERVER.address().getHost(), SERVER.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /graphiql/ HTTP/1.0\r\nHost: evil.example\r\n\r\n".getBytes());
            assertThat(new String(socket.getInputStream().readAllBytes()))
                    .doesNotContain("evil.example");
        }
    }
}
