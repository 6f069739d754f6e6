package vn.diachido.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.UnitServer;
import vn.diachido.database.TestDatabase;
import vn.diachido.graphql.document.Digest;

/** GET, what may be kept, documents by their digest, pages of other sites. */
class HttpTest {

    private static final String NAME = "{ unit(id: 6) { name } }";
    private static final String GRAPHQL = "application/graphql-response+json";

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestServer SERVER =
            TestServer.over(DATABASE, "--diachido.cors.origins=https://map.example");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<String> send(String method, String query, String... headers) {
        return send(SERVER, method, query, "", headers);
    }

    private static HttpResponse<String> send(
            TestServer server, String method, String query, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.address() + "/graphql" + query))
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return server.send(request.build());
    }

    private static String query(String document) {
        return "?query=" + TestServer.encode(document);
    }

    private static String byDigest(String document) {
        return "?extensions="
                + TestServer.encode(
                        "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}"
                                .formatted(Digest.of(document)));
    }

    @Test
    void aQueryIsAnsweredByGet() {
        HttpResponse<String> answer =
                send(
                        "GET",
                        query("query ($id: ID!) { unit(id: $id) { name } }")
                                + "&variables="
                                + TestServer.encode("{\"id\": 6}"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Định Hóa").doesNotContain("errors");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mutation { a }", "mutation A { a } query B { __typename }"})
    void whatChangesDataIsNotAnsweredByGet(String document) {
        HttpResponse<String> answer =
                send("GET", query(document) + "&operationName=A", "Accept", GRAPHQL);
        assertThat(answer.statusCode()).isBetween(400, 405);
        assertThat(answer.body()).contains("\"errors\"").doesNotContain("\"data\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"})
    void otherMethodsAreNotAllowed(String method) {
        HttpResponse<String> answer = send(method, query(NAME));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "application/graphql-response+json | application/graphql-response+json",
                "application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json",
                "application/json;q=0.8, application/graphql-response+json;q=0.5 | application/json",
                "text/html, */*;q=0.1 | application/json",
                "application/* | application/json",
                "image/png | 406",
                "application/json;q=0 | 406",
                "nonsense | 406"
            })
    void whatIsWantedIsWritten(String accept, String written) {
        HttpResponse<String> answer = send("GET", query(NAME), "Accept", accept);
        assertThat(
                        answer.statusCode() == 200
                                ? answer.headers().firstValue("Content-Type").orElseThrow()
                                : String.valueOf(answer.statusCode()))
                .isEqualTo(written);
    }

    @Test
    void anAnswerIsKeptUntilDataChanges() {
        HttpResponse<String> first = send("GET", query(NAME));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow())
                .contains("private", "no-cache");
        assertThat(first.headers().allValues("Vary").toString())
                .contains("Authorization", "Accept-Language");
        HttpResponse<String> again = send("GET", query(NAME), "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send("GET", query(NAME), "If-None-Match", tag, "Accept-Language", "en"))
                .matches(answer -> answer.statusCode() == 200);
        assertThat(send("GET", query(NAME), "If-None-Match", tag, "Accept", GRAPHQL))
                .matches(answer -> answer.statusCode() == 200);
        assertThat(send("GET", query("{ unit(id: 7) { name } }"), "If-None-Match", tag))
                .matches(answer -> answer.statusCode() == 200);
        DATABASE.dsl().execute("update unit.version set name_en = 'x' where unit_id = 6");
        HttpResponse<String> changed = send("GET", query(NAME), "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).isPresent().isNotEqualTo(tag);
    }

    @Test
    void errorsAreNotKept() {
        HttpResponse<String> answer = send("GET", query("{ units(first: -1) { totalCount } }"));
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aDocumentSentOnceIsKnownByItsDigest() {
        String document = "{ unit(id: 6) { fullName } }";
        HttpResponse<String> unknown = send("GET", byDigest(document));
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(unknown.body())
                .contains("\"PERSISTED_QUERY_NOT_FOUND\"", "\"PersistedQueryNotFound\"");
        assertThat(send("GET", byDigest(document) + "&query=" + TestServer.encode(document)).body())
                .contains("Định Hóa");
        assertThat(send("GET", byDigest(document)).body()).contains("Định Hóa");
        HttpResponse<String> posted =
                send(
                        SERVER,
                        "POST",
                        "",
                        JsonMapper.shared()
                                .writeValueAsString(
                                        Map.of(
                                                "extensions",
                                                Map.of(
                                                        "persistedQuery",
                                                        Map.of(
                                                                "sha256Hash",
                                                                Digest.of(document))))),
                        "Content-Type",
                        "application/json");
        assertThat(posted.body()).contains("Định Hóa");
    }

    @Test
    void aDigestOfSomethingElseIsRefused() {
        HttpResponse<String> answer =
                send(
                        "GET",
                        byDigest("{ __typename }") + "&query=" + TestServer.encode(NAME),
                        "Accept",
                        GRAPHQL);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"BAD_INPUT\"");
        assertThat(send("GET", byDigest("{ __typename }")).body()).contains("NOT_FOUND");
    }

    @Test
    void aServerCanAnswerTrustedDocumentsOnly(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("documents.json");
        Files.writeString(
                file, JsonMapper.shared().writeValueAsString(Map.of(Digest.of(NAME), NAME)));
        try (TestServer strict =
                TestServer.over(
                        DATABASE,
                        "--diachido.graphql.trusted-only=true",
                        "--diachido.graphql.trusted-documents=" + file.toUri())) {
            assertThat(send(strict, "GET", byDigest(NAME), "").body()).contains("Định Hóa");
            assertThat(send(strict, "GET", query(NAME), "").body()).contains("Định Hóa");
            for (String refused :
                    new String[] {
                        query("{ __typename }"),
                        query("{ __schema { types { name } } }"),
                        byDigest("{ __typename }"),
                        byDigest("{ __typename }") + "&query=%7B%20__typename%20%7D"
                    }) {
                assertThat(send(strict, "GET", refused, "").body())
                        .contains("\"UNTRUSTED_DOCUMENT\"")
                        .doesNotContain("\"data\"");
            }
        }
    }

    @Test
    void namedSitesMayAsk() {
        HttpResponse<String> answer = send("GET", query(NAME), "Origin", "https://map.example");
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly("https://map.example");
        assertThat(answer.headers().allValues("Vary").toString()).contains("Origin");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        for (HttpResponse<String> failed :
                List.of(
                        send("GET", "", "Origin", "https://map.example"),
                        send("PUT", "", "Origin", "https://map.example"),
                        send(
                                "GET",
                                query(NAME),
                                "Origin",
                                "https://map.example",
                                "Authorization",
                                "Bearer wrong"))) {
            assertThat(failed.statusCode()).isBetween(400, 405);
            assertThat(failed.body()).contains("\"errors\"", "\"code\"");
            assertThat(failed.headers().allValues("Access-Control-Allow-Origin"))
                    .containsExactly("https://map.example");
        }
        HttpResponse<String> preflight =
                send(
                        "OPTIONS",
                        "",
                        "Origin",
                        "https://map.example",
                        "Access-Control-Request-Method",
                        "POST");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("Authorization", "Content-Type");
    }

    @Test
    void othersMayNotAndMapsAreOpen() {
        assertThat(
                        send("GET", query(NAME), "Origin", "https://other.example")
                                .headers()
                                .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        for (String path :
                new String[] {
                    "/tiles/units/7/101/56.mvt", "/tiles/nope/1/1/1.mvt", "/tiles/units.json"
                }) {
            assertThat(
                            SERVER.get(path, "Origin", "https://other.example")
                                    .headers()
                                    .allValues("Access-Control-Allow-Origin"))
                    .as(path)
                    .containsExactly("*");
        }
    }

    @Test
    void aServerNobodyIsNamedToIsClosed() {
        assertThat(
                        send(
                                        UnitServer.get(),
                                        "GET",
                                        query(NAME),
                                        "",
                                        "Origin",
                                        "https://map.example")
                                .headers()
                                .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }
}
