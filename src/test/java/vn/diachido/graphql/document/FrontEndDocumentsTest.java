package vn.diachido.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.UnitServer;

/** The server knows what its own front end asks, before anybody asks. */
class FrontEndDocumentsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static Map<String, String> documents() throws IOException {
        try (@Nullable InputStream file =
                FrontEndDocumentsTest.class.getResourceAsStream(
                        "/static/persisted-documents.json")) {
            assumeTrue(file != null, "the front end is not built");
            return JSON.readValue(file, new TypeReference<>() {});
        }
    }

    @Test
    void everyDocumentIsKnownByItsDigestAlone() throws IOException {
        assertThat(documents()).isNotEmpty();
        for (String digest : documents().keySet()) {
            assertThat(send(digest))
                    .as(digest)
                    .doesNotContain("PERSISTED_QUERY_NOT_FOUND", "TOO_COMPLEX");
        }
        assertThat(send("0".repeat(64))).contains("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void everyDocumentFitsTheSchema() throws IOException {
        GraphQLSchema schema = UnitServer.get().bean(GraphQlSource.class).schema();
        for (String document : documents().values()) {
            ExecutionInput input = ExecutionInput.newExecutionInput(document).build();
            assertThat(ParseAndValidate.parseAndValidate(schema, input).getErrors())
                    .as(document)
                    .isEmpty();
        }
    }

    private static String send(String digest) {
        TestServer server = UnitServer.get();
        Map<String, ?> body =
                Map.of("extensions", Map.of("persistedQuery", Map.of("sha256Hash", digest)));
        return server.send(
                        HttpRequest.newBuilder(server.address().resolve("/graphql"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                                .build())
                .body();
    }
}
